package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.record.LookBackFile;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;

/**
 * What of a case somebody sees: the same case, in whose journal {@link Withheld} stands for what
 * was said or found out in confidence. Notes of one side and the minutes of separate talks are for
 * that side and the mediators of the case; notes for mediators, the state of mind of people among
 * them, for the mediators of the case alone, and for an auditor while a look-back is open (T123); a
 * director sees neither without being its mediator. Liaisons and information officers see nothing
 * of the talks (reference workflow, sections 5 and 7).
 */
public final class CaseView {

  /** Who sees what everybody in the case may see, once the scope reaches the case. */
  private static final Set<Role> SEE_THE_TALKS =
      EnumSet.of(
          Role.PARTY,
          Role.REPRESENTATIVE,
          Role.MEDIATOR,
          Role.PRESIDING_MEDIATOR,
          Role.DIRECTOR,
          Role.JUDICIAL_OFFICE,
          Role.COUNTY_BUREAU,
          Role.AUDITOR);

  private final Role role;
  private final boolean mediates;
  private final Set<Side> sides;
  private final MediationCase it;

  private CaseView(MediationCase it, Actor actor, LocalDate today) {
    this.it = it;
    this.role = actor.role();
    this.mediates =
        (role == Role.MEDIATOR || role == Role.PRESIDING_MEDIATOR)
            && actor.mediator().map(it.mediators()::contains).orElse(false);
    this.sides = sides(it, actor, today);
  }

  /**
   * Returns the case as an actor sees it; its version and its numbers are those of the case.
   *
   * @param today the day it is looked at: an agent sees nothing in confidence once the authority is
   *     over
   */
  public static MediationCase of(MediationCase it, Actor actor, LocalDate today) {
    CaseView view = new CaseView(it, actor, today);
    return without(it, body -> !view.sees(body));
  }

  /**
   * Returns what may leave the case: no note, no concession, nothing said or found out in
   * confidence, no sign of collusion that is only suspected (INV 21, 22, 26, ONL 18, 21). For what
   * goes back to a court, to a source or into the volume.
   */
  public static MediationCase leaving(MediationCase it) {
    return without(it, CaseView::staysInside);
  }

  private static MediationCase without(MediationCase it, Predicate<CaseEventBody> hidden) {
    if (it.events().stream().map(CaseEvent::body).noneMatch(hidden)) {
      return it;
    }
    List<CaseEvent> shown = new ArrayList<>(it.events().size());
    for (CaseEvent event : it.events()) {
      shown.add(
          hidden.test(event.body())
              ? CaseEvent.builder().from(event).body(new Withheld()).build()
              : event);
    }
    return MediationCase.replay(shown);
  }

  private static boolean staysInside(CaseEventBody body) {
    return body instanceof SessionEvent.NoteAdded
        || isSeparate(body)
        || (body instanceof SessionEvent.EvidenceListed found && found.audience().isPrivate())
        || body instanceof EndingEvent.ShamSuspected
        || body instanceof EndingEvent.ShamReviewed;
  }

  private boolean sees(CaseEventBody body) {
    if (body instanceof SessionEvent.NoteAdded note) {
      return sees(note.audience());
    } else if (body instanceof SessionEvent.EvidenceListed found) {
      return sees(found.audience());
    } else if (body instanceof MediationEvent.SessionHeld session) {
      return session.session() == SessionKind.SEPARATE
          ? mediates || seesSideOf(session.present())
          : SEE_THE_TALKS.contains(role);
    } else if (body instanceof EndingEvent.ShamSuspected
        || body instanceof EndingEvent.ShamReviewed) {
      return mediates || role == Role.DIRECTOR;
    }
    return !(body instanceof SessionEvent) || SEE_THE_TALKS.contains(role);
  }

  private boolean sees(NoteAudience audience) {
    return mediates
        || switch (audience.visibility()) {
          case ALL -> SEE_THE_TALKS.contains(role);
          case ONE_SIDE -> audience.side().map(sides::contains).orElse(false);
          case MEDIATORS -> role == Role.AUDITOR && isLookedBackAt();
        };
  }

  /** The order of T123: an auditor sees what mediators noted while a look-back is open. */
  private boolean isLookedBackAt() {
    return it.records().lookBacks().stream().anyMatch(LookBackFile::isOpen);
  }

  private boolean seesSideOf(List<PartyNumber> present) {
    return present.stream()
        .flatMap(party -> it.party(party).stream())
        .anyMatch(standing -> sides.contains(standing.party().side()));
  }

  private static boolean isSeparate(CaseEventBody body) {
    return body instanceof MediationEvent.SessionHeld session
        && session.session() == SessionKind.SEPARATE;
  }

  /** The side of the party somebody is or represents. */
  private static Set<Side> sides(MediationCase it, Actor actor, LocalDate today) {
    Set<Side> sides = new HashSet<>();
    if (actor.scope() instanceof Scope.Own own) {
      it.parties().stream()
          .filter(
              standing ->
                  persons(standing, actor.role(), today)
                      .anyMatch(p -> own.persons().contains(p.text())))
          .forEach(standing -> sides.add(standing.party().side()));
    }
    return sides;
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
}
