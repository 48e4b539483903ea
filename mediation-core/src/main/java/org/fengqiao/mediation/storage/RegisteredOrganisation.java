package org.fengqiao.mediation.storage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.committee.LifeStep;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationDetails;
import org.fengqiao.mediation.committee.OrganisationEntry;
import org.fengqiao.mediation.committee.Seat;
import org.fengqiao.mediation.committee.filing.Filed;
import org.fengqiao.mediation.committee.standard.Checklist;
import org.fengqiao.mediation.committee.standard.StarScheme;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.StorableTexts;
import org.fengqiao.mediation.mediator.title.TitleAward;
import org.fengqiao.mediation.mediator.title.TitleNomination;
import org.fengqiao.mediation.mediator.training.TrainingProgramme;
import org.immutables.value.Value;

/**
 * Everything the register keeps about one organisation: what held when, the seats of its committee,
 * its training programmes, its titles, what was filed about it and how it was judged. It is read
 * and written whole.
 */
@Value.Immutable
@MediationStyle
public abstract class RegisteredOrganisation {

  RegisteredOrganisation() {}

  /** Returns the entries, at least one, the earliest first; no two hold on a common day. */
  public abstract List<OrganisationEntry> entries();

  /** Returns every seat, past and future ones included. */
  public abstract List<Seat> seats();

  /** Returns the programmes by which it trains, for judicial offices (TRN-07). */
  public abstract List<TrainingProgramme> programmes();

  /** Returns the titles it was given, withdrawn ones included. */
  public abstract List<TitleAward> titles();

  /** Returns for which titles it was nominated, those awarded since included (AWD-04). */
  public abstract List<TitleNomination> nominations();

  /** Returns what was filed about it (人民调解法 art. 10). */
  public abstract List<Filed> filings();

  /** Returns how it was judged by checklists, each judgement whole (ORG-28, ORG-41). */
  public abstract List<Checklist.Marks> marks();

  /** Returns the stars it was given (星级), past ones included. */
  public abstract List<StarScheme.Award> stars();

  @Value.Check
  void check() {
    if (entries().isEmpty()) {
      throw new IllegalArgumentException("a registered organisation needs an entry");
    }
    OrganisationId id = id();
    entries().forEach(each -> requireSame(each.id(), "entry"));
    seats().forEach(each -> requireSame(each.committee(), "seat"));
    programmes().forEach(each -> requireSame(each.office(), "training programme"));
    TitleTexts.check(id, titles(), nominations());
    checkStandards(id);
    LocalDate free = LocalDate.MIN;
    for (OrganisationEntry entry : entries()) {
      LocalDate last = entry.to().orElse(LocalDate.MAX);
      if (entry.from().isBefore(free) || last.isBefore(entry.from())) {
        throw new IllegalArgumentException(
            "the entries of " + id + " overlap or end before they start: " + entry.from());
      }
      free = last.equals(LocalDate.MAX) ? last : last.plusDays(1);
    }
  }

  private void checkStandards(OrganisationId id) {
    StorableTexts texts = StorableTexts.of(id.text());
    for (Filed each : filings()) {
      requireSame(each.organisation(), "filing");
      texts.check("filings", each.rule(), Filed.MAX_RULE_LENGTH);
    }
    for (Checklist.Marks each : marks()) {
      requireSame(each.organisation(), "judgement");
      texts.check("marks", each.list(), Checklist.MAX_ID_LENGTH);
      each.fulfilled().keySet().forEach(item -> texts.check("marks", item, Coded.MAX_LENGTH));
      if (each.fulfilled().size() > Checklist.MAX_ITEMS) {
        throw new IllegalArgumentException(
            "at most " + Checklist.MAX_ITEMS + " items are marked: " + each.fulfilled().size());
      }
    }
    for (StarScheme.Award each : stars()) {
      requireSame(each.organisation(), "star");
      texts.check("stars", each.scheme(), Checklist.MAX_ID_LENGTH);
    }
    texts.orThrow();
  }

  private void requireSame(OrganisationId other, String what) {
    if (!other.equals(id())) {
      throw new IllegalArgumentException("a " + what + " of " + other + " in that of " + id());
    }
  }

  /** Returns the id of the organisation. */
  public final OrganisationId id() {
    return entries().get(0).id();
  }

  /** Returns the last entry; lists and scopes go by what it says. */
  public final OrganisationEntry last() {
    return entries().get(entries().size() - 1);
  }

  /** Returns what held on a day; empty if it did not exist. */
  public final Optional<OrganisationEntry> on(LocalDate day) {
    for (OrganisationEntry each : entries()) {
      if (each.holdsOn(day)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** Returns an organisation with one entry, from its founding day on, and nothing else. */
  public static RegisteredOrganisation founded(
      MediationOrganisation organisation, OrganisationDetails details) {
    return builder().addEntries(OrganisationEntry.founded(organisation, details)).build();
  }

  /** Returns an organisation of which nothing else is known. */
  public static RegisteredOrganisation founded(MediationOrganisation organisation) {
    return founded(organisation, OrganisationDetails.none());
  }

  /**
   * For adapters: returns this with other particulars in the last entry; earlier entries, details
   * and seats stay. Where the particulars end, the entry ends.
   */
  public final RegisteredOrganisation with(MediationOrganisation organisation) {
    OrganisationEntry last = last();
    boolean merged = organisation.validTo().isPresent() && last.successor().isPresent();
    List<OrganisationEntry> changed = new ArrayList<>(entries());
    changed.set(
        changed.size() - 1,
        new OrganisationEntry(
            organisation,
            last.details(),
            last.begunBy(),
            last.begunBy() == LifeStep.FOUNDED ? organisation.validFrom() : last.from(),
            organisation.validTo(),
            organisation.validTo().map(day -> merged ? LifeStep.MERGED : LifeStep.DISSOLVED),
            merged ? last.successor() : Optional.empty()));
    return builder().from(this).entries(changed).build();
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RegisteredOrganisation}. */
  public static final class Builder extends ImmutableRegisteredOrganisation.Builder {
    Builder() {}
  }
}
