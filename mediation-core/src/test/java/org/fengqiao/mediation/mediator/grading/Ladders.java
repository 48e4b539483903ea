package org.fengqiao.mediation.mediator.grading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.Places;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.mediator.training.TrainingAmount;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;

/** Four ladders of invented places, and what is known about a mediator there. */
final class Ladders {

  static final GradingLadder FOUR = load("four.yaml");
  static final GradingLadder SPECIAL = load("special.yaml");
  static final GradingLadder CHIEF = load("chief.yaml");
  static final GradingLadder FOUR_NONE = load("none.yaml");
  static final List<GradingLadder> ALL = List.of(FOUR, SPECIAL, CHIEF, FOUR_NONE);

  static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  static final MediatorId MEDIATOR = MediatorId.of("9901-A");

  private Ladders() {}

  static String text(String file) {
    try (InputStream in = Ladders.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GradingLadder load(String file) {
    return GradingLadderReader.read(file, text(file));
  }

  static Mediator mediator(EngagementKind kind, LocalDate since) {
    return Mediator.builder()
        .id(MEDIATOR)
        .person(PersonRef.of("9901-P"))
        .addEngagements(Engagement.since(Places.village("V").id(), kind, since))
        .build();
  }

  /** Somebody who meets every criterion of the highest step of FOUR. */
  static GradingFacts.Builder best() {
    return plain(9)
        .addAttested("RESPECTED", "TEACHES")
        .addQuotas(new QuotaUse("1", 1, 40))
        .addTraining(
            new TrainingTally(2024, TrainingAmount.days(5)),
            new TrainingTally(2025, TrainingAmount.days(6)));
  }

  /** So many years of service, 100 cases a year of which 97 succeed, 20 of them orally. */
  static GradingFacts.Builder plain(int years) {
    List<YearTally> tallies = new ArrayList<>();
    for (int year = 2023; year <= 2025; year++) {
      tallies.add(new YearTally(year, 100, 97, 20));
    }
    return GradingFacts.builder()
        .day(DAY)
        .serviceDays(DAY.toEpochDay() - DAY.minusYears(years).toEpochDay())
        .tallies(tallies);
  }

  static GradingStep step(int rank, String code, Condition... conditions) {
    return new GradingStep(
        rank,
        code,
        LocalText.of("等级" + code, "step " + code),
        new GradingBody(GradingBodyKind.ASSOCIATION, RegionLevel.COUNTY),
        Combination.allOf(List.of(conditions)));
  }

  static GradingLadder.Builder ladder(GradingStep... steps) {
    return GradingLadder.builder()
        .id("L")
        .name(LocalText.of("办法", "ladder"))
        .validFrom(LocalDate.of(2020, 1, 1))
        .addKinds(EngagementKind.FULL_TIME)
        .procedure(GradingProcedure.builder().publicNotice(Period.calendarDays(5)).build())
        .basis(LegalBasis.ourDefault())
        .addSteps(steps);
  }

  static GradingSeat seat(GradingBodyKind kind, RegionLevel level, RegionCode region) {
    return new GradingSeat(
        Places.organisation("S" + level.code(), OrganisationKind.TOWN_COMMITTEE, Places.TOWN)
            .build()
            .id(),
        new GradingBody(kind, level),
        region);
  }

  static Optional<Grade> grade(GradingLadder ladder, String step) {
    return Optional.of(new Grade(ladder.id(), step));
  }
}
