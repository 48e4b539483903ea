package org.fengqiao.mediation.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fengqiao.mediation.mediator.grading.Grade;
import org.fengqiao.mediation.mediator.grading.GradeApplication;
import org.fengqiao.mediation.mediator.grading.GradeEntry;
import org.fengqiao.mediation.mediator.grading.GradingFacts;
import org.fengqiao.mediation.mediator.grading.TrainingTally;
import org.fengqiao.mediation.mediator.training.TrainingAmount;
import org.fengqiao.mediation.mediator.training.TrainingRecord;
import org.fengqiao.mediation.mediator.training.TrainingUnit;
import org.fengqiao.mediation.storage.RegisteredMediator;

/** What the register knows about a mediator who is assessed. */
final class GradeFacts {

  private GradeFacts() {}

  /** What is known on a day: the grade held, service, training and misconduct. */
  static GradingFacts.Builder known(
      RegisteredMediator mediator, GradeApplication open, LocalDate day) {
    Optional<Grade> elsewhere =
        mediator
            .grades()
            .lastUpTo(day)
            .filter(entry -> !open.revoked() && !entry.isRevocation())
            .map(GradeEntry::grade);
    return GradingFacts.builder()
        .day(day)
        .current(open.current().or(() -> elsewhere))
        .revoked(open.revoked())
        .serviceDays(GradingFacts.serviceDays(mediator.mediator(), open.ladder().kinds(), day))
        .training(training(mediator, day))
        .misconduct(
            mediator.misconduct().stream()
                .map(each -> each.found().foundOn())
                .filter(found -> !found.isAfter(day))
                .toList());
  }

  /** A training counts in the year it ended. */
  private static List<TrainingTally> training(RegisteredMediator mediator, LocalDate day) {
    Map<Integer, Map<TrainingUnit, BigDecimal>> years = new TreeMap<>();
    for (TrainingRecord each : mediator.trainings()) {
      if (!each.to().isAfter(day)) {
        years
            .computeIfAbsent(each.to().getYear(), year -> new EnumMap<>(TrainingUnit.class))
            .merge(each.amount().unit(), each.amount().quantity(), BigDecimal::add);
      }
    }
    return years.entrySet().stream()
        .flatMap(
            year ->
                year.getValue().entrySet().stream()
                    .map(
                        sum ->
                            new TrainingTally(
                                year.getKey(), new TrainingAmount(sum.getValue(), sum.getKey()))))
        .toList();
  }
}
