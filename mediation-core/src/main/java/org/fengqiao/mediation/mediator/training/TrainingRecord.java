package org.fengqiao.mediation.mediator.training;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;

/**
 * One mediator attended one training (人民调解法 art. 14: the county bureau trains regularly).
 *
 * @param mediator who was trained
 * @param kind what it was for
 * @param form how
 * @param amount how much was attended
 * @param from the first day
 * @param to the last day
 * @param host which organisation of the register held it, where known: a judicial office, a bureau,
 *     a centre (TRN-10)
 * @param setting whose training it was part of, where not the host's alone (TRN-06)
 * @param lecturers who lectured; empty where nobody says (TRN-06)
 * @param passedOn the day it was passed, where it is examined (TRN-11)
 */
public record TrainingRecord(
    MediatorId mediator,
    TrainingKind kind,
    TrainingForm form,
    TrainingAmount amount,
    LocalDate from,
    LocalDate to,
    Optional<OrganisationId> host,
    Optional<TrainingSetting> setting,
    Set<Lecturer> lecturers,
    Optional<LocalDate> passedOn) {

  /** A training of which nobody says who lectured, held by the host alone. */
  public TrainingRecord(
      MediatorId mediator,
      TrainingKind kind,
      TrainingForm form,
      TrainingAmount amount,
      LocalDate from,
      LocalDate to,
      Optional<OrganisationId> host,
      Optional<LocalDate> passedOn) {
    this(mediator, kind, form, amount, from, to, host, Optional.empty(), Set.of(), passedOn);
  }

  /**
   * Copies the lecturers and checks the days: it ends no earlier than it starts, and is passed no
   * earlier than it starts.
   */
  public TrainingRecord {
    lecturers = Set.copyOf(lecturers);
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "the training of " + mediator + " ends " + to + " before it starts " + from);
    }
    if (passedOn.isPresent() && passedOn.get().isBefore(from)) {
      throw new IllegalArgumentException(
          "the training of " + mediator + " was passed " + passedOn.get() + ", starts " + from);
    }
    if (amount.quantity().signum() == 0) {
      throw new IllegalArgumentException("the training of " + mediator + " has no duration");
    }
  }
}
