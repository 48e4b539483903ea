package org.fengqiao.mediation.service;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.AgreementAction;
import org.fengqiao.mediation.casework.AgreementTerms;
import org.fengqiao.mediation.casework.ApplicationForm;
import org.fengqiao.mediation.casework.CaseAction;
import org.fengqiao.mediation.casework.CaseRules;
import org.fengqiao.mediation.casework.CaseWorkflow;
import org.fengqiao.mediation.casework.IntakeAction;
import org.fengqiao.mediation.casework.MediationAction;
import org.fengqiao.mediation.casework.Registration;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyNumber;

/**
 * The sheet of a dispute that a mediator settled by word of mouth on the spot (口头协议登记表, F32; PML
 * 28, CASE-47): who, what about, what was agreed, by when. Filling it in says that both sides were
 * told what mediation is and what happens to their data, chose this mediator, met, and think paper
 * unnecessary; everything else may follow.
 *
 * @param dispute who and what about; an own initiative, or an oral application if it names
 *     applicants, which was read back to them
 * @param agreed what was agreed, and by when
 * @param dataNotice the edition of the data notice (F10) both sides were given or read out (PIPL
 *     17, 30)
 * @param idempotencyKey the key by which a repetition is recognised: the same actor handing in the
 *     same sheet again gets the case as it was after the first time
 * @param commandDigest what stands for the sheet when repetitions are compared; empty for the
 *     digest of what is on it. To be given when the sheet holds tokens made for this call
 * @param on the day it was settled, from which it is in effect (PML 30); empty for today
 */
public record OralSheet(
    Registration dispute,
    AgreementTerms agreed,
    String dataNotice,
    Optional<String> idempotencyKey,
    Optional<String> commandDigest,
    Optional<LocalDate> on) {

  /** A sheet without a key: every call makes a case. */
  public OralSheet(Registration dispute, AgreementTerms agreed, String dataNotice) {
    this(dispute, agreed, dataNotice, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Returns the same sheet with an idempotency key: 1 to 64 characters without blanks. */
  public OralSheet keyed(String key) {
    return new OralSheet(dispute, agreed, dataNotice, Optional.of(key), commandDigest, on);
  }

  /** Returns the same sheet with a digest of its own: 1 to 64 characters without blanks. */
  public OralSheet digestedAs(String digest) {
    return new OralSheet(dispute, agreed, dataNotice, idempotencyKey, Optional.of(digest), on);
  }

  /** Returns the same sheet for what was settled on a day and is written down later. */
  public OralSheet on(LocalDate day) {
    return new OralSheet(
        dispute, agreed, dataNotice, idempotencyKey, commandDigest, Optional.of(day));
  }

  /** A step of the sheet, on its day. */
  CaseCommand command(CaseAction step) {
    CaseCommand command = CaseCommand.of(step);
    return on.map(command::on).orElse(command);
  }

  /** The first step: the registration. */
  CaseAction registration() {
    return dispute.applicants().isEmpty()
        ? new IntakeAction.StartOwnInitiative(dispute, true, Optional.empty())
        : new IntakeAction.Apply(dispute, Optional.empty(), ApplicationForm.ORAL_READ_BACK);
  }

  /** The last step, which stands for the whole sheet when repetitions are compared. */
  CaseCommand settlement() {
    CaseAction last = new AgreementAction.RecordOral(agreed, all());
    if (idempotencyKey.isEmpty()) {
      return command(last);
    }
    String whole =
        CaseWorkflow.digest(registration())
            + CaseWorkflow.digest(last)
            + dataNotice
            + on.map(LocalDate::toString).orElse("");
    return command(last)
        .keyed(idempotencyKey.get())
        .digestedAs(
            commandDigest.orElseGet(
                () -> Hashing.sha256().hashString(whole, StandardCharsets.UTF_8).toString()));
  }

  private List<PartyNumber> all() {
    return dispute.parties().stream().map(Party::number).toList();
  }

  /** The steps of the table between the first and the last, in their order. */
  List<CaseAction> between(CaseRules rules) {
    List<PartyNumber> all = all();
    List<CaseAction> steps = new ArrayList<>();
    all.forEach(party -> steps.add(new IntakeAction.InformParty(party, dataNotice)));
    rules
        .riskScheme()
        .map(scheme -> scheme.proposed(List.of(), dispute.disputeType()))
        .ifPresent(
            level -> steps.add(new MediationAction.AssessRisk(level.code(), dispute.matter())));
    steps.add(new IntakeAction.Accept(Optional.of(all)));
    steps.add(new MediationAction.OpenMediation(false));
    steps.add(new MediationAction.HoldJoint(all, agreed.text()));
    return steps;
  }
}
