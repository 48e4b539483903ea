package org.fengqiao.mediation.examples.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.fengqiao.mediation.Mediation;
import org.fengqiao.mediation.campaign.DutyInstance;
import org.fengqiao.mediation.casework.CaseRules;
import org.fengqiao.mediation.casework.CaseSummary;
import org.fengqiao.mediation.examples.demo.invented.InventedDistrict;
import org.fengqiao.mediation.kernel.CampaignId;
import org.fengqiao.mediation.rules.RuleBook;
import org.fengqiao.mediation.screening.Lead;
import org.fengqiao.mediation.service.Desks;
import org.fengqiao.mediation.service.SettableClock;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.UnitOfWork;

/**
 * The library as the demonstration has put it together. The clock stands where the demonstration
 * puts it: a campaign of months runs in seconds.
 */
final class DemoOffice {

  /** The zone of the office. */
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final LocalTime CLOSING_TIME = LocalTime.of(17, 30);

  private final Storage storage;
  private final RuleBook rules = RuleBook.national();
  private final SettableClock clock;
  private final Mediation mediation;

  DemoOffice(Storage storage, LocalDate today) {
    this.storage = storage;
    this.clock = SettableClock.at(today.atTime(CLOSING_TIME).atZone(ZONE).toInstant(), ZONE);
    this.mediation =
        Mediation.builder().storage(storage).rules(rules).clock(clock).zone(ZONE).build();
  }

  void setClock(LocalDate day) {
    clock.set(day.atTime(CLOSING_TIME).atZone(ZONE).toInstant());
  }

  /** Returns the rules for cases on a day. */
  CaseRules rules(LocalDate day) {
    return rules.resolve(InventedDistrict.REGION, day).cases();
  }

  /** Returns the desks of the bureau, which reaches the whole district. */
  Desks bureau() {
    return mediation.as(InventedDistrict.bureau());
  }

  Mediation mediation() {
    return mediation;
  }

  /** Runs calls of desks and stores in one unit of work, which writes each case once. */
  <T> T together(BiFunction<Mediation, UnitOfWork, T> work) {
    return storage.inTransaction(
        InventedDistrict.PARTITION,
        unit -> {
          BatchedUnit batched = new BatchedUnit(unit);
          T result = work.apply(mediation.within(batched), batched);
          batched.flush();
          return result;
        });
  }

  List<Lead> leads() {
    return all(page -> bureau().leads().list(query -> query.page(page)));
  }

  List<CaseSummary> cases() {
    return all(page -> bureau().cases().list(query -> query.page(page)));
  }

  List<DutyInstance> duties(CampaignId campaign) {
    return all(page -> bureau().duties().list(query -> query.campaign(campaign).page(page)));
  }

  /** Reads all pages of a list. */
  static <T> List<T> all(Function<PageRequest, Page<T>> list) {
    List<T> all = new ArrayList<>();
    Optional<PageRequest> request = Optional.of(PageRequest.first(PageRequest.MAX_SIZE));
    while (request.isPresent()) {
      PageRequest now = request.get();
      Page<T> page = list.apply(now);
      all.addAll(page.entries());
      request = page.next().map(now::after);
    }
    return all;
  }
}
