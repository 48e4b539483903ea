package org.fengqiao.mediation.mediator.training;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.mediator.Certificate;
import org.fengqiao.mediation.mediator.CredentialRule;
import org.fengqiao.mediation.mediator.MediatorProblem;

/** Whether the training a certificate names is on record (TRN-11, MED-09). */
public final class CertificateTraining {

  private CertificateTraining() {}

  /**
   * Returns a warning if the certificate names a day on which no training on record was passed; a
   * certificate that names none is a finding of {@link
   * org.fengqiao.mediation.mediator.Credentials}.
   *
   * @param mediator whose certificate it is
   * @param records trainings of this and of other mediators
   * @param rule what the place asks
   */
  public static Problems check(
      MediatorId mediator,
      Certificate certificate,
      Collection<TrainingRecord> records,
      CredentialRule rule) {
    if (certificate.trainingPassedOn().isEmpty()) {
      return Problems.none();
    }
    LocalDate named = certificate.trainingPassedOn().get();
    for (TrainingRecord each : records) {
      if (each.mediator().equals(mediator) && each.passedOn().filter(named::equals).isPresent()) {
        return Problems.none();
      }
    }
    List<LocalDate> passed =
        records.stream()
            .filter(each -> each.mediator().equals(mediator))
            .flatMap(each -> each.passedOn().stream())
            .sorted()
            .distinct()
            .toList();
    return Problems.of(
        Problem.of(MediatorProblem.TRAINING_NOT_ON_RECORD, mediator.text(), named, passed)
            .because(rule.basis()));
  }
}
