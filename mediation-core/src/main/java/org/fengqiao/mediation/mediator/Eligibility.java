package org.fengqiao.mediation.mediator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.Severity;

/** Whether somebody can be engaged as a mediator. */
public final class Eligibility {

  private Eligibility() {}

  /**
   * Returns what stands against engaging somebody in some way on a day. That a mediator is of age
   * is law and an error; what a plan or place asks for is an error for full-time mediators, since
   * the rule is about them; what nobody attested is a warning that names it.
   *
   * @param attested the codes of what somebody has answered for
   */
  public static Problems check(
      Mediator mediator,
      EngagementKind kind,
      Collection<String> attested,
      LocalDate day,
      EligibilityRule rule) {
    List<Problem> found = new ArrayList<>();
    String subject = mediator.id().text();
    if (mediator.isMinorOn(day)) {
      found.add(
          Problem.of(MediatorProblem.MINOR, subject, mediator.adultFrom().orElseThrow(), day)
              .because(LegalBasis.mediationLaw("14")));
    }
    if (kind == EngagementKind.FULL_TIME) {
      checkable(mediator, subject, rule, found);
    }
    List<String> missing =
        rule.attestations().stream().filter(code -> !attested.contains(code)).toList();
    if (!missing.isEmpty()) {
      found.add(
          Problem.of(MediatorProblem.NOT_ATTESTED, subject, missing)
              .as(Severity.WARNING)
              .because(rule.basis()));
    }
    return new Problems(found);
  }

  private static void checkable(
      Mediator mediator, String subject, EligibilityRule rule, List<Problem> found) {
    Background background = mediator.background();
    Optional<Education> asked = rule.fullTimeEducation();
    if (asked.isPresent() && background.education().isEmpty()) {
      found.add(
          Problem.of(MediatorProblem.EDUCATION_UNKNOWN, subject, asked.get())
              .because(rule.basis()));
    } else if (asked.isPresent()
        && background.education().orElseThrow().compareTo(asked.get()) < 0) {
      found.add(
          Problem.of(
                  MediatorProblem.EDUCATION_TOO_LOW,
                  subject,
                  background.education().orElseThrow(),
                  asked.get())
              .because(rule.basis()));
    }
    if (rule.fullTimeKnowledge() && background.knowledge().isEmpty() && !background.experienced()) {
      found.add(
          Problem.of(MediatorProblem.NO_KNOWLEDGE_OR_EXPERIENCE, subject).because(rule.basis()));
    }
  }
}
