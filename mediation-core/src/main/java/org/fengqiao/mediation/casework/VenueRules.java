package org.fengqiao.mediation.casework;

import java.util.Map;
import java.util.Optional;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.LegalBasis;

/**
 * Which committee a place lets take which dispute (受理范围). Nothing here is national law: the parties
 * may ask any committee (PML 17), and what a default says is advice.
 *
 * @param area the rule by which a committee takes what arose in its area or concerns somebody who
 *     lives or works there, unless everybody wants it otherwise (T18, T72)
 * @param receivers where disputes go whose parties live too far apart for a committee (CASE-17)
 */
public record VenueRules(Optional<LegalBasis> area, Map<DisputeExtent, WiderReceiver> receivers) {

  /** Copies the map. */
  public VenueRules {
    receivers = Map.copyOf(receivers);
  }

  /**
   * Where disputes of an extent go.
   *
   * @param kind to which kind of organisation
   * @param basis the rule that says so
   */
  public record WiderReceiver(OrganisationKind kind, LegalBasis basis) {}
}
