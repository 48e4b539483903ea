package org.fengqiao.mediation.casework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.fengqiao.mediation.party.PartyNumber;

/**
 * The list of a volume (卷内目录) as the journal gives it: which papers it holds, with their days and
 * the parties they name, and which required ones are missing (T110, T111). Days, numbers and names
 * come from one journal and therefore agree; what was said in confidence is not in it.
 *
 * @param papers the papers in the order of the rule; papers the rule does not name come last
 * @param missing what the rule requires and the case does not have
 */
public record Volume(List<VolumePaper> papers, List<MissingPaper> missing) {

  private static final Map<EventKind, Paper> PAPERS =
      Map.ofEntries(
          Map.entry(EventKind.REFERRAL_RECEIVED, Paper.REFERRAL_LETTER),
          Map.entry(EventKind.REFERRAL_CONFIRMED, Paper.REFERRAL_CONFIRMATION),
          Map.entry(EventKind.REFERRAL_RETURNED, Paper.DECLINE_NOTICE),
          Map.entry(EventKind.SUPPLEMENT_ASKED, Paper.SUPPLEMENT_NOTICE),
          Map.entry(EventKind.CASE_ACCEPTED, Paper.REGISTRATION_FORM),
          Map.entry(EventKind.CASE_DECLINED, Paper.DECLINE_NOTICE),
          Map.entry(EventKind.PARTY_INFORMED, Paper.RIGHTS_NOTICE),
          Map.entry(EventKind.AGENT_REGISTERED, Paper.AUTHORITY),
          Map.entry(EventKind.CAPACITY_SET, Paper.AUTHORITY),
          Map.entry(EventKind.SPOKESPERSONS_ELECTED, Paper.ELECTION),
          Map.entry(EventKind.PARTY_ADDED, Paper.CHANGE_RECORD),
          Map.entry(EventKind.PARTY_SUBSTITUTED, Paper.CHANGE_RECORD),
          Map.entry(EventKind.DECLINE_REVIEWED, Paper.REVIEW_OPINION),
          Map.entry(EventKind.APPLICATION_TAKEN_OVER, Paper.DECLARATION),
          Map.entry(EventKind.PARTY_REFUSED, Paper.DECLARATION),
          Map.entry(EventKind.MEDIATOR_NAMED, Paper.APPOINTMENT_NOTICE),
          Map.entry(EventKind.MEDIATOR_CHOSEN, Paper.APPOINTMENT_NOTICE),
          Map.entry(EventKind.SESSION_HELD, Paper.MINUTES),
          Map.entry(EventKind.EVIDENCE_LISTED, Paper.INVESTIGATION),
          Map.entry(EventKind.UNDISPUTED_RECORDED, Paper.UNDISPUTED_FACTS),
          Map.entry(EventKind.LAW_TALK_GIVEN, Paper.LAW_TALK),
          Map.entry(EventKind.APPRAISAL_STARTED, Paper.APPRAISAL_PAPER),
          Map.entry(EventKind.APPRAISAL_ENDED, Paper.APPRAISAL_PAPER),
          Map.entry(EventKind.EXTENSION_AGREED, Paper.EXTENSION_CONSENT),
          Map.entry(EventKind.AGREEMENT_SEALED, Paper.AGREEMENT_PAPER),
          Map.entry(EventKind.ORAL_AGREEMENT_RECORDED, Paper.ORAL_REGISTER),
          Map.entry(EventKind.ORAL_UPGRADED, Paper.AGREEMENT_PAPER),
          Map.entry(EventKind.COPY_DELIVERED, Paper.DELIVERY_RECEIPT),
          Map.entry(EventKind.SLIP_CORRECTED, Paper.CORRECTION_NOTE),
          Map.entry(EventKind.ROUTES_TOLD, Paper.TERMINATION_NOTICE),
          Map.entry(EventKind.GUIDANCE_FOLLOWED, Paper.GUIDANCE_RECORD),
          Map.entry(EventKind.RESULT_TOLD, Paper.RESULT_LETTER),
          Map.entry(EventKind.CONFIRMATION_APPLIED, Paper.CONFIRMATION_PAPERS),
          Map.entry(EventKind.RULED_VALID, Paper.CONFIRMATION_PAPERS),
          Map.entry(EventKind.RULED_REJECTED, Paper.CONFIRMATION_PAPERS),
          Map.entry(EventKind.REVIEW_DECIDED, Paper.REVIEW_PAPERS),
          Map.entry(EventKind.NOTARY_DECIDED, Paper.NOTARY_PAPERS),
          Map.entry(EventKind.ORDER_APPLIED, Paper.ORDER_PAPERS),
          Map.entry(EventKind.ORDER_SERVED, Paper.ORDER_PAPERS),
          Map.entry(EventKind.ENFORCEMENT_APPLIED, Paper.ENFORCEMENT_PAPERS),
          Map.entry(EventKind.PERFORMANCE_RECORDED, Paper.PERFORMANCE_PROOF),
          Map.entry(EventKind.OBLIGATION_LET_GO, Paper.PERFORMANCE_PROOF),
          Map.entry(EventKind.PERFORMANCE_URGED, Paper.URGE_RECORD),
          Map.entry(EventKind.REVISIT_DONE, Paper.REVISIT_RECORD),
          Map.entry(EventKind.REVISIT_TRIED, Paper.REVISIT_RECORD),
          Map.entry(EventKind.REVISIT_DECLINED, Paper.REVISIT_RECORD),
          Map.entry(EventKind.CASE_CLOSED, Paper.CLOSING_REPORT),
          Map.entry(EventKind.CASE_REOPENED, Paper.REOPENING_FORM),
          Map.entry(EventKind.PAPER_ANNEXED, Paper.VOLUME));

  /** Copies the lists. */
  public Volume {
    papers = List.copyOf(papers);
    missing = List.copyOf(missing);
  }

  /** Returns the papers a volume can hold, in the order of their numbers. */
  public static List<Paper> possible() {
    return Arrays.stream(Paper.values())
        .filter(
            paper ->
                PAPERS.containsValue(paper)
                    || paper == Paper.APPLICATION_PAPER
                    || paper == Paper.REGISTRATION_FORM)
        .toList();
  }

  /** Returns the volume of a case under the rule of its place. */
  public static Volume of(MediationCase it, VolumeRule rule) {
    List<VolumePaper> papers = new ArrayList<>();
    for (CaseEvent event : CaseView.leaving(it).effectiveEvents()) {
      paperOf(event)
          .ifPresent(
              paper ->
                  papers.add(
                      new VolumePaper(
                          paper, event.occurredOn(), named(event.body(), it), event.sequence())));
    }
    papers.sort(
        Comparator.comparingInt((VolumePaper paper) -> place(paper.paper(), rule))
            .thenComparing(VolumePaper::on)
            .thenComparing(VolumePaper::event));
    return new Volume(papers, missing(it, rule));
  }

  private static int place(Paper paper, VolumeRule rule) {
    int place = rule.papers().indexOf(paper);
    return place < 0 ? rule.papers().size() : place;
  }

  private static Optional<Paper> paperOf(CaseEvent event) {
    if (event.body() instanceof IntakeEvent.CaseRegistered registered) {
      return Optional.of(
          registered.registration().applicants().isEmpty()
              ? Paper.REGISTRATION_FORM
              : Paper.APPLICATION_PAPER);
    }
    return Optional.ofNullable(PAPERS.get(event.kind()));
  }

  private static List<PartyNumber> named(CaseEventBody body, MediationCase it) {
    if (body instanceof IntakeEvent.CaseRegistered registered) {
      return registered.registration().applicants();
    } else if (body instanceof IntakeEvent.PartyInformed informed) {
      return List.of(informed.party());
    } else if (body instanceof IntakeEvent.AgentRegistered agent) {
      return List.of(agent.party());
    } else if (body instanceof PartyEvent.CapacitySet capacity) {
      return List.of(capacity.party());
    } else if (body instanceof MediationEvent.SessionHeld session) {
      return session.present();
    } else if (body instanceof AgreementEvent.OralAgreementRecorded oral) {
      return oral.content().parties();
    } else if (body instanceof AgreementEvent.AgreementSealed seal) {
      return it.agreement(seal.agreement()).content().parties();
    } else if (body instanceof AgreementEvent.CopyDelivered copy) {
      return copy.parties();
    } else if (body instanceof EndingEvent.PartyRefused refused) {
      return List.of(refused.party());
    } else if (body instanceof EndingEvent.RoutesTold told) {
      return told.parties();
    } else if (body instanceof FollowUpEvent.PerformanceRecorded performed) {
      return List.of(performed.payer(), performed.receiver());
    }
    return visited(body).stream().toList();
  }

  private static Optional<PartyNumber> visited(CaseEventBody body) {
    if (body instanceof FollowUpEvent.RevisitDone done) {
      return Optional.of(done.party());
    } else if (body instanceof FollowUpEvent.RevisitTried tried) {
      return Optional.of(tried.party());
    }
    return body instanceof FollowUpEvent.RevisitDeclined declined
        ? Optional.of(declined.party())
        : Optional.empty();
  }

  /** Returns what the rule requires and the case does not have, in the order of the papers. */
  static List<MissingPaper> missing(MediationCase it, VolumeRule rule) {
    List<MissingPaper> missing = new ArrayList<>();
    boolean opened = it.openedOn() != null;
    if (opened) {
      add(missing, Paper.RIGHTS_NOTICE, uninformed(it), rule);
    }
    if (opened
        && it.sessions().isEmpty()
        && !isSettledOrally(it)
        && rule.papers().contains(Paper.MINUTES)) {
      missing.add(new MissingPaper(Paper.MINUTES, List.of()));
    }
    List<PartyNumber> copies = new ArrayList<>();
    it.effectiveAgreements().forEach(each -> copies.addAll(each.copiesOwed()));
    add(missing, Paper.DELIVERY_RECEIPT, copies, rule);
    add(missing, Paper.TERMINATION_NOTICE, untold(it), rule);
    List<Revisit> owed = CaseLists.those(it.revisits(), Revisit::isOwed);
    add(missing, Paper.REVISIT_RECORD, CaseLists.each(owed, Revisit::party), rule);
    missing.sort(Comparator.comparing(MissingPaper::paper));
    return missing;
  }

  private static List<PartyNumber> uninformed(MediationCase it) {
    return Attempt.numbers(
        CaseLists.those(
            it.activeParties(),
            party -> party.consent() == ConsentStatus.NOT_ASKED && party.predecessors().isEmpty()));
  }

  private static List<PartyNumber> untold(MediationCase it) {
    return CaseLists.those(
        EndingRows.toBeTold(it),
        number -> it.party(number).filter(party -> party.routes().isEmpty()).isPresent());
  }

  private static void add(
      List<MissingPaper> missing, Paper paper, List<PartyNumber> parties, VolumeRule rule) {
    if (!parties.isEmpty() && rule.papers().contains(paper)) {
      missing.add(new MissingPaper(paper, List.copyOf(new TreeSet<>(parties))));
    }
  }

  /** The sheet of an oral agreement is the record of the talk too. */
  private static boolean isSettledOrally(MediationCase it) {
    return !it.effectiveAgreements().isEmpty()
        && !CaseLists.any(it.effectiveAgreements(), each -> each.form() != AgreementForm.ORAL);
  }
}
