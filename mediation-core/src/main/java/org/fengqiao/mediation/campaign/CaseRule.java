package org.fengqiao.mediation.campaign;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.Modality;

/**
 * What a plan asks of every case.
 *
 * @param id the id
 * @param demand what it asks
 * @param modality how firmly
 * @param limit the number it asks for, where the demand has one
 * @param citations where the plan says it
 */
public record CaseRule(
    String id, CaseDemand demand, Modality modality, Optional<Long> limit, List<Citation> citations)
    implements PlanItem {

  /** Checks the citations. */
  public CaseRule {
    citations = Citations.copy("case rule " + id, citations);
  }
}
