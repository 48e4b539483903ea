package org.fengqiao.mediation.mediator.title;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fengqiao.mediation.kernel.AggregateId;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.region.RegionLevel;
import org.immutables.value.Value;

/**
 * A title or commendation that organisations or mediators may be given, such as 金牌调解室, 最美人民调解员 or
 * 先进个人. Which there are, and what they ask for, is a plan's or a place's decision, so all of it is
 * data.
 */
@Value.Immutable
@MediationStyle
public abstract class Title {

  private static final Pattern CODE = Pattern.compile("[A-Z0-9_-]{1," + Coded.MAX_LENGTH + "}");

  Title() {}

  /**
   * What a title asks for; people attest it.
   *
   * @param code its code: 1 to 40 of A-Z 0-9 _ -
   * @param text what it says
   */
  public record Criterion(String code, LocalText text) {

    /** Checks the code. */
    public Criterion {
      requireCode(code);
    }
  }

  /** Returns the code: 1 to 40 of A-Z 0-9 _ -. */
  public abstract String code();

  /** Returns the name. */
  public abstract LocalText name();

  /** Returns who may hold it, at least one kind. */
  public abstract Set<TitleHolderKind> holders();

  /** Returns at which level it is awarded (AWD-06). */
  public abstract RegionLevel awardedAt();

  /** Returns what it asks for; every one must be attested (ORG-37). */
  public abstract List<Criterion> criteria();

  /** Returns whether it rewards what a campaign achieved and is given at its end (AWD-05). */
  @Value.Default
  public boolean atCampaignEnd() {
    return false;
  }

  /** Returns how many holders regions shall have, where the plan says so (ORG-36, ORG-38). */
  public abstract Optional<TitleQuota> quota();

  /** Returns where it comes from. */
  public abstract LegalBasis basis();

  @Value.Check
  void check() {
    requireCode(code());
    if (holders().isEmpty()) {
      throw new IllegalArgumentException("title " + code() + " is for nobody");
    }
    long different = criteria().stream().map(Criterion::code).distinct().count();
    if (different < criteria().size()) {
      throw new IllegalArgumentException("title " + code() + " has a criterion twice");
    }
  }

  /**
   * Returns what is wrong with an award before the last day of the campaign it rewards (AWD-05);
   * empty if this title is not given at the end of one.
   */
  public final Optional<Problem> beforeEnd(AggregateId holder, LocalDate on, LocalDate lastDay) {
    return atCampaignEnd() && on.isBefore(lastDay)
        ? Optional.of(
            Problem.of(TitleProblem.AWARDED_BEFORE_END, holder.text(), name(), on, lastDay)
                .because(basis()))
        : Optional.empty();
  }

  private static void requireCode(String code) {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("a code is 1 to 40 of A-Z 0-9 _ -: '" + code + "'");
    }
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Title}. */
  public static final class Builder extends ImmutableTitle.Builder {
    Builder() {}
  }
}
