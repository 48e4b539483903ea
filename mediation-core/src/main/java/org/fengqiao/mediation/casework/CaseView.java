package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.record.DataStatus;
import org.fengqiao.mediation.casework.record.LookBackFile;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;
import org.fengqiao.mediation.party.TextRef;

/**
 * What of a case somebody sees: the same case, in whose journal {@link Withheld} stands for what is
 * not for them. Which kinds a role sees is a list ({@link EventCircle}), and what is not in it is
 * withheld. Notes of one side and the minutes of separate talks are for that side and the mediators
 * of the case; notes for mediators, the state of mind of people among them, for the mediators of
 * the case alone, and for an auditor while a look-back is open (T123); a director sees neither
 * without being its mediator. A party sees nothing of reports, risk and supervision, and of visits,
 * requests and complaints only the own. Liaisons and information officers see how the case stands
 * and what they wrote down themselves, and nothing of the parties and the talks; a liaison also
 * what concerns the own unit (reference workflow, sections 5 and 7).
 */
public final class CaseView {

  private final Actor actor;
  private final Role role;
  private final boolean mediates;
  private final Set<PartyNumber> own;
  private final Set<Side> sides;
  private final MediationCase it;

  private CaseView(MediationCase it, Actor actor, LocalDate today) {
    this.it = it;
    this.actor = actor;
    this.role = actor.role();
    this.mediates =
        (role == Role.MEDIATOR || role == Role.PRESIDING_MEDIATOR)
            && actor.mediator().map(it.mediators()::contains).orElse(false);
    List<PartyStanding> stoodFor =
        it.parties().stream()
            .filter(standing -> ownPersons(standing, actor, today).findAny().isPresent())
            .toList();
    this.own = stoodFor.stream().map(PartyStanding::number).collect(Collectors.toSet());
    this.sides = stoodFor.stream().map(each -> each.party().side()).collect(Collectors.toSet());
  }

  /**
   * Returns the case as an actor sees it; its version, its numbers and how it stands are those of
   * the case.
   *
   * @param today the day it is looked at: an agent sees nothing in confidence once the authority is
   *     over
   */
  public static MediationCase of(MediationCase it, Actor actor, LocalDate today) {
    CaseView view = new CaseView(it, actor, today);
    return isInTheCase(actor.role())
        ? with(it, view::shown)
        : it.onlyHowItStands(events(it, view::shown));
  }

  /**
   * Returns a summary as a role sees it: the level of risk is not for the parties, and who takes
   * part is for nobody outside the case.
   */
  public static CaseSummary of(CaseSummary summary, Role role) {
    if (EventCircle.OFFICE.has(role)) {
      return summary;
    }
    CaseSummary.Builder seen = CaseSummary.builder().from(summary).riskLevel(Optional.empty());
    return isInTheCase(role)
        ? seen.build()
        : seen.persons(List.of()).helpers(List.of()).mediators(List.of()).build();
  }

  private static boolean isInTheCase(Role role) {
    return EventCircle.CASE.has(role);
  }

  /**
   * Returns the free texts an actor may read: those of the events it sees, a party and its
   * representative only of those that concern them. Who takes no part in a case reads none.
   */
  public static Set<TextRef> texts(MediationCase it, Actor actor, LocalDate today) {
    CaseView view = new CaseView(it, actor, today);
    Set<TextRef> texts = new HashSet<>();
    if (isInTheCase(actor.role())) {
      for (CaseEvent event : it.events()) {
        view.shown(event)
            .filter(body -> !view.isParty() || view.isForOwn(body))
            .ifPresent(body -> texts.addAll(CaseTokens.of(body).texts()));
      }
    }
    return texts;
  }

  /**
   * Returns the free texts that are about parties alone whose personal data is kept and secured
   * only (T118, PIPL 47), or about them and parties whose data is erased; what others said or
   * signed too stays readable.
   */
  public static Set<TextRef> restrictedTexts(MediationCase it) {
    Set<PartyNumber> erased = those(it, Set.of(DataStatus.ERASED));
    Set<PartyNumber> unused = those(it, Set.of(DataStatus.ERASED, DataStatus.RESTRICTED));
    if (unused.equals(erased)) {
      return Set.of();
    }
    Set<TextRef> texts = textsAboutOnly(it, unused);
    texts.removeAll(textsAboutOnly(it, erased));
    return texts;
  }

  private static Set<PartyNumber> those(MediationCase it, Set<DataStatus> statuses) {
    return it.parties().stream()
        .map(PartyStanding::number)
        .filter(party -> statuses.contains(it.records().dataOf(party)))
        .collect(Collectors.toSet());
  }

  /** Returns the parties that are named by the events with a free text. */
  public static Set<PartyNumber> parties(MediationCase it, TextRef text) {
    return it.events().stream()
        .map(CaseEvent::body)
        .filter(body -> CaseTokens.of(body).texts().contains(text))
        .flatMap(body -> named(it, body).stream())
        .collect(Collectors.toSet());
  }

  /** Returns the free texts of the events that name some parties and no other. */
  static Set<TextRef> textsAboutOnly(MediationCase it, Set<PartyNumber> parties) {
    Set<TextRef> texts = new HashSet<>();
    it.events().stream()
        .map(CaseEvent::body)
        .filter(body -> isAboutOnly(named(it, body), parties))
        .forEach(body -> texts.addAll(CaseTokens.of(body).texts()));
    return texts;
  }

  /** Returns whether an event names a party and besides it only some others. */
  static boolean isAbout(
      MediationCase it, CaseEventBody body, PartyNumber party, Set<PartyNumber> others) {
    Set<PartyNumber> named = named(it, body);
    return named.contains(party) && isAboutOnly(named, others);
  }

  private static boolean isAboutOnly(Set<PartyNumber> named, Set<PartyNumber> parties) {
    return !named.isEmpty() && parties.containsAll(named);
  }

  /**
   * Returns whose data is the actor's own in a case: that of the party the actor is or represents,
   * and that of the representative. An agent represents nobody once the authority is over.
   */
  public static Set<PersonRef> ownPersons(MediationCase it, Actor actor, LocalDate today) {
    return it.parties().stream()
        .flatMap(
            standing ->
                ownPersons(standing, actor, today)
                    .flatMap(self -> Stream.of(self, standing.party().person())))
        .collect(Collectors.toSet());
  }

  private static Stream<PersonRef> ownPersons(
      PartyStanding standing, Actor actor, LocalDate today) {
    return actor.scope() instanceof Scope.Own own
        ? persons(standing, actor.role(), today)
            .filter(person -> own.persons().contains(person.text()))
        : Stream.empty();
  }

  private static Stream<PersonRef> persons(PartyStanding standing, Role role, LocalDate today) {
    return switch (role) {
      case PARTY -> Stream.of(standing.party().person());
      case REPRESENTATIVE ->
          Stream.concat(
              standing.representative().stream().map(LegalRepresentative::person),
              standing.agents().stream()
                  .filter(agent -> agent.until().map(last -> !today.isAfter(last)).orElse(true))
                  .map(Agent::person));
      default -> Stream.empty();
    };
  }

  /**
   * Returns what may leave the case: no note, no concession, nothing said or found out in
   * confidence, no sign of collusion that is only suspected (INV 21, 22, 26, ONL 18, 21). For what
   * goes back to a court, to a source or into the volume.
   */
  public static MediationCase leaving(MediationCase it) {
    return with(
        it,
        event ->
            staysInside(event.body()) ? Optional.empty() : Optional.of(withoutMind(event.body())));
  }

  private static boolean staysInside(CaseEventBody body) {
    return body instanceof SessionEvent.NoteAdded
        || isSeparate(body)
        || (body instanceof SessionEvent.EvidenceListed found && found.audience().isPrivate())
        || body instanceof EndingEvent.ShamSuspected
        || body instanceof EndingEvent.ShamReviewed;
  }

  private static MediationCase with(
      MediationCase it, Function<CaseEvent, Optional<CaseEventBody>> shown) {
    List<CaseEvent> events = events(it, shown);
    return events.equals(it.events()) ? it : MediationCase.replay(events);
  }

  private static List<CaseEvent> events(
      MediationCase it, Function<CaseEvent, Optional<CaseEventBody>> shown) {
    List<CaseEvent> events = new ArrayList<>(it.events().size());
    for (CaseEvent event : it.events()) {
      CaseEventBody body = shown.apply(event).orElseGet(Withheld::new);
      events.add(body.equals(event.body()) ? event : withheld(event, body));
    }
    return events;
  }

  /** What it commits to names the tokens of what is withheld. */
  private static CaseEvent withheld(CaseEvent event, CaseEventBody body) {
    return CaseEvent.builder().from(event).body(body).commitments(Commitments.NONE).build();
  }

  private boolean isParty() {
    return role == Role.PARTY || role == Role.REPRESENTATIVE;
  }

  private Optional<CaseEventBody> shown(CaseEvent event) {
    boolean ownEntry =
        !isInTheCase(role) && event.role() == role && event.actor().equals(actor.id());
    return Optional.of(event.body())
        .filter(body -> ownEntry || sees(body))
        .map(body -> mediates || looksBack() ? body : withoutMind(body))
        .map(body -> isInTheCase(role) ? body : withoutParties(body));
  }

  private boolean sees(CaseEventBody body) {
    EventCircle circle = EventCircle.of(body.kind());
    return circle.has(role)
        && switch (circle.sight()) {
          case ALL ->
              (circle != EventCircle.COURT || isForMyUnit(body))
                  && (!(body instanceof RecordEvent.RecordCorrected corrected) || sees(corrected));
          case OWN -> !isParty() || isAboutOwn(body);
          case SELF -> role == Role.COUNTY_BUREAU || role == Role.AUDITOR || isAboutMyself(body);
          case AUDIENCE -> isInAudience(body);
        };
  }

  /** What an outside unit did or was asked for is for the liaison of that unit and of no other. */
  private boolean isForMyUnit(CaseEventBody body) {
    return role != Role.LIAISON
        || (actor.scope() instanceof Scope.Referred own
            && OutsideUnits.concerns(own.unit(), body, it));
  }

  /** A correction tells what it corrects. */
  private boolean sees(RecordEvent.RecordCorrected corrected) {
    int event = corrected.correction().event();
    return event < 1 || event > it.events().size() || sees(it.events().get(event - 1).body());
  }

  private boolean isAboutMyself(CaseEventBody body) {
    return (body instanceof SupervisionEvent.PersonHeard heard && heard.person().equals(actor.id()))
        || (body instanceof SupervisionEvent.FindingMade found
            && found.person().equals(actor.id()));
  }

  private boolean isInAudience(CaseEventBody body) {
    if (body instanceof SessionEvent.NoteAdded note) {
      return sees(note.audience());
    } else if (body instanceof SessionEvent.EvidenceListed found) {
      return sees(found.audience());
    } else if (body instanceof MediationEvent.SessionHeld session) {
      return session.session() != SessionKind.SEPARATE || mediates || isSideOf(session.present());
    } else if (body instanceof ClockEvent clock) {
      return !isParty() || isForParties(clock);
    }
    return mediates || role == Role.DIRECTOR;
  }

  private boolean sees(NoteAudience audience) {
    return mediates
        || switch (audience.visibility()) {
          case ALL -> true;
          case ONE_SIDE -> audience.side().map(sides::contains).orElse(false);
          case MEDIATORS -> looksBack();
        };
  }

  /** The order of T123: an auditor sees what mediators noted while a look-back is open. */
  private boolean looksBack() {
    return role == Role.AUDITOR && it.records().lookBacks().stream().anyMatch(LookBackFile::isOpen);
  }

  private boolean isSideOf(List<PartyNumber> present) {
    return present.stream()
        .flatMap(party -> it.party(party).stream())
        .anyMatch(standing -> sides.contains(standing.party().side()));
  }

  private static boolean isSeparate(CaseEventBody body) {
    return body instanceof MediationEvent.SessionHeld session
        && session.session() == SessionKind.SEPARATE;
  }

  /** What a visit told of somebody's state of mind is for the mediators (FUP-06). */
  private static CaseEventBody withoutMind(CaseEventBody body) {
    return body instanceof FollowUpEvent.RevisitDone visit
        ? new FollowUpEvent.RevisitDone(
            visit.party(), visit.toldFree(), visit.findings(), Optional.empty())
        : body;
  }

  private static CaseEventBody withoutParties(CaseEventBody body) {
    return body instanceof IntakeEvent.CaseRegistered registered
        ? new IntakeEvent.CaseRegistered(
            withoutParties(registered.registration()),
            registered.holderRegion(),
            registered.application())
        : body;
  }

  /** Who takes part is for nobody outside the case. */
  static Registration withoutParties(Registration registration) {
    return Registration.builder()
        .from(registration)
        .parties(List.of())
        .applicants(List.of())
        .build();
  }

  // What is a party's

  private boolean isForParties(ClockEvent event) {
    return it.clock(event.clock()).map(this::isForParties).orElse(false);
  }

  private boolean isForParties(CaseClock clock) {
    return switch (clock.kind()) {
      case DANGER_REPORT, RISK_LIMIT, SUPERVISION -> false;
      case REVISIT -> clock.party().map(own::contains).orElse(false);
      case DATA_REQUEST ->
          it.records().dataRequests().stream()
              .anyMatch(
                  request -> request.clock() == clock.number() && own.contains(request.party()));
      case COMPLAINT ->
          it.records().complaints().stream()
              .anyMatch(
                  complaint ->
                      complaint.clock() == clock.number()
                          && complaint.by().map(own::contains).orElse(false));
      case ACCEPTANCE,
          REFERRAL_ANSWER,
          MEDIATOR_CHOICE,
          MEDIATION,
          COURT,
          LABOUR_WAIT,
          MEDICAL,
          CONFIRMATION,
          ARBITRAL_REVIEW,
          COURT_DOCKETING,
          COURT_CONCLUSION,
          COURT_TERM,
          RULING_OBJECTION,
          ORDER_NOTICE,
          ORDER_ISSUE,
          ORDER_SERVICE,
          ORDER_ANSWER,
          NO_SUIT,
          ENFORCEMENT,
          TRAFFIC_REQUEST,
          LIMITATION,
          ORGAN_TERM,
          TRANSFER_ANSWER,
          FILING,
          FEEDBACK,
          RETENTION,
          RATIFICATION ->
          true;
    };
  }

  /** A shown event that names no party is for all of them, and so is the dispute itself. */
  private boolean isForOwn(CaseEventBody body) {
    return body instanceof IntakeEvent.CaseRegistered
        || named(it, body).isEmpty()
        || isAboutOwn(body);
  }

  private boolean isAboutOwn(CaseEventBody body) {
    return named(it, body).stream().anyMatch(own::contains);
  }

  /** The parties an event names, or whose agreement, order, request or complaint it is about. */
  private static Set<PartyNumber> named(MediationCase it, CaseEventBody body) {
    CaseRecords records = it.records();
    if (body instanceof RecordEvent.DataRequested asked) {
      return asked.heir().isPresent() ? Set.of() : Set.of(asked.party());
    } else if (body instanceof RecordEvent.DataAnswered answered) {
      return requester(it, answered.request());
    } else if (body instanceof RecordEvent.AnswerAppealed appealed) {
      return requester(it, appealed.request());
    } else if (body instanceof RecordEvent.AppealDecided decided) {
      return requester(it, decided.request());
    } else if (body instanceof RecordEvent.ErasureDecided decided) {
      return records.erasure(decided.proposal()).map(p -> Set.copyOf(p.parties())).orElse(Set.of());
    } else if (body instanceof SupervisionEvent.ComplaintAnswered answered) {
      return records
          .complaint(answered.complaint())
          .flatMap(complaint -> complaint.by())
          .map(Set::of)
          .orElse(Set.of());
    }
    CaseTokens tokens = CaseTokens.of(body);
    Set<PartyNumber> named = new HashSet<>(tokens.parties());
    tokens.agreements().stream()
        .map(number -> it.agreement(number).content().parties())
        .forEach(named::addAll);
    tokens.orders().stream()
        .flatMap(number -> it.courtTracks().order(number).stream())
        .forEach(order -> named.addAll(List.of(order.creditor(), order.debtor())));
    return named;
  }

  private static Set<PartyNumber> requester(MediationCase it, int request) {
    return it.records()
        .request(request)
        .filter(asked -> asked.heir().isEmpty())
        .map(asked -> Set.of(asked.party()))
        .orElse(Set.of());
  }
}
