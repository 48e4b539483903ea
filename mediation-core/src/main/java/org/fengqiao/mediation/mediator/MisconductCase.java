package org.fengqiao.mediation.mediator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;

/**
 * Misconduct of a mediator that was found (人民调解法 art. 15): the committee criticises and corrects;
 * where it is serious, whoever elected or engaged the mediator dismisses. The justice bureau does
 * neither; it guides (art. 5).
 *
 * @param mediator who
 * @param kind what was done
 * @param foundOn the day it was found
 * @param serious whether the finding says it is serious (情节严重)
 * @param committee the committee the mediator worked for
 * @param electedBy the body that elected the mediator, where a member; a committee engages the
 *     others itself (art. 13)
 */
public record MisconductCase(
    MediatorId mediator,
    Misconduct kind,
    LocalDate foundOn,
    boolean serious,
    OrganisationId committee,
    Optional<OrganisationId> electedBy) {

  /** Returns who may dismiss the mediator. */
  public OrganisationId dismissedBy() {
    return electedBy.orElse(committee);
  }

  /** Returns what stands against a response by a body, all at once; nothing is recorded here. */
  public Problems check(MisconductResponse response, MediationOrganisation by, LocalDate on) {
    List<Problem> found = new ArrayList<>();
    LegalBasis basis = LegalBasis.mediationLaw("15");
    String subject = mediator.text();
    if (on.isBefore(foundOn)) {
      found.add(Problem.of(MediatorProblem.BEFORE_FINDING, subject, on, foundOn).because(basis));
    }
    if (by.kind().isA(OrganisationKind.JUSTICE_ADMINISTRATION)) {
      found.add(
          Problem.of(MediatorProblem.BUREAU_DOES_NOT_DISCIPLINE, subject, response, by.id().text())
              .because(basis));
    } else {
      OrganisationId competent =
          response == MisconductResponse.CORRECTION ? committee : dismissedBy();
      if (!by.id().equals(competent)) {
        found.add(
            Problem.of(
                    MediatorProblem.OTHER_BODY, subject, response, by.id().text(), competent.text())
                .because(basis));
      }
    }
    if (response == MisconductResponse.DISMISSAL && !serious) {
      found.add(Problem.of(MediatorProblem.NOT_SERIOUS, subject, kind).because(basis));
    }
    return new Problems(found);
  }
}
