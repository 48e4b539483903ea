package org.fengqiao.mediation.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.LeadId;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.region.RegionCode;
import org.junit.jupiter.api.Test;

/** Digests are stored: what they are taken from must be the same in every later version. */
class ActionDigestTest {

  private static final PartyNumber ONE = PartyNumber.of(1);
  private static final PartyNumber TWO = PartyNumber.of(2);
  private static final LocalDate DAY = LocalDate.of(2019, 3, 4);
  private static final TextRef TEXT = TextRef.of("9901-T1");
  private static final OrganisationId HOLDER = OrganisationId.of("9901-O1");

  private static Registration.Builder plain() {
    return Registration.builder()
        .source(CaseSource.OWN_INITIATIVE)
        .disputeType("OTHER")
        .place(RegionCode.of("990101101201"))
        .holder(HOLDER)
        .matter(TEXT);
  }

  private static Registration full() {
    return plain()
        .source(CaseSource.APPLICATION)
        .lead(LeadId.of("9901-L1"))
        .arisenOn(DAY)
        .divisible(true)
        .addParties(
            new Party(ONE, Side.ONE, PersonRef.of("9901-P1"), PartyKind.PERSON),
            new Party(TWO, Side.TWO, PersonRef.of("9901-P2"), PartyKind.ORGANISATION))
        .addApplicants(ONE)
        .build();
  }

  private static AgreementTerms terms() {
    return new AgreementTerms(
        List.of(ONE, TWO),
        List.of(
            ObligationTerms.money(TWO, ONE, Fen.of(120_000), DAY),
            ObligationTerms.act(ONE, TWO, TEXT, DAY)),
        TEXT,
        List.of(AgreementFlag.PAYMENT));
  }

  /** Actions with everything in them and, where it differs, with the least. */
  private static List<CaseAction> actions() {
    Optional<FirstReceiver> receiver =
        Optional.of(new FirstReceiver(ActorId.of("u-1"), Optional.of(HOLDER)));
    Optional<FirstReceiver> alone =
        Optional.of(new FirstReceiver(ActorId.of("u-1"), Optional.empty()));
    return List.of(
        new IntakeAction.StartOwnInitiative(full(), true, receiver),
        new IntakeAction.StartOwnInitiative(plain().build(), false, Optional.empty()),
        new IntakeAction.Apply(full(), alone),
        new IntakeAction.Apply(plain().build(), Optional.empty()),
        new IntakeAction.Apply(plain().build(), Optional.empty(), ApplicationForm.ORAL_READ_BACK),
        new IntakeAction.InformParty(ONE, Optional.empty()),
        new IntakeAction.InformParty(ONE, "F10-2026"),
        new IntakeAction.GiveConsent(TWO),
        new IntakeAction.RegisterAgent(
            ONE,
            PersonRef.of("9901-P3"),
            List.of(AgentPower.DISPOSE, AgentPower.RECEIVE),
            TEXT,
            Optional.of(DAY)),
        new IntakeAction.RegisterAgent(
            ONE, PersonRef.of("9901-P3"), List.of(), TEXT, Optional.empty()),
        new IntakeAction.Accept(),
        new IntakeAction.Decline(DeclineReason.NOT_CIVIL, Optional.of(TEXT)),
        new IntakeAction.Decline(DeclineReason.NOT_CIVIL, Optional.empty()),
        new IntakeAction.WithdrawApplication(
            List.of(ONE, TWO), Optional.empty(), Optional.of(TEXT)),
        new IntakeAction.WithdrawApplication(List.of(ONE)),
        new MediationAction.AssessRisk("RED", TEXT),
        new MediationAction.SetPlan(TEXT, Optional.of(DAY)),
        new MediationAction.SetPlan(TEXT, Optional.empty()),
        new MediationAction.Appoint(MediatorId.of("9901-M1"), true, false),
        new MediationAction.OpenMediation(true),
        new MediationAction.HoldJoint(List.of(ONE, TWO), TEXT),
        new AgreementAction.Draft(terms()),
        new AgreementAction.RecordOral(terms(), List.of(ONE, TWO)),
        new AgreementAction.Sign(1, ONE, SigningManner.FINGERPRINT),
        new AgreementAction.Sign(
            1,
            ONE,
            SigningManner.FINGERPRINT,
            Optional.empty(),
            Optional.of(PersonRef.of("9901-P3"))),
        new AgreementAction.MediatorSign(1),
        new AgreementAction.Seal(1, Optional.of("〔2019〕𠮷1号")),
        new AgreementAction.Seal(1, Optional.empty()),
        new AgreementAction.RefuseToSign(1, TWO),
        new AgreementAction.DeliverCopy(1, List.of(ONE, TWO)),
        new EndingAction.Refuse(TWO),
        new EndingAction.RefuseSever(TWO),
        new EndingAction.EndNotAgreed(EndReason.TOO_FAR_APART),
        new EndingAction.GiveRoutes(List.of(ONE, TWO), List.of(Route.LITIGATION)),
        new FollowUpAction.RecordPerformance(
            1,
            Optional.of(Fen.of(Long.MAX_VALUE)),
            TWO,
            ONE,
            PerformanceManner.AUTOMATIC,
            Optional.of(TEXT)),
        new FollowUpAction.RecordPerformance(
            1, Optional.empty(), TWO, ONE, PerformanceManner.AUTOMATIC, Optional.empty()),
        new FollowUpAction.DoRevisit(ONE, TEXT),
        new FollowUpAction.RevisitAttempt(ONE),
        new FollowUpAction.RevisitDeclined(ONE),
        new FollowUpAction.Close(),
        new FollowUpAction.ReviewDossier(false, Optional.of(TEXT)),
        new FollowUpAction.ReviewDossier(true, Optional.empty()),
        new FollowUpAction.Archive(RetentionClass.TEN_YEARS),
        new PeriodAction.StartAppraisal(TEXT, TEXT, List.of(ONE, TWO), List.of(TWO)),
        new PeriodAction.EndAppraisal(AppraisalResult.OPINION, Optional.of(TEXT)),
        new PeriodAction.EndAppraisal(AppraisalResult.WITHDRAWN, Optional.empty()),
        new PeriodAction.Extend(List.of(ONE, TWO), DAY));
  }

  private static String golden() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(ActionDigestTest.class.getResourceAsStream("action-texts-v1.txt"))) {
      return String.join(
          "\n", new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    }
  }

  @Test
  void everyActionIsWrittenAsItAlwaysWas() throws IOException {
    String texts = String.join("\n", actions().stream().map(ActionDigest::text).toList());
    Files.writeString(Path.of("target", "action-texts-v1.txt"), texts + "\n");
    assertEquals(golden(), texts);
  }

  @Test
  void theDigestOfAnActionIsWhatItAlwaysWas() {
    assertEquals(
        "04406a60f2430fe2d72e33e81c1252973eb62d9618122d32ca2776c84b249c1e",
        CaseWorkflow.digest(new IntakeAction.InformParty(ONE, Optional.empty())));
  }

  @Test
  void everyKindOfActionHasADigestOfItsOwn() {
    Set<String> digests = new HashSet<>();
    for (ActionKind kind : ActionKind.values()) {
      assertTrue(digests.add(CaseWorkflow.digest(Samples.action(kind))), kind.code());
    }
  }

  @Test
  void twoDifferentActionsHaveTwoDigests() {
    Set<String> digests = new HashSet<>();
    actions().forEach(action -> assertTrue(digests.add(CaseWorkflow.digest(action)), "" + action));
  }

  @Test
  void everyArgumentThatIsGivenIsWritten() throws ReflectiveOperationException {
    for (CaseAction action : actions()) {
      int given = 1;
      for (RecordComponent argument : action.getClass().getRecordComponents()) {
        Object value = argument.getAccessor().invoke(action);
        given += value instanceof Optional<?> optional && optional.isEmpty() ? 0 : 1;
      }
      List<String> names = names(ActionDigest.text(action));
      assertEquals(given, names.size(), () -> action.kind().code() + " writes " + names);
      assertEquals(names.size(), new HashSet<>(names).size(), names::toString);
    }
  }

  @Test
  void noNameOfAClassIsHashed() throws IOException {
    String all = golden();
    assertFalse(all.contains("fengqiao"));
    for (CaseAction action : actions()) {
      assertFalse(all.contains(action.getClass().getSimpleName() + "["), action.kind().code());
    }
  }

  @Test
  void aTextThatLooksLikeAFieldIsNone() {
    assertNotEquals(
        new CanonicalText().put("a", "1;b=1:2").toString(),
        new CanonicalText().put("a", "1").put("b", "2").toString());
    assertNotEquals(
        CaseWorkflow.digest(new IntakeAction.WithdrawApplication(List.of(PartyNumber.of(12)))),
        CaseWorkflow.digest(new IntakeAction.WithdrawApplication(List.of(ONE, TWO))));
  }

  private static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int equals = text.indexOf('=', at);
      int colon = text.indexOf(':', equals);
      names.add(text.substring(at, equals));
      at = colon + 2 + Integer.parseInt(text.substring(equals + 1, colon));
    }
    return names;
  }
}
