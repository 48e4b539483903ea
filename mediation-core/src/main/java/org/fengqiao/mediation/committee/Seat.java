package org.fengqiao.mediation.committee;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;

/**
 * A seat as somebody wrote it down, which may be wrong: the {@linkplain OrganisationRegistry
 * register} reports a term that ends before it starts beside everything else.
 *
 * @param committee the committee
 * @param mediator who holds the seat
 * @param office what the member is in the committee
 * @param woman whether the member is a woman, for art. 8 only
 * @param minority whether the member belongs to one of the smaller nationalities of the place
 * @param chosenBy who chose the member, where recorded
 * @param from the first day of the term
 * @param to the last day of the seat, when it has ended
 */
public record Seat(
    OrganisationId committee,
    MediatorId mediator,
    CommitteeOffice office,
    boolean woman,
    boolean minority,
    Optional<ChoosingBody> chosenBy,
    LocalDate from,
    Optional<LocalDate> to) {

  /** Returns whether it ends before it starts. */
  public boolean isBackwards() {
    return to.isPresent() && to.get().isBefore(from);
  }

  /** Returns the first day both seats are held; empty if there is none. */
  Optional<LocalDate> firstCommonDay(Seat other) {
    LocalDate later = from.isAfter(other.from) ? from : other.from;
    return holdsOn(later) && other.holdsOn(later) ? Optional.of(later) : Optional.empty();
  }

  /** Returns whether it is held on a day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (to.isEmpty() || !day.isAfter(to.get()));
  }

  /** Returns this seat, ended on a day. */
  public Seat endedOn(LocalDate last) {
    return new Seat(
        committee, mediator, office, woman, minority, chosenBy, from, Optional.of(last));
  }

  CommitteeMember member() {
    return new CommitteeMember(mediator, office, woman, minority, from, to, chosenBy);
  }
}
