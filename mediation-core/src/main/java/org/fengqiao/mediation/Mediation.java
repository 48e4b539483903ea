package org.fengqiao.mediation;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.kernel.IdSource;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.rules.RuleBook;
import org.fengqiao.mediation.service.CaseImport;
import org.fengqiao.mediation.service.Desks;
import org.fengqiao.mediation.service.ImportResult;
import org.fengqiao.mediation.service.Office;
import org.fengqiao.mediation.service.RegisterRules;
import org.fengqiao.mediation.service.Units;
import org.fengqiao.mediation.storage.Capability;
import org.fengqiao.mediation.storage.EventFeed;
import org.fengqiao.mediation.storage.NestedUnitOfWorkException;
import org.fengqiao.mediation.storage.PartitionMismatchException;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.StorageException;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.fengqiao.mediation.storage.UnsupportedByAdapterException;

/**
 * The entry point: {@code mediation.as(actor).cases().register(…)}. Safe for use by many threads; a
 * host makes one and keeps it.
 */
public final class Mediation {

  private final Office office;
  private final Units units;

  private Mediation(Office office, Units units) {
    this.office = office;
    this.units = units;
  }

  /** Returns the desks of an actor, whom the host has authenticated. */
  public Desks as(Actor actor) {
    return new Desks(office, units, actor);
  }

  /**
   * Runs several calls of desks in one unit of work: all of them are kept, or none.
   *
   * @param partition the only partition they may touch
   * @param work uses the mediation it is given, which is of no use afterwards
   * @return what the work returned
   * @throws PartitionMismatchException if a call concerns another partition
   * @throws NestedUnitOfWorkException if the outer mediation is used inside the work
   */
  public <T> T together(Partition partition, Function<Mediation, T> work) {
    return units.run(partition, unit -> work.apply(new Mediation(office, Units.shared(unit))));
  }

  /**
   * Returns a mediation whose calls take part in a unit of work that is open, for hosts that use
   * desks and stores together.
   */
  public Mediation within(UnitOfWork unit) {
    return new Mediation(office, Units.shared(unit));
  }

  /**
   * Takes over cases with their history from the platform used before; see {@link CaseImport}. For
   * the host itself, which has the right to write the past of every committee, and not within
   * {@link #together}: a case that is refused ends its unit of work.
   *
   * @param journals the events of one case each, from its registration on
   * @param afterPortion is told how far the import is
   * @throws StorageException if the store failed; run it again from the first case
   */
  public ImportResult importCases(
      Iterator<List<CaseEvent>> journals, Consumer<ImportResult> afterPortion) {
    return CaseImport.run(units, journals, afterPortion);
  }

  /**
   * Returns the feed of a partition, for the host's own plumbing: a platform above, a search index,
   * statistics (INFO-16). It belongs to no actor and knows no scope: whoever holds the mediation
   * reads every event of the partition, as tokens and codes, without names and free texts. What a
   * person may see of a case the desks decide, {@link #as}; who is to be shown something that came
   * by the feed is asked for there. Passing events on to another body is the host's decision and
   * needs a ground of its own (个人信息保护法 2021 art. 13, 23, 25). Each reading is a unit of work of its
   * own.
   *
   * @throws UnsupportedByAdapterException when it is read, if the storage has not {@link
   *     Capability#FEED}
   */
  public EventFeed feed(Partition partition) {
    return (after, most) -> units.run(partition, unit -> unit.feed().read(after, most));
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Mediation}. */
  public static final class Builder {

    private Optional<Storage> storage = Optional.empty();
    private RuleBook rules = RuleBook.national();
    private WorkCalendar calendar = WorkCalendar.national();
    private Clock clock = Clock.systemUTC();
    private ZoneId zone = ZoneId.of("Asia/Shanghai");
    private Optional<IdSource> ids = Optional.empty();
    private RegisterRules register = RegisterRules.national();

    private Builder() {}

    /** Sets where everything is kept; required. */
    public Builder storage(Storage kept) {
      storage = Optional.of(kept);
      return this;
    }

    /**
     * Sets what the law and the places decide; by default {@link RuleBook#national()}. Files of a
     * place and campaign plans are laid over it by {@link
     * org.fengqiao.mediation.rules.RuleBookReader}.
     */
    public Builder rules(RuleBook book) {
      rules = book;
      return this;
    }

    /** Sets the work calendar; by default the bundled national one. */
    public Builder calendar(WorkCalendar days) {
      calendar = days;
      return this;
    }

    /** Sets the clock; by default the system's. */
    public Builder clock(Clock time) {
      clock = time;
      return this;
    }

    /** Sets the zone that decides the civil day; by default Asia/Shanghai. */
    public Builder zone(ZoneId place) {
      zone = place;
      return this;
    }

    /** Sets what makes ids; by default time-ordered random ones. */
    public Builder ids(IdSource source) {
      ids = Optional.of(source);
      return this;
    }

    /**
     * Sets what organisations and mediators are held against beside the rules; by default {@link
     * RegisterRules#national()}.
     */
    public Builder register(RegisterRules place) {
      register = place;
      return this;
    }

    /**
     * Returns the mediation.
     *
     * @throws IllegalStateException if no storage was set
     */
    public Mediation build() {
      Storage kept =
          storage.orElseThrow(() -> new IllegalStateException("a mediation needs a storage"));
      IdSource source = ids.orElseGet(() -> IdSource.timeOrdered(clock, new SecureRandom()));
      return new Mediation(
          new Office(kept, rules, calendar, clock, zone, source, register), Units.each(kept));
    }
  }
}
