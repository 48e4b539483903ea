package org.fengqiao.mediation.campaign;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Modality;

/**
 * A goal in words (IND-28): recorded, never computed.
 *
 * @param id the id
 * @param text what is to be reached
 * @param year the year of a campaign of several years it belongs to (CAMP-10)
 * @param by when
 * @param modality how firmly
 * @param computableAs the computation that comes nearest, such as {@code containment-level}
 * @param citations where the plan says it
 */
public record PlanGoal(
    String id,
    LocalText text,
    Optional<Integer> year,
    Optional<PlanDeadline> by,
    Modality modality,
    Optional<String> computableAs,
    List<Citation> citations)
    implements PlanItem {

  /** Checks the citations. */
  public PlanGoal {
    citations = Citations.copy("goal " + id, citations);
  }
}
