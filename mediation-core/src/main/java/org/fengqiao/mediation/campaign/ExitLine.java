package org.fengqiao.mediation.campaign;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.Route;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Modality;

/**
 * Where a plan sends a dispute that mediation does not settle.
 *
 * @param id the id
 * @param disputes the codes of the dispute types it speaks of; empty for every type
 * @param routes the routes it names
 * @param condition when it holds, such as 不适合调解或多次调解不成功
 * @param modality how firmly
 * @param citations where the plan says it
 */
public record ExitLine(
    String id,
    List<String> disputes,
    List<Route> routes,
    Optional<LocalText> condition,
    Modality modality,
    List<Citation> citations)
    implements PlanItem {

  /** Copies the lists. */
  public ExitLine {
    disputes = List.copyOf(disputes);
    routes = List.copyOf(routes);
    citations = Citations.copy("exit " + id, citations);
  }
}
