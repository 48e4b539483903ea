package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.followup.SocialInquiry;
import org.fengqiao.mediation.casework.handover.Organ;
import org.fengqiao.mediation.casework.handover.OrganPaper;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/**
 * What is told about a case to whoever sent it or must know. The result goes as codes and days;
 * there is no place in it for notes or for what a side offered.
 */
public sealed interface FeedbackAction extends CaseAction {

  /**
   * Return a case to the court that sent it (T76).
   *
   * @param papers the papers of the parties that go back with the report
   */
  record ReturnToCourt(List<OrganPaper> papers) implements FeedbackAction {

    /** Copies the list. */
    public ReturnToCourt {
      papers = List.copyOf(papers);
    }

    @Override
    public ActionKind kind() {
      return ActionKind.RETURN_TO_COURT;
    }
  }

  /**
   * Tell the source how the case ended (T77).
   *
   * @param withContent whether the content of the agreement goes along
   * @param consented the parties who agree to that; a court that sent the case needs no consent
   */
  record FeedBack(boolean withContent, List<PartyNumber> consented) implements FeedbackAction {

    /** Copies the list. */
    public FeedBack {
      consented = List.copyOf(consented);
    }

    @Override
    public ActionKind kind() {
      return ActionKind.FEED_BACK;
    }
  }

  /**
   * Tell the organ of a criminal case what was agreed about compensation (T126).
   *
   * @param organ the organ that handles the case
   * @param request its request
   * @param consented the parties who agree that it learns this: all, unless it has commissioned a
   *     social inquiry, which is a duty (CCL 9, 18; PIPL 13)
   * @param term the last day it has set
   * @param inquiry the social inquiry, where one was commissioned
   */
  record CriminalSideNote(
      Organ organ,
      TextRef request,
      List<PartyNumber> consented,
      Optional<LocalDate> term,
      Optional<SocialInquiry> inquiry)
      implements FeedbackAction {

    /** Copies the list. */
    public CriminalSideNote {
      consented = List.copyOf(consented);
    }

    @Override
    public ActionKind kind() {
      return ActionKind.CRIMINAL_SIDE_NOTE;
    }
  }
}
