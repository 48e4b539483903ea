package org.fengqiao.mediation.campaign;

import java.util.List;
import org.fengqiao.mediation.kernel.LocalText;

/**
 * An enumeration in the text. Enumerations with the same subject list the same thing.
 *
 * @param id the id
 * @param subject the code of what is listed
 * @param members what is listed, in the order of the text
 * @param open whether the text leaves the list open (等)
 * @param citations where the plan says it
 */
public record Enumeration(
    String id, String subject, List<LocalText> members, boolean open, List<Citation> citations)
    implements PlanItem {

  /** Copies the lists. */
  public Enumeration {
    members = List.copyOf(members);
    citations = Citations.copy("list " + id, citations);
  }
}
