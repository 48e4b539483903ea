package org.fengqiao.mediation.campaign;

import java.util.List;
import java.util.Map;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.LocalText;

/**
 * A standard the plan leans on, such as “3212” or the grading of mediators.
 *
 * @param id the id
 * @param name the name in the plan
 * @param kind what it is about
 * @param defined whether the plan says what it contains
 * @param mapping numbers by kind of organisation, where the plan gives them
 * @param citations where the plan says it
 */
public record PlanStandard(
    String id,
    LocalText name,
    StandardKind kind,
    boolean defined,
    Map<OrganisationKind, Long> mapping,
    List<Citation> citations)
    implements PlanItem {

  /** What a standard is about. */
  public enum StandardKind implements Coded {
    /** Numbers of people. */
    STAFFING("STAFFING"),
    /** Grades of mediators (等级评定). */
    GRADING("GRADING"),
    /** Handling of disputes (分级调处). */
    HANDLING("HANDLING"),
    /** Standardisation of organisations (规范化). */
    STANDARDISATION("STANDARDISATION"),
    /** Training. */
    TRAINING("TRAINING"),
    /** Term of office of committee members (任期); the numbers are years. */
    COMMITTEE_TERM("COMMITTEE-TERM"),
    /** Anything else. */
    OTHER("OTHER");

    private final String code;

    StandardKind(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /** Copies the mapping. */
  public PlanStandard {
    mapping = Map.copyOf(mapping);
    citations = Citations.copy("standard " + id, citations);
  }
}
