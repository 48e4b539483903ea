package org.fengqiao.mediation.campaign.check;

import java.util.Locale;
import java.util.Optional;
import org.fengqiao.mediation.campaign.Citation;
import org.fengqiao.mediation.campaign.Cited;
import org.fengqiao.mediation.campaign.PlanItem;
import org.fengqiao.mediation.kernel.LocalText;

/**
 * One of the facts a finding rests on.
 *
 * @param item the id of the item that states it; empty for the head of a plan and for what lies
 *     outside it
 * @param citation where the plan says it; empty where the fact is that the plan says nothing, or
 *     lies outside the plan
 * @param reading what the words amount to
 */
public record PlanFact(Optional<String> item, Optional<Citation> citation, LocalText reading) {

  /** A fact stated by a part of the plan. */
  static PlanFact of(Cited part, LocalText reading) {
    Optional<String> id = part instanceof PlanItem item ? Optional.of(item.id()) : Optional.empty();
    return new PlanFact(id, Optional.of(part.citation()), reading);
  }

  /** A fact outside the words of the plan: it says nothing, or a law or notice says it. */
  static PlanFact unquoted(LocalText reading) {
    return new PlanFact(Optional.empty(), Optional.empty(), reading);
  }

  /**
   * Returns section, quote and reading in one line; quotation marks inside the quote are turned.
   */
  public String describe(Locale locale) {
    return citation
        .map(
            place ->
                LocalText.from(
                        Phrase.QUOTED_FACT,
                        place.section(),
                        Wording.nested(place.quote(), 1),
                        reading)
                    .in(locale))
        .orElseGet(() -> reading.in(locale));
  }
}
