package org.fengqiao.mediation.campaign;

import java.util.Optional;

/** A numbered item of a plan; the id is unique within the plan. */
public interface PlanItem extends Cited {

  /** Returns the id: 1 to 40 letters, digits, dots and hyphens. */
  String id();

  /**
   * Returns the code of the thing the item produces, reaches or staffs. Items with the same code
   * speak of the same thing, because the text says so.
   */
  default Optional<String> object() {
    return Optional.empty();
  }

  /** Returns the code of the paper the item produces, where it produces one. */
  default Optional<String> document() {
    return Optional.empty();
  }
}
