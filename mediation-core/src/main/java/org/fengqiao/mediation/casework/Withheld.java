package org.fengqiao.mediation.casework;

/**
 * Stands in the journal of a {@link CaseView} where the actor may not see what happened. Never
 * decided and never stored.
 */
public record Withheld() implements CaseEventBody {
  @Override
  public EventKind kind() {
    return EventKind.WITHHELD;
  }
}
