package org.fengqiao.mediation.casework;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.calendar.Roll;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every place of the rules takes rules of its own clock, and of no other. */
class ClockRulePlacesTest {

  private static ClockRule rule(ClockKind kind) {
    return new ClockRule(
        kind, Period.calendarDays(1), Roll.NONE, ClockEffect.LATE, LegalBasis.ourDefault());
  }

  private static Arguments place(String name, Consumer<ClockRule> takes, ClockKind... own) {
    return arguments(name, takes, EnumSet.copyOf(List.of(own)));
  }

  private static CasePeriods.Builder periods() {
    return CasePeriods.builder().from(CaseRules.national().periods());
  }

  private static Stream<Arguments> places() {
    RecordRule records = CaseRules.national().records();
    return Stream.concat(
        Stream.of(
            place("acceptance", r -> periods().acceptance(r).build(), ClockKind.ACCEPTANCE),
            place("mediation", r -> periods().mediation(r).build(), ClockKind.MEDIATION),
            place("filing", r -> periods().filing(r).build(), ClockKind.FILING),
            place("feedback", r -> periods().feedback(r).build(), ClockKind.FEEDBACK),
            place("confirmation", r -> periods().confirmation(r).build(), ClockKind.CONFIRMATION),
            place(
                "court, invited",
                r -> periods().putCourtInvited(CourtStage.ORDINARY, r).build(),
                ClockKind.COURT),
            place(
                "court, platform",
                r -> periods().putCourtPlatform(CourtStage.ORDINARY, r).build(),
                ClockKind.COURT),
            place("wait", r -> periods().putWaitByType("NEW", r).build(), ClockKind.LABOUR_WAIT),
            place(
                "arbitral review",
                r -> periods().putArbitralReviewByType("NEW", r).build(),
                ClockKind.ARBITRAL_REVIEW),
            place(
                "after an ending",
                r -> periods().putAfterEndingByType("NEW", r).build(),
                ClockKind.TRAFFIC_REQUEST),
            place(
                "mediation of a type",
                r -> periods().putMediationByType("NEW", r).build(),
                ClockKind.MEDICAL,
                ClockKind.MEDIATION),
            place(
                "supervision",
                r ->
                    new RecordRule(
                        r, records.complaint(), records.dataRequest(), records.retention()),
                ClockKind.SUPERVISION),
            place(
                "complaint",
                r ->
                    new RecordRule(
                        records.supervision(), r, records.dataRequest(), records.retention()),
                ClockKind.COMPLAINT),
            place(
                "data request",
                r ->
                    new RecordRule(
                        records.supervision(), records.complaint(), r, records.retention()),
                ClockKind.DATA_REQUEST),
            place(
                "retention",
                r ->
                    new RecordRule(
                        records.supervision(),
                        records.complaint(),
                        records.dataRequest(),
                        Map.of(RetentionClass.TEN_YEARS, r)),
                ClockKind.RETENTION)),
        courtPlaces());
  }

  /** The places of what a court does, each with the kind that national law has there. */
  private static Stream<Arguments> courtPlaces() {
    RecordComponent[] places = CourtPeriods.class.getRecordComponents();
    return Arrays.stream(places)
        .map(
            place ->
                place(
                    place.getName(),
                    rule -> with(places, Map.of(place, rule)),
                    national(place).kind()));
  }

  private static ClockRule national(RecordComponent place) {
    return ClockRule.class.cast(
        assertDoesNotThrow(() -> place.getAccessor().invoke(CourtPeriods.national())));
  }

  private static void with(RecordComponent[] places, Map<RecordComponent, ClockRule> other) {
    List<ClockRule> rules =
        Arrays.stream(places)
            .map(place -> other.containsKey(place) ? other.get(place) : national(place))
            .toList();
    new CourtPeriods(
        rules.get(0),
        rules.get(1),
        rules.get(2),
        rules.get(3),
        rules.get(4),
        rules.get(5),
        rules.get(6),
        rules.get(7),
        rules.get(8),
        rules.get(9));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("places")
  void aPlaceTakesRulesOfItsOwnClockOnly(
      String place, Consumer<ClockRule> takes, Set<ClockKind> own) {
    for (ClockKind kind : ClockKind.values()) {
      if (own.contains(kind)) {
        assertDoesNotThrow(() -> takes.accept(rule(kind)), kind::code);
      } else {
        assertThrows(IllegalArgumentException.class, () -> takes.accept(rule(kind)), kind::code);
      }
    }
  }
}
