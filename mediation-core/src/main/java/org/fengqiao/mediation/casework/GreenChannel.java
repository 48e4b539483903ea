package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How quickly a case of the green channel went on (绿色通道, CASE-32): a priority that is measured and
 * binds nobody.
 *
 * @param field the field
 * @param daysToAcceptance calendar days from registration to acceptance, once accepted
 * @param daysToMediation calendar days from registration to the beginning of mediation, once begun
 */
public record GreenChannel(
    GreenField field, Optional<Long> daysToAcceptance, Optional<Long> daysToMediation) {

  /** Returns the measure of a case; empty if it is not in the green channel. */
  public static Optional<GreenChannel> of(MediationCase it) {
    return it.registration()
        .flatMap(Registration::greenChannel)
        .map(
            field ->
                new GreenChannel(
                    field,
                    days(it.registeredOn(), it.acceptedOn()),
                    days(it.registeredOn(), it.openedOn())));
  }

  private static Optional<Long> days(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from == null || to == null
        ? Optional.empty()
        : Optional.of(ChronoUnit.DAYS.between(from, to));
  }
}
