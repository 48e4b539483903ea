package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.LegalBasis;

/**
 * A question a place answers with yes or no.
 *
 * @param yes the answer
 * @param basis where it comes from
 */
public record Choice(boolean yes, LegalBasis basis) {

  static Choice ourDefault(boolean yes) {
    return new Choice(yes, LegalBasis.ourDefault());
  }
}
