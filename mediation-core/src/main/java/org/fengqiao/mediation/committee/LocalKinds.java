package org.fengqiao.mediation.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.mediation.kernel.CodeTable;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;

/**
 * The kinds of organisation a place adds to those of {@link OrganisationKind}, each belonging to
 * one of them: rules about that kind hold for the local one too, and no rule has to know it
 * (ORG-01).
 *
 * @param table the dated codes with their names
 * @param belongsTo for each code the kind it belongs to, never a mere group
 */
public record LocalKinds(CodeTable table, Map<String, OrganisationKind> belongsTo) {

  /** Copies the map and checks that it speaks of codes of the table and of real kinds. */
  public LocalKinds {
    belongsTo = Map.copyOf(belongsTo);
    belongsTo.forEach(
        (code, kind) -> {
          if (table.find(code).isEmpty() || kind.isGroupOnly()) {
            throw new IllegalArgumentException(
                "local kind " + code + " of " + kind.code() + " is unknown or belongs to a group");
          }
        });
  }

  /** Returns that of a place that adds none. */
  public static LocalKinds none() {
    return new LocalKinds(CodeTable.of("local kinds", List.of()), Map.of());
  }

  /**
   * Returns a problem if the local kind of an entry is unknown or not valid on a day, or belongs to
   * another kind than the organisation has. The code is kept all the same.
   */
  public Problems check(OrganisationEntry entry, LocalDate day) {
    return check(entry.organisation(), entry.details(), day);
  }

  /**
   * Returns a problem as above about an organisation that is to be entered.
   *
   * @param day the first day it is entered for
   */
  public Problems check(
      MediationOrganisation organisation, OrganisationDetails details, LocalDate day) {
    Optional<String> code = details.localKind();
    if (code.isEmpty()) {
      return Problems.none();
    }
    Problems unknown =
        new Problems(
            table.check(organisation.id().text(), code.get(), day).stream()
                .map(problem -> problem.because(RegistryCheck.REGISTER))
                .toList());
    OrganisationKind kind = belongsTo.get(code.get());
    if (kind == null || kind == organisation.kind()) {
      return unknown;
    }
    return unknown.and(
        Problems.of(
            Problem.of(
                    CommitteeProblem.LOCAL_KIND_ELSEWHERE,
                    organisation.id().text(),
                    organisation.name(),
                    code.get(),
                    kind,
                    organisation.kind())
                .because(RegistryCheck.REGISTER)));
  }
}
