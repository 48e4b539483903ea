package org.fengqiao.mediation.campaign;

import java.util.List;
import org.fengqiao.mediation.source.SourceNode;

/**
 * What a plan decides, for its place and its days, about something the rule book decides elsewhere:
 * a rhythm of reports, a number of visits. Here it is kept as written; the rule book reads it when
 * the plan is laid over it, and refuses what relaxes a law.
 *
 * @param id the id
 * @param rule key and value, as a rule file writes them
 * @param citations where the plan says it
 */
public record RuleLine(String id, SourceNode rule, List<Citation> citations) implements PlanItem {

  /** Checks the citations. */
  public RuleLine {
    citations = Citations.copy("rule " + id, citations);
  }
}
