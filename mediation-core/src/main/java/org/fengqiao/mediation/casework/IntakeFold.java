package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;

/** Reads what happens from registration to the decision on acceptance. */
final class IntakeFold {

  private IntakeFold() {}

  static void read(IntakeEvent body, CaseFold fold) {
    CaseFacts facts = fold.facts();
    if (body instanceof IntakeEvent.CaseRegistered registered) {
      register(registered, fold);
    } else if (body instanceof IntakeEvent.PartyInformed informed) {
      fold.change(informed.party(), PartyStanding::informed);
    } else if (body instanceof IntakeEvent.PartyConsented consented) {
      fold.change(consented.party(), party -> party.consented(consented.manner()));
    } else if (body instanceof IntakeEvent.AgentRegistered agent) {
      fold.change(
          agent.party(),
          party -> party.with(new Agent(agent.agent(), agent.powers(), agent.until())));
    } else if (body instanceof IntakeEvent.ApplicationTakenOver taken) {
      takeOver(taken, fold);
    } else if (body instanceof IntakeEvent.CaseAccepted accepted) {
      facts.attempt = accepted.attempt();
      facts.rulesDay = accepted.rulesDay();
      facts.rulesFingerprint = accepted.rulesFingerprint();
      facts.acceptedOn = fold.day();
      facts.elsewhere = accepted.elsewhere().orElse(null);
      fold.enter(CaseState.ACC);
    } else if (body instanceof IntakeEvent.CaseDeclined declined) {
      facts.declineReason = declined.reason();
      fold.end(Outcome.DECLINED, CaseState.DECL);
    }
  }

  private static void takeOver(IntakeEvent.ApplicationTakenOver taken, CaseFold fold) {
    CaseFacts facts = fold.facts();
    if (facts.registration == null) {
      throw fold.wrong("takes over an application that was never made");
    }
    facts.registration =
        Registration.builder()
            .from(facts.registration)
            .applicants(taken.taken().applicants())
            .build();
    taken.withdrawn().forEach(p -> fold.change(p, PartyStanding::withdrew));
  }

  /** A committee works at the level of its region. */
  private static RegionLevel levelOf(RegionCode region) {
    int digits = region.subtree().length();
    for (RegionLevel level : RegionLevel.values()) {
      if (level.prefixLength() >= digits) {
        return level;
      }
    }
    return RegionLevel.VILLAGE;
  }

  private static void register(IntakeEvent.CaseRegistered registered, CaseFold fold) {
    Registration registration = registered.registration();
    CaseFacts facts = fold.facts();
    facts.registration = registration;
    facts.holder = registration.holder();
    facts.holderRegion = registered.holderRegion();
    facts.holderLevel = levelOf(registered.holderRegion());
    facts.firstReceiver = fold.event().firstReceiver().orElseThrow();
    facts.registeredOn = fold.day();
    facts.complexity = registration.complexity().orElse(Complexity.GENERAL);
    for (Party party : registration.parties()) {
      facts.parties = facts.parties.with(party.number(), PartyStanding.of(party));
    }
    fold.enter(CaseState.REG);
  }
}
