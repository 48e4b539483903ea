package org.fengqiao.mediation.mediator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.committee.Places;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.party.PersonRef;
import org.junit.jupiter.api.Test;

class CredentialsTest {

  private static final LocalDate ISSUED = LocalDate.of(2021, 5, 1);
  private static final LocalDate EXPIRY = LocalDate.of(2024, 4, 30);
  private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
  private static final CredentialRule STRICT = new CredentialRule(true, LegalBasis.ourDefault());

  private static Mediator mediator(EngagementKind kind, Optional<Certificate> certificate) {
    return Mediator.builder()
        .id(MediatorId.of("9901-A"))
        .person(PersonRef.of("9901-P"))
        .addEngagements(Engagement.since(Places.town("T").id(), kind, LocalDate.of(2020, 1, 1)))
        .certificates(certificate.stream().toList())
        .build();
  }

  private static Mediator certified(Optional<LocalDate> trained) {
    return mediator(
        EngagementKind.FULL_TIME,
        Optional.of(new Certificate(ISSUED, trained, Optional.of(EXPIRY))));
  }

  @Test
  @Requirement("MED-11")
  void nationallyAMissingCertificateIsAFindingAndNeverABar() {
    Mediator without = mediator(EngagementKind.FULL_TIME, Optional.empty());
    Problems found = Credentials.check(without, DAY, CredentialRule.national());
    assertTrue(found.contains(MediatorProblem.NO_CERTIFICATE));
    assertFalse(found.hasErrors());
  }

  @Test
  @Requirement("MED-11")
  void whereThePlaceSaysSoNobodyIsAppointedWithoutOne() {
    Mediator without = mediator(EngagementKind.FULL_TIME, Optional.empty());
    assertTrue(Credentials.check(without, DAY, STRICT).hasErrors());
    assertTrue(
        Credentials.check(certified(Optional.of(ISSUED)), ISSUED.minusDays(1), STRICT)
            .contains(MediatorProblem.NO_CERTIFICATE));
  }

  @Test
  void aCertificateHoldsThroughItsLastDay() {
    Mediator trained = certified(Optional.of(ISSUED));
    assertTrue(Credentials.check(trained, EXPIRY, STRICT).isEmpty());
    for (CredentialRule rule : List.of(STRICT, CredentialRule.national())) {
      Credentials.check(certified(Optional.empty()), DAY, rule)
          .forEach(found -> assertEquals(Optional.of(rule.basis()), found.basis()));
    }
    assertEquals(
        MediatorProblem.CERTIFICATE_EXPIRED,
        Credentials.check(trained, EXPIRY.plusDays(1), STRICT).list().get(0).code());
  }

  @Test
  @Requirement("MED-09")
  void theCertificateFollowsTheTraining() {
    assertTrue(
        Credentials.check(certified(Optional.empty()), DAY, STRICT)
            .contains(MediatorProblem.NO_TRAINING));
    assertTrue(
        Credentials.check(certified(Optional.of(ISSUED.plusDays(1))), DAY, STRICT)
            .contains(MediatorProblem.ISSUED_BEFORE_TRAINING));
  }

  @Test
  void onlyFullTimeMediatorsNeedOne() {
    for (EngagementKind kind : EngagementKind.values()) {
      Problems found = Credentials.check(mediator(kind, Optional.empty()), DAY, STRICT);
      assertEquals(kind == EngagementKind.FULL_TIME, found.hasErrors());
    }
  }

  @Test
  void aCertificateCannotEndBeforeItWasIssued() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Certificate(ISSUED, Optional.empty(), Optional.of(ISSUED.minusDays(1))));
  }
}
