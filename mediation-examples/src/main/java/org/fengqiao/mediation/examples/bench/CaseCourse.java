package org.fengqiao.mediation.examples.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.casework.AgreementAction;
import org.fengqiao.mediation.casework.AgreementTerms;
import org.fengqiao.mediation.casework.CaseAction;
import org.fengqiao.mediation.casework.CaseContext;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.CaseRules;
import org.fengqiao.mediation.casework.CaseSource;
import org.fengqiao.mediation.casework.CaseWorkflow;
import org.fengqiao.mediation.casework.FollowUpAction;
import org.fengqiao.mediation.casework.IntakeAction;
import org.fengqiao.mediation.casework.MediationAction;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.NoteAudience;
import org.fengqiao.mediation.casework.NoteKind;
import org.fengqiao.mediation.casework.ObligationTerms;
import org.fengqiao.mediation.casework.PerformanceManner;
import org.fengqiao.mediation.casework.Registration;
import org.fengqiao.mediation.casework.RetentionClass;
import org.fengqiao.mediation.casework.SessionAction;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;

/**
 * An invented dispute between two sides from registration to the archive: the actions of its people
 * in order, each with its time.
 */
final class CaseCourse {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final WorkCalendar CALENDAR = WorkCalendar.national();
  private static final CaseRules RULES = CaseRules.national();
  private static final CaseId ID = CaseId.of("9901-BENCH");
  private static final RegionCode PLACE = RegionCode.of("990121103207");
  private static final OrganisationId COMMITTEE = OrganisationId.of("9901-COMMITTEE");
  private static final MediationOrganisation HOLDER =
      MediationOrganisation.builder()
          .id(COMMITTEE)
          .kind(OrganisationKind.VILLAGE_COMMITTEE)
          .name(LocalText.of("示例村人民调解委员会", "sample village committee"))
          .region(PLACE)
          .level(RegionLevel.VILLAGE)
          .validFrom(LocalDate.of(2015, 1, 1))
          .build();
  private static final MediatorId MEDIATOR_ID = MediatorId.of("9901-MEDIATOR");
  private static final Actor MEDIATOR =
      Actor.mediator(ActorId.of("mediator"), Role.MEDIATOR, COMMITTEE, MEDIATOR_ID);
  private static final Actor DIRECTOR = Actor.director(ActorId.of("director"), COMMITTEE);
  private static final TextRef TEXT = TextRef.of("9901-TEXT");

  /** One step: what is done and everything the decision needs besides the case. */
  private record Step(CaseAction action, CaseContext context) {}

  private final List<Step> steps;
  private final int sideOne;

  private CaseCourse(int sideOne) {
    this.sideOne = sideOne;
    this.steps = script();
  }

  /** Returns the course of a dispute of so many people against one. */
  static CaseCourse of(int sideOne) {
    return new CaseCourse(sideOne);
  }

  /** Returns the committee of all cases. */
  static MediationOrganisation holder() {
    return HOLDER;
  }

  /** Returns how many steps lead to the archive. */
  int length() {
    return steps.size();
  }

  /** Goes all the way: each step is decided and taken. */
  MediationCase run() {
    return run(steps.size());
  }

  /** Goes the first steps of the way. */
  MediationCase run(int count) {
    return run(ID, count);
  }

  /** Goes the first steps of the way in a case of that id. */
  MediationCase run(CaseId id, int count) {
    MediationCase it = MediationCase.unregistered(id);
    for (int step = 0; step < count; step++) {
      it = it.after(decide(it, step));
    }
    return it;
  }

  /** Returns what a step adds to the case. */
  List<CaseEvent> decide(MediationCase before, int step) {
    return decide(before, steps.get(step).action(), steps.get(step).context());
  }

  /** Returns what the steps from one to before another add to the case. */
  List<CaseEvent> decide(MediationCase before, int from, int to) {
    List<CaseEvent> events = new ArrayList<>();
    MediationCase it = before;
    for (int step = from; step < to; step++) {
      List<CaseEvent> decided = decide(it, step);
      events.addAll(decided);
      it = it.after(decided);
    }
    return events;
  }

  private static List<CaseEvent> decide(
      MediationCase before, CaseAction action, CaseContext context) {
    return CaseWorkflow.decide(before, action, context).orThrow();
  }

  /** Returns what a note of the mediator adds to a case in mediation. */
  List<CaseEvent> note(MediationCase before) {
    return decide(
        before, new SessionAction.AddNote(NoteKind.OTHER, NoteAudience.all(), TEXT), asking());
  }

  /** Returns how many steps lead to the case in mediation, before the agreement. */
  int stepsToMediation() {
    return indexOf(AgreementAction.RecordOral.class);
  }

  /** Returns the case in mediation, before the agreement. */
  MediationCase inMediation() {
    return run(stepsToMediation());
  }

  /** Returns who asks at that time what may be done. */
  CaseContext asking() {
    return context(MEDIATOR, "2026-04-02T08:30");
  }

  private int indexOf(Class<? extends CaseAction> type) {
    for (int i = 0; i < steps.size(); i++) {
      if (type.isInstance(steps.get(i).action())) {
        return i;
      }
    }
    throw new IllegalStateException("no " + type.getSimpleName());
  }

  private List<Step> script() {
    List<PartyNumber> all = new ArrayList<>();
    parties().forEach(party -> all.add(party.number()));
    PartyNumber debtor = all.get(all.size() - 1);
    List<Step> script = new ArrayList<>();
    script.add(step(MEDIATOR, "2026-03-30T09:00", register()));
    for (PartyNumber party : all) {
      script.add(
          step(MEDIATOR, "2026-03-30T09:10", new IntakeAction.InformParty(party, "F10-2026")));
    }
    script.add(step(MEDIATOR, "2026-03-30T09:30", new IntakeAction.Accept()));
    script.add(
        step(DIRECTOR, "2026-03-30T09:40", new MediationAction.Appoint(MEDIATOR_ID, true, true)));
    script.add(step(MEDIATOR, "2026-03-30T10:00", new MediationAction.OpenMediation(false)));
    script.add(step(MEDIATOR, "2026-03-30T11:00", new MediationAction.HoldJoint(all, TEXT)));
    AgreementTerms terms =
        new AgreementTerms(
            all,
            List.of(
                ObligationTerms.money(
                    debtor, all.get(0), Fen.of(30_000), LocalDate.of(2026, 4, 10))),
            TEXT,
            List.of());
    script.add(step(MEDIATOR, "2026-04-02T09:00", new AgreementAction.RecordOral(terms, all)));
    script.add(
        step(
            MEDIATOR,
            "2026-04-10T09:00",
            new FollowUpAction.RecordPerformance(
                1,
                Optional.of(Fen.of(30_000)),
                debtor,
                all.get(0),
                PerformanceManner.AUTOMATIC,
                Optional.empty())));
    for (PartyNumber party : all) {
      script.add(step(MEDIATOR, "2026-04-20T09:00", new FollowUpAction.DoRevisit(party, TEXT)));
    }
    script.add(
        step(DIRECTOR, "2026-04-21T09:00", new FollowUpAction.Close(Optional.of(MEDIATOR_ID))));
    script.add(
        step(
            DIRECTOR,
            "2026-04-22T09:00",
            new FollowUpAction.ReviewDossier(true, Optional.empty())));
    script.add(
        step(
            DIRECTOR, "2026-04-22T10:00", new FollowUpAction.Archive(RetentionClass.THIRTY_YEARS)));
    return List.copyOf(script);
  }

  private CaseAction register() {
    return new IntakeAction.StartOwnInitiative(
        Registration.builder()
            .source(CaseSource.SCREENED)
            .disputeType("NEIGHBOUR")
            .place(PLACE)
            .holder(COMMITTEE)
            .matter(TEXT)
            .addAllParties(parties())
            .build(),
        true,
        Optional.empty());
  }

  private List<Party> parties() {
    List<Party> parties = new ArrayList<>();
    for (int i = 1; i <= sideOne + 1; i++) {
      parties.add(
          new Party(
              PartyNumber.of(i),
              i <= sideOne ? Side.ONE : Side.TWO,
              PersonRef.of("9901-P" + i),
              PartyKind.PERSON));
    }
    return parties;
  }

  private static Step step(Actor actor, String when, CaseAction action) {
    return new Step(action, context(actor, when));
  }

  private static CaseContext context(Actor actor, String when) {
    Instant now = LocalDateTime.parse(when).atZone(ZONE).toInstant();
    return CaseContext.builder()
        .actor(actor)
        .now(now)
        .zone(ZONE)
        .calendar(CALENDAR)
        .holder(HOLDER)
        .rules(RULES)
        .addEngagedMediators(MEDIATOR_ID)
        .build();
  }
}
