package org.fengqiao.mediation.service;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.casework.AgentPower;
import org.fengqiao.mediation.casework.CapacityGround;
import org.fengqiao.mediation.casework.DeclineReason;
import org.fengqiao.mediation.casework.IntakeAction;
import org.fengqiao.mediation.casework.LegalCapacity;
import org.fengqiao.mediation.casework.LegalRepresentative;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.PartyAction;
import org.fengqiao.mediation.casework.RecordAction;
import org.fengqiao.mediation.casework.RepresentativeKind;
import org.fengqiao.mediation.casework.SubstitutionReason;
import org.fengqiao.mediation.casework.record.DataRequestKind;
import org.fengqiao.mediation.casework.record.DestructionGround;
import org.fengqiao.mediation.casework.record.ErasureGround;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.region.RegionLevel;

/** Whom a case of the hamlet comes to name, and the steps until their data is erased there. */
final class ErasureAtTheDesk {

  static final Actor BUREAU =
      Actor.office(
          ActorId.of("u-bureau"),
          Role.COUNTY_BUREAU,
          Hamlet.OFFICE,
          RegionSubtree.of(Hamlet.VILLAGE, RegionLevel.COUNTY));

  private final Hamlet hamlet;

  ErasureAtTheDesk(Hamlet hamlet) {
    this.hamlet = hamlet;
  }

  void registerAgent(CaseId id, PartyNumber party, PersonRef agent) {
    hamlet.does(
        Hamlet.director(),
        id,
        new IntakeAction.RegisterAgent(
            party, agent, List.of(AgentPower.APPEAR), hamlet.text("委托书"), Optional.empty()));
  }

  /** Party one is a child of this parent. */
  void setParent(CaseId id, PersonRef parent) {
    hamlet.does(
        Hamlet.director(),
        id,
        new PartyAction.SetCapacity(
            Hamlet.ONE,
            12,
            CapacityGround.AGE,
            LegalCapacity.LIMITED,
            hamlet.text("户口簿"),
            Optional.of(
                new LegalRepresentative(parent, RepresentativeKind.PARENT, hamlet.text("证明"))),
            false,
            true));
  }

  /** Party one is dead and has this heir. */
  void setHeir(CaseId id, PersonRef heir) {
    hamlet.does(
        Hamlet.director(),
        id,
        new PartyAction.SubstituteParty(
            Hamlet.ONE,
            List.of(heir),
            PartyKind.PERSON,
            SubstitutionReason.DEATH,
            hamlet.text("死亡证明"),
            true,
            false));
  }

  /** A case that was declined at once. */
  MediationCase declined() {
    return decline(hamlet.registered().id());
  }

  MediationCase decline(CaseId id) {
    return hamlet.does(
        Hamlet.director(),
        id,
        new IntakeAction.Decline(DeclineReason.SPECIAL_ORGAN, Optional.of(hamlet.text("不属受案范围"))));
  }

  /** A party asks for the erasure of the own data, and proves who it is by the returned text. */
  TextRef ask(MediationCase it, PartyNumber party) {
    TextRef identity = hamlet.text("身份证明");
    hamlet.does(
        Hamlet.party(it, party),
        it.id(),
        new RecordAction.RequestData(
            DataRequestKind.ERASURE,
            party,
            identity,
            Optional.empty(),
            Optional.empty(),
            Optional.of(ErasureGround.PURPOSE_ENDED),
            Optional.empty()));
    return identity;
  }

  /** The first request is answered by restricting, as nothing may be erased yet. */
  void restrict(CaseId id) {
    hamlet.does(Hamlet.director(), id, new RecordAction.Restrict(1, hamlet.text("暂不能删除")));
  }

  /** Proposes an erasure by the appraisal that is returned. */
  TextRef propose(CaseId id, PartyNumber... parties) {
    TextRef appraisal = hamlet.text("鉴定意见");
    hamlet.does(
        Hamlet.director(),
        id,
        new RecordAction.ProposeErasure(
            List.of(parties), DestructionGround.UNLAWFUL_COLLECTION, appraisal));
    return appraisal;
  }

  MediationCase approve(CaseId id, int proposal) {
    return hamlet.does(
        BUREAU, id, new RecordAction.DecideErasure(proposal, true, hamlet.text("同意")));
  }

  MediationCase reject(CaseId id, int proposal) {
    return hamlet.does(
        BUREAU, id, new RecordAction.DecideErasure(proposal, false, hamlet.text("不同意")));
  }

  /** The first proposal, which is approved. */
  TextRef erase(CaseId id, PartyNumber... parties) {
    TextRef appraisal = propose(id, parties);
    approve(id, 1);
    return appraisal;
  }
}
