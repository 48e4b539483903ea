package org.fengqiao.mediation.mediator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.Severity;

/** Whether a full-time mediator has the papers the place asks for (MED-09, MED-11). */
public final class Credentials {

  private Credentials() {}

  /**
   * Returns what is wrong with a mediator's papers on a day: errors where the rule bars an
   * appointment without a certificate, warnings otherwise. Other than full-time mediators need
   * none.
   */
  public static Problems check(Mediator mediator, LocalDate day, CredentialRule rule) {
    if (mediator.fullTimeAt(day).isEmpty()) {
      return Problems.none();
    }
    List<Problem> found = new ArrayList<>();
    if (mediator.certificateOn(day).isEmpty()) {
      found.add(missing(MediatorProblem.NO_CERTIFICATE, mediator, rule, day));
      return new Problems(found);
    }
    Certificate certificate = mediator.certificateOn(day).get();
    if (!certificate.isValidOn(day)) {
      found.add(
          missing(
              MediatorProblem.CERTIFICATE_EXPIRED,
              mediator,
              rule,
              certificate.validTo().orElseThrow(),
              day));
    }
    training(mediator, certificate, rule, found);
    return new Problems(found);
  }

  private static void training(
      Mediator mediator, Certificate certificate, CredentialRule rule, List<Problem> found) {
    String subject = mediator.id().text();
    if (certificate.trainingPassedOn().isEmpty()) {
      found.add(
          Problem.of(MediatorProblem.NO_TRAINING, subject, certificate.issuedOn())
              .because(rule.basis()));
    } else if (certificate.issuedOn().isBefore(certificate.trainingPassedOn().get())) {
      found.add(
          Problem.of(
                  MediatorProblem.ISSUED_BEFORE_TRAINING,
                  subject,
                  certificate.issuedOn(),
                  certificate.trainingPassedOn().get())
              .because(rule.basis()));
    }
  }

  private static Problem missing(
      MediatorProblem code, Mediator mediator, CredentialRule rule, Object... arguments) {
    return Problem.of(code, mediator.id().text(), arguments)
        .as(rule.certificateBars() ? Severity.ERROR : Severity.WARNING)
        .because(rule.basis());
  }
}
