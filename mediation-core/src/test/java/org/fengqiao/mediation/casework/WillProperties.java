package org.fengqiao.mediation.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.TextRef;

/** Invariants 1, 3, 7 and 8 of the workflow: who is bound by what, and who learns of it. */
@Requirement({"CASE-05", "CASE-34"})
@Domain(CaseWalks.class)
@PropertyDefaults(shrinking = ShrinkingMode.OFF)
class WillProperties {

  private static final Set<CaseState> OPEN = EnumSet.of(CaseState.ACC, CaseState.MED);
  private static final Set<ActionKind> OWN_WORD =
      EnumSet.of(
          ActionKind.GIVE_CONSENT,
          ActionKind.SIGN,
          ActionKind.REFUSE_TO_SIGN,
          ActionKind.REFUSE,
          ActionKind.REFUSE_SEVER);

  @Property
  void invariant01NobodyIsMediatedWhoRefused(@ForAll CaseWalk walk) {
    Set<PartyNumber> refused = new HashSet<>();
    for (CaseEvent event : walk.end().events()) {
      CaseEventBody body = event.body();
      if (body instanceof EndingEvent.PartyRefused said) {
        refused.add(said.party());
      } else if (body instanceof IntakeEvent.PartyConsented said) {
        refused.remove(said.party());
      } else if (body instanceof PartyEvent.PartySubstituted changed) {
        refused.remove(changed.successor().number());
      } else if (body instanceof FollowUpEvent.CaseReopened again) {
        again.consenting().forEach(refused::remove);
      } else if (body instanceof AgreementChangeEvent.AgreementAnnulled annulled
          && annulled.newRound()) {
        refused.removeIf(party -> walk.end().party(party).orElseThrow().isActive());
      } else {
        assertTrue(parties(body).noneMatch(refused::contains), () -> event + " after " + refused);
      }
    }
  }

  private static Stream<PartyNumber> parties(CaseEventBody body) {
    if (body instanceof MediationEvent.SessionHeld held) {
      return held.present().stream();
    } else if (body instanceof AgreementEvent.AgreementDrafted drafted) {
      return drafted.content().parties().stream();
    } else if (body instanceof AgreementEvent.OralAgreementRecorded agreed) {
      return agreed.content().parties().stream();
    } else if (body instanceof AgreementEvent.PartySigned signed) {
      return Stream.of(signed.party());
    }
    return Stream.empty();
  }

  /** No clock, rule, plan or review of the talks keeps anybody in them. */
  @Property
  void invariant01WhoeverIsMediatedMayEndItAndNoOtherRouteIsHeldUp(@ForAll CaseWalk walk) {
    List<WalkStep> talks = new ArrayList<>();
    walk.forEachTaken(
        step -> {
          if (OPEN.contains(step.after().state())) {
            talks.add(step);
          }
        });
    if (!talks.isEmpty()) {
      WalkStep last = talks.get(talks.size() - 1);
      MediationCase it = last.after();
      for (PartyStanding party : it.activeParties()) {
        if (party.actsAlone()) {
          Actor self = Actor.party(ActorId.of("u-self"), party.party().person().text());
          assertTrue(
              open(it, last.context(), self).stream()
                  .anyMatch(kind -> kind == ActionKind.REFUSE || kind == ActionKind.REFUSE_SEVER),
              () -> "party " + party.number() + " after " + last);
        }
      }
      Actor director = Actor.director(ActorId.of("u-head"), it.holder().orElseThrow());
      assertTrue(
          open(it, last.context(), director).contains(ActionKind.END_OTHER_ORGAN), last::toString);
    }
  }

  private static List<ActionKind> open(MediationCase it, CaseContext context, Actor actor) {
    CaseContext now =
        CaseContext.builder().from(context).actor(actor).occurredOn(context.today()).build();
    return CaseWorkflow.options(it, now).stream()
        .filter(CaseOption::isOpen)
        .map(CaseOption::action)
        .toList();
  }

  /** Money goes from party to party; the committee neither takes nor holds any. */
  @Property
  void invariant01NobodyPaysForMediation(@ForAll CaseWalk walk) {
    List<PartyNumber> parties = Attempt.numbers(walk.end().parties());
    for (ObligationState line : walk.end().obligations()) {
      assertTrue(parties.contains(line.obligation().terms().creditor()));
      assertTrue(parties.containsAll(line.obligation().terms().debtors()));
    }
    for (CaseEvent event : walk.end().events()) {
      if (event.body() instanceof FollowUpEvent.PerformanceRecorded paid) {
        assertTrue(parties.containsAll(List.of(paid.payer(), paid.receiver())));
      }
    }
  }

  @Property
  void invariant03AnAgreementBindsWhoSignedOrReachedIt(@ForAll CaseWalk walk) {
    walk.forEachTaken(
        step -> {
          MediationCase it = step.after();
          assertTrue(it.agreements().stream().filter(Agreement::isOpen).count() <= 1);
          for (Agreement agreement : it.effectiveAgreements()) {
            Set<PartyNumber> bound = Set.copyOf(agreement.content().parties());
            bound.stream()
                .filter(p -> it.party(p).orElseThrow().predecessors().isEmpty())
                .forEach(p -> assertTrue(hasConsented(it, p), () -> "party " + p + step));
            if (agreement.form() == AgreementForm.WRITTEN) {
              assertEquals(bound, agreement.signedBy().keySet());
              assertFalse(agreement.mediatorsSigned().isEmpty());
            }
          }
        });
  }

  /** Said yes, or wanted a new round: after an annulment all parties must, or there is none. */
  private static boolean hasConsented(MediationCase it, PartyNumber party) {
    return it.events().stream()
        .map(CaseEvent::body)
        .anyMatch(
            body ->
                (body instanceof IntakeEvent.PartyConsented said && said.party().equals(party))
                    || (body instanceof FollowUpEvent.CaseReopened again
                        && again.consenting().contains(party))
                    || (body instanceof AgreementChangeEvent.AgreementAnnulled annulled
                        && annulled.newRound()));
  }

  @Property
  void invariant03NobodySpeaksForAnotherWithoutAuthority(@ForAll CaseWalk walk) {
    walk.forEachTaken(
        step -> {
          if (OWN_WORD.contains(step.action().kind())) {
            for (CaseEvent event : step.decision().events()) {
              spokenFor(event.body())
                  .ifPresent(
                      party -> assertTrue(isAuthorised(party, step), () -> party + " in " + step));
            }
          }
        });
  }

  private static Optional<PartyNumber> spokenFor(CaseEventBody body) {
    if (body instanceof IntakeEvent.PartyConsented said) {
      return Optional.of(said.party());
    } else if (body instanceof AgreementEvent.PartySigned signed) {
      return Optional.of(signed.party());
    } else if (body instanceof EndingEvent.PartyRefused refused) {
      return Optional.of(refused.party());
    }
    return Optional.empty();
  }

  private static boolean isAuthorised(PartyNumber party, WalkStep step) {
    PartyStanding standing = step.before().party(party).orElseThrow();
    Set<PersonRef> allowed = new HashSet<>();
    if (step.actor().role() == Role.PARTY) {
      allowed.add(standing.party().person());
    } else {
      standing.representative().map(LegalRepresentative::person).ifPresent(allowed::add);
      standing.agents().stream()
          .filter(agent -> agent.may(AgentPower.DISPOSE, step.context().occurredOn()))
          .map(Agent::person)
          .forEach(allowed::add);
    }
    return step.actor().scope() instanceof Scope.Own own
        && allowed.stream().anyMatch(person -> own.persons().contains(person.text()));
  }

  @Property
  void invariant07WhatWasSaidInConfidenceReachesNobodyElse(@ForAll CaseWalk walk) {
    MediationCase it = walk.end();
    Map<TextRef, NoteAudience> secrets = secrets(it);
    if (secrets.isEmpty()) {
      return;
    }
    boolean lookBack =
        it.events().stream()
            .anyMatch(event -> event.body() instanceof SupervisionEvent.LookBackOpened);
    for (Actor actor : WalkActors.ALL) {
      if (lookBack && actor.role() == Role.AUDITOR) {
        continue; // By order, the auditor reads the notes (T123).
      }
      boolean mediates = actor.mediator().map(it.mediators()::contains).orElse(false);
      String seen = everything(CaseView.of(it, actor, walk.lastDay()));
      secrets.forEach(
          (text, audience) ->
              assertTrue(
                  mediates || isOfSide(actor, audience, walk) || !seen.contains(text.text()),
                  () -> text + " before " + actor));
    }
    String leaving = everything(CaseView.leaving(it));
    secrets.keySet().forEach(text -> assertFalse(leaving.contains(text.text()), text::toString));
  }

  /** The texts of private notes, findings and talks that stand nowhere else. */
  private static Map<TextRef, NoteAudience> secrets(MediationCase it) {
    Map<TextRef, NoteAudience> secrets = new HashMap<>();
    Set<TextRef> open = new HashSet<>();
    for (CaseEvent event : it.events()) {
      if (event.body() instanceof SessionEvent.NoteAdded note) {
        sort(note.text(), note.audience(), secrets, open);
      } else if (event.body() instanceof SessionEvent.EvidenceListed found) {
        sort(found.finding(), found.audience(), secrets, open);
      } else if (event.body() instanceof MediationEvent.SessionHeld held
          && held.session() == SessionKind.SEPARATE) {
        it.party(held.present().get(0))
            .ifPresent(
                party ->
                    sort(held.minutes(), NoteAudience.of(party.party().side()), secrets, open));
      }
    }
    secrets.keySet().removeAll(open);
    return secrets;
  }

  private static void sort(
      TextRef text, NoteAudience audience, Map<TextRef, NoteAudience> secrets, Set<TextRef> open) {
    if (!audience.isPrivate() || !secrets.getOrDefault(text, audience).equals(audience)) {
      open.add(text);
    }
    secrets.put(text, audience);
  }

  private static boolean isOfSide(Actor actor, NoteAudience audience, CaseWalk walk) {
    return actor.scope() instanceof Scope.Own own
        && audience.side().isPresent()
        && walk.end().parties().stream()
            .filter(party -> audience.side().equals(Optional.of(party.party().side())))
            .flatMap(
                party ->
                    Stream.of(
                            Stream.of(party.party().person()),
                            party.representative().stream().map(LegalRepresentative::person),
                            party.agents().stream().map(Agent::person))
                        .flatMap(persons -> persons))
            .anyMatch(person -> own.persons().contains(person.text()));
  }

  private static String everything(MediationCase it) {
    return String.join(
        "\n",
        it.events().toString(),
        it.notes().toString(),
        it.evidence().toString(),
        it.sessions().toString());
  }

  /** Time, plans and duties follow from stored days; the system and upper bureaus do nothing. */
  @Property
  void invariant08TheSystemDecidesNothing(@ForAll CaseWalk walk) {
    Set<Role> silent = EnumSet.of(Role.SYSTEM, Role.UPPER_BUREAU);
    walk.end().events().forEach(event -> assertFalse(silent.contains(event.role())));
    walk.forEachStep(
        step -> {
          if (silent.contains(step.actor().role())) {
            assertFalse(step.option().isOpen(), step::toString);
          }
        });
  }
}
