package org.fengqiao.mediation.mediator.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fengqiao.mediation.committee.Seat;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.Ratio;
import org.fengqiao.mediation.mediator.Mediator;

/** Who of many mediators lacks training on a day, and how many have it. */
public final class TrainingArrears {

  private final List<Explained<TrainingBalance>> owed;

  private TrainingArrears(List<Explained<TrainingBalance>> owed) {
    this.owed = owed;
  }

  /** Holds every mediator against every requirement that is about the mediator on the day. */
  public static TrainingArrears of(
      Collection<Mediator> mediators,
      Collection<TrainingRequirement> requirements,
      Collection<TrainingRecord> records,
      LocalDate day) {
    return of(mediators, each -> requirements, each -> List.of(), records, day);
  }

  /**
   * Holds every mediator against the requirements of the place the mediator works in.
   *
   * @param requirements what is asked of a mediator
   * @param seats the seats of a mediator, for members of a committee are mediators as well
   */
  public static TrainingArrears of(
      Collection<Mediator> mediators,
      Function<Mediator, ? extends Collection<TrainingRequirement>> requirements,
      Function<Mediator, ? extends Collection<Seat>> seats,
      Collection<TrainingRecord> records,
      LocalDate day) {
    Map<MediatorId, List<TrainingRecord>> byMediator = new HashMap<>();
    for (TrainingRecord each : records) {
      byMediator.computeIfAbsent(each.mediator(), id -> new ArrayList<>(1)).add(each);
    }
    List<Explained<TrainingBalance>> owed = new ArrayList<>();
    for (Mediator mediator : mediators) {
      List<TrainingRecord> own = byMediator.getOrDefault(mediator.id(), List.of());
      Collection<Seat> seated = seats.apply(mediator);
      for (TrainingRequirement requirement : requirements.apply(mediator)) {
        if (requirement.isAbout(mediator, seated, day)) {
          owed.add(requirement.balance(true, mediator, seated, own, day));
        }
      }
    }
    return new TrainingArrears(Collections.unmodifiableList(owed));
  }

  /** Returns every requirement that is about a mediator, with how the mediator stands to it. */
  public List<Explained<TrainingBalance>> owed() {
    return owed;
  }

  /** Returns what is in arrears. */
  public List<Explained<TrainingBalance>> list() {
    return owed.stream().filter(each -> each.value().isInArrears()).toList();
  }

  /**
   * Returns the training rate (培训率, TRN-04): of the mediators a requirement is about, those who
   * lack nothing; empty, so not measurable, if it is about nobody.
   */
  public Optional<Ratio> rate() {
    return byMediator().values().stream()
        .map(TrainingTotals::of)
        .reduce(TrainingTotals.zero(), TrainingTotals::plus)
        .rate();
  }

  /** Returns the mediators a requirement is about, each with whether nothing is lacking. */
  public Map<MediatorId, Boolean> byMediator() {
    Map<MediatorId, Boolean> trained = new LinkedHashMap<>();
    for (Explained<TrainingBalance> each : owed) {
      trained.merge(each.value().mediator(), !each.value().isInArrears(), Boolean::logicalAnd);
    }
    return Collections.unmodifiableMap(trained);
  }
}
