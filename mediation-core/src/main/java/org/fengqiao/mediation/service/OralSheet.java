package org.fengqiao.mediation.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.AgreementAction;
import org.fengqiao.mediation.casework.AgreementTerms;
import org.fengqiao.mediation.casework.CaseAction;
import org.fengqiao.mediation.casework.CaseRules;
import org.fengqiao.mediation.casework.IntakeAction;
import org.fengqiao.mediation.casework.MediationAction;
import org.fengqiao.mediation.casework.Registration;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyNumber;

/**
 * The sheet of a dispute that a mediator settled by word of mouth on the spot (口头协议登记表, F32; PML
 * 28, CASE-47): who, what about, what was agreed, by when. Filling it in says that both sides were
 * told what mediation is, chose this mediator, met, and think paper unnecessary; everything else
 * may follow.
 *
 * @param dispute who and what about; an own initiative, or an oral application if it names
 *     applicants
 * @param agreed what was agreed, and by when
 */
public record OralSheet(Registration dispute, AgreementTerms agreed) {

  /** The first step: the registration. */
  CaseAction registration() {
    return dispute.applicants().isEmpty()
        ? new IntakeAction.StartOwnInitiative(dispute, true, Optional.empty())
        : new IntakeAction.Apply(dispute, Optional.empty());
  }

  /** The other steps of the table the sheet stands for, in their order. */
  List<CaseAction> following(CaseRules rules) {
    List<PartyNumber> all = dispute.parties().stream().map(Party::number).toList();
    List<CaseAction> steps = new ArrayList<>();
    all.forEach(party -> steps.add(new IntakeAction.InformParty(party)));
    rules
        .riskScheme()
        .map(scheme -> scheme.proposed(List.of(), dispute.disputeType()))
        .ifPresent(
            level -> steps.add(new MediationAction.AssessRisk(level.code(), dispute.matter())));
    steps.add(new IntakeAction.Accept(Optional.of(all)));
    steps.add(new MediationAction.OpenMediation(false));
    steps.add(new MediationAction.HoldJoint(all, agreed.text()));
    steps.add(new AgreementAction.RecordOral(agreed, all));
    return steps;
  }
}
