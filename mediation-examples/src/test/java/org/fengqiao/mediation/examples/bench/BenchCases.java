package org.fengqiao.mediation.examples.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.UnitOfWork;

/** Invented cases of two parties in a database, and a step in one of them. */
final class BenchCases {

  static final Partition PARTITION = Partition.of("9901");

  private static final int PORTION = 200;

  private final CaseCourse course = CaseCourse.of(1);
  private final String prefix;

  /**
   * Cases whose ids begin alike.
   *
   * @param prefix tells them from other cases
   */
  BenchCases(String prefix) {
    this.prefix = prefix;
  }

  CaseId id(int number) {
    return CaseId.of("9901-%sN%07d".formatted(prefix, number));
  }

  /** A case in mediation whose journal has so many events. */
  MediationCase make(int number, int events) {
    MediationCase it = course.run(id(number), course.stepsToMediation() - 1);
    while (it.version() < events) {
      it = it.after(course.note(it));
    }
    if (it.version() != events) {
      throw new IllegalStateException(
          "the way to the first talks has " + it.version() + " events, more than " + events);
    }
    return it;
  }

  /** Keeps so many cases, and returns their ids. */
  List<CaseId> add(Storage storage, int count, int events) {
    List<CaseId> ids = new ArrayList<>();
    while (ids.size() < count) {
      List<MediationCase> portion = new ArrayList<>();
      while (portion.size() < PORTION && ids.size() < count) {
        MediationCase made = make(ids.size(), events);
        portion.add(made);
        ids.add(made.id());
      }
      storage.inTransaction(PARTITION, unit -> unit.cases().addAll(portion));
    }
    return ids;
  }

  /** Reads the journal, decides on a note, and writes it. */
  MediationCase step(UnitOfWork unit, CaseId id) {
    MediationCase before = unit.cases().find(id, new Scope.Mandate(Set.of(id))).orElseThrow();
    return unit.cases().save(before, course.note(before));
  }
}
