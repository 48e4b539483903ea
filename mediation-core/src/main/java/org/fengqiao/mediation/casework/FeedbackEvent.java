package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.followup.SocialInquiry;
import org.fengqiao.mediation.casework.handover.Organ;
import org.fengqiao.mediation.casework.handover.OrganPaper;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/** What was told about a case. */
public sealed interface FeedbackEvent extends CaseEventBody {

  /**
   * The case went back to the court (T76).
   *
   * @param outcome how it ended
   * @param reason why
   * @param endedOn the day it ended
   * @param papers the papers that went along
   */
  record ReturnedToCourt(
      Outcome outcome, EndReason reason, LocalDate endedOn, List<OrganPaper> papers)
      implements FeedbackEvent {

    /** Copies the list. */
    public ReturnedToCourt {
      papers = List.copyOf(papers);
    }

    @Override
    public EventKind kind() {
      return EventKind.RETURNED_TO_COURT;
    }
  }

  /**
   * The source was told (T77).
   *
   * @param outcome how it ended
   * @param endedOn the day it ended
   * @param form the form of the agreement, if there is one
   * @param withContent whether the content of the agreement went along
   */
  record ResultTold(
      Outcome outcome, LocalDate endedOn, Optional<AgreementForm> form, boolean withContent)
      implements FeedbackEvent {
    @Override
    public EventKind kind() {
      return EventKind.RESULT_TOLD;
    }
  }

  /**
   * The organ of a criminal case was told of the compensation (T126).
   *
   * @param organ which
   * @param request its request
   * @param consented the parties who agreed that it learns this
   * @param inquiry the social inquiry, where one was commissioned
   */
  record SideNoteGiven(
      Organ organ, TextRef request, List<PartyNumber> consented, Optional<SocialInquiry> inquiry)
      implements FeedbackEvent {

    /** Copies the list. */
    public SideNoteGiven {
      consented = List.copyOf(consented);
    }

    @Override
    public EventKind kind() {
      return EventKind.SIDE_NOTE_GIVEN;
    }
  }
}
