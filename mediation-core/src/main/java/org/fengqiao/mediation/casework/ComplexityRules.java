package org.fengqiao.mediation.casework;

import java.util.Map;
import org.fengqiao.mediation.kernel.LegalBasis;

/**
 * What a place asks for disputes that are harder than general ones. Nothing here is national law.
 *
 * @param plan the complexities for which a handling plan comes before mediation (CASE-13, CASE-15),
 *     with the rule that says so; a default only advises it
 * @param paper the complexities whose agreements must be in writing, with the rule that says so; a
 *     plan only advises it
 */
public record ComplexityRules(Map<Complexity, LegalBasis> plan, Map<Complexity, LegalBasis> paper) {

  /** Copies the maps. */
  public ComplexityRules {
    plan = Map.copyOf(plan);
    paper = Map.copyOf(paper);
  }
}
