package org.fengqiao.mediation.committee;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.mediation.kernel.MediatorId;

/**
 * A seat on a committee (委员) during one term. Members are mediators by law (人民调解法 art. 13). One
 * that ends before it starts is never held; {@link Formation} reports it beside everything else.
 *
 * @param mediator who holds the seat
 * @param office what the member is in the committee
 * @param woman whether the member is a woman, for art. 8 only
 * @param minority whether the member belongs to one of the smaller nationalities of the place, for
 *     art. 8 only
 * @param from the first day of the term
 * @param to the last day of the seat, when it has ended
 * @param chosenBy who chose the member, where recorded; nothing is concluded where it is not
 */
public record CommitteeMember(
    MediatorId mediator,
    CommitteeOffice office,
    boolean woman,
    boolean minority,
    LocalDate from,
    Optional<LocalDate> to,
    Optional<ChoosingBody> chosenBy) {

  /** Returns a seat without a record of who chose the member. */
  public CommitteeMember(
      MediatorId mediator,
      CommitteeOffice office,
      boolean woman,
      boolean minority,
      LocalDate from,
      Optional<LocalDate> to) {
    this(mediator, office, woman, minority, from, to, Optional.empty());
  }

  /** Returns whether it ends before it starts. */
  public boolean isBackwards() {
    return to.isPresent() && to.get().isBefore(from);
  }

  /** Returns whether the member sits on the committee on a day. */
  public boolean sitsOn(LocalDate day) {
    return !day.isBefore(from) && (to.isEmpty() || !day.isAfter(to.get()));
  }
}
