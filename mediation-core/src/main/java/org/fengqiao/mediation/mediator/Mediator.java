package org.fengqiao.mediation.mediator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.PersonRef;
import org.immutables.value.Value;

/** A people's mediator (人民调解员); name and contact lie in the store of personal data. */
@Value.Immutable
@MediationStyle
public abstract class Mediator {

  /** The greatest number of kin a mediator declares. */
  public static final int MAX_KIN = 50;

  private static final Comparator<Engagement> EARLIEST_FIRST =
      Comparator.comparing(Engagement::from).thenComparing(Engagement::organisation);

  Mediator() {}

  /** Returns the id. */
  public abstract MediatorId id();

  /** Returns the token of the person. */
  public abstract PersonRef person();

  /** Returns all engagements, past and future ones included. */
  public abstract List<Engagement> engagements();

  /** Returns every certificate that was issued, renewed ones included, in the order entered. */
  public abstract List<Certificate> certificates();

  /**
   * Returns the first day the mediator is of age (人民调解法 art. 14), where the office keeps it: the
   * eighteenth birthday. Empty if nobody wrote it down, and then nothing is concluded from it.
   */
  public abstract Optional<LocalDate> adultFrom();

  /**
   * Returns the tokens of the close kin the mediator has declared, so that nobody mediates between
   * them by oversight (最高人民法院关于人民法院特邀调解的规定 2016 art. 15). Known by the tokens that cases name
   * people with; whoever has another token in a case is not recognised there. When the last case
   * that names one of them is erased, the data is destroyed (T119); the token stays here.
   */
  public abstract Set<PersonRef> kin();

  /** Returns where the mediator comes from, as far as the office wrote it down. */
  @Value.Default
  public Background background() {
    return Background.UNKNOWN;
  }

  @Value.Check
  void check() {
    if (kin().size() > MAX_KIN) {
      throw new IllegalArgumentException(
          "mediator " + id() + " declares " + kin().size() + " kin; at most " + MAX_KIN);
    }
  }

  /** Returns whether the mediator is known not to be of age on a day. */
  public final boolean isMinorOn(LocalDate day) {
    return adultFrom().map(day::isBefore).orElse(false);
  }

  /**
   * Returns the certificate that counts on a day: the last one issued up to then, which may have
   * ended; of those issued on one day the one entered last. Empty if none had been issued.
   */
  public final Optional<Certificate> certificateOn(LocalDate day) {
    Optional<Certificate> last = Optional.empty();
    for (Certificate each : certificates()) {
      if (!day.isBefore(each.issuedOn())
          && (last.isEmpty() || !each.issuedOn().isBefore(last.get().issuedOn()))) {
        last = Optional.of(each);
      }
    }
    return last;
  }

  /** Returns the engagements that run on a day. */
  public final List<Engagement> engagementsOn(LocalDate day) {
    List<Engagement> running = new ArrayList<>(engagements().size());
    for (Engagement each : engagements()) {
      if (each.runsOn(day)) {
        running.add(each);
      }
    }
    return Collections.unmodifiableList(running);
  }

  /**
   * Returns whether the mediator works for an organisation on a day, in whatever way that puts
   * somebody on its {@linkplain EngagementKind#isOfRoster() roster}.
   */
  public final boolean worksFor(OrganisationId organisation, LocalDate day) {
    return engagementsOn(day).stream()
        .anyMatch(each -> each.organisation().equals(organisation) && each.kind().isOfRoster());
  }

  /**
   * Returns whether an organisation engages the mediator on a day to mediate (人民调解法 art. 13), not
   * only to report or to advise.
   */
  public final boolean mediatesFor(OrganisationId organisation, LocalDate day) {
    return engagementsOn(day).stream()
        .anyMatch(each -> each.organisation().equals(organisation) && each.kind().mediates());
  }

  /**
   * Returns the one organisation a full-time mediator counts towards on a day (专人专职专责, STF-18): the
   * one that engaged the mediator first. Empty without a full-time engagement.
   */
  public final Optional<OrganisationId> fullTimeAt(LocalDate day) {
    Optional<Engagement> first = Optional.empty();
    for (Engagement each : engagements()) {
      if (each.kind() == EngagementKind.FULL_TIME
          && each.runsOn(day)
          && (first.isEmpty() || EARLIEST_FIRST.compare(each, first.get()) < 0)) {
        first = Optional.of(each);
      }
    }
    return first.isEmpty() ? Optional.empty() : Optional.of(first.get().organisation());
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Mediator}. */
  public static final class Builder extends ImmutableMediator.Builder {
    Builder() {}
  }
}
