package org.fengqiao.mediation.mediator.title;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.kernel.AggregateId;
import org.fengqiao.mediation.kernel.CampaignId;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;

/**
 * A candidate for a title who is recommended upward level by level (推荐上报, AWD-04) until the level
 * that awards it.
 *
 * @param title the title
 * @param holder who shall hold it
 * @param region the region the holder works in
 * @param attested the codes of the title's criteria that are attested
 * @param path where it was nominated and recommended to, the first first
 */
public record TitleNomination(
    Title title, AggregateId holder, RegionCode region, Set<String> attested, List<Stage> path) {

  /**
   * A level the nomination has reached.
   *
   * @param level the level
   * @param on the day
   */
  public record Stage(RegionLevel level, LocalDate on) {}

  /** Copies the collections and checks that the path has a beginning. */
  public TitleNomination {
    attested = Set.copyOf(attested);
    path = List.copyOf(path);
    if (path.isEmpty()) {
      throw new IllegalArgumentException("a nomination for " + title.code() + " begins somewhere");
    }
  }

  /**
   * Returns a nomination.
   *
   * @param level the level that nominates
   * @throws ProblemsException naming every reason why it cannot be made
   */
  public static TitleNomination at(
      RegionLevel level,
      LocalDate on,
      Title title,
      AggregateId holder,
      RegionCode region,
      Set<String> attested) {
    List<Problem> found = new ArrayList<>();
    TitleHolderKind kind = TitleHolderKind.of(holder);
    if (!title.holders().contains(kind)) {
      found.add(
          problem(
              title,
              holder,
              TitleProblem.ANOTHER_HOLDER,
              kind,
              title.holders().stream().sorted().toList()));
    }
    aboveAwardingLevel(title, holder, level).ifPresent(found::add);
    new Problems(found).orThrow();
    return new TitleNomination(title, holder, region, attested, List.of(new Stage(level, on)));
  }

  /**
   * Returns the nomination after it was recommended to a higher level.
   *
   * @throws ProblemsException naming every reason why it cannot be
   */
  public TitleNomination recommendedTo(RegionLevel level, LocalDate on) {
    List<Problem> found = new ArrayList<>();
    if (!level.isAbove(reached().level())) {
      found.add(problem(title, holder, TitleProblem.NOT_UPWARD, level, reached().level()));
    }
    aboveAwardingLevel(title, holder, level).ifPresent(found::add);
    inOrder(on).ifPresent(found::add);
    new Problems(found).orThrow();
    List<Stage> longer = new ArrayList<>(path);
    longer.add(new Stage(level, on));
    return new TitleNomination(title, holder, region, attested, longer);
  }

  /**
   * Returns the award.
   *
   * @param edition which selection it is of, for titles that recur
   * @param campaign the campaign it is awarded for
   * @throws ProblemsException naming every criterion that is not attested and every other reason
   */
  public TitleAward awarded(LocalDate on, Optional<String> edition, Optional<CampaignId> campaign) {
    List<Problem> found = new ArrayList<>();
    List<LocalText> missing =
        title.criteria().stream()
            .filter(each -> !attested.contains(each.code()))
            .map(Title.Criterion::text)
            .toList();
    if (!missing.isEmpty()) {
      found.add(problem(title, holder, TitleProblem.NOT_ATTESTED, missing));
    }
    if (reached().level() != title.awardedAt()) {
      found.add(
          problem(
              title,
              holder,
              TitleProblem.NOT_RECOMMENDED_SO_FAR,
              reached().level(),
              title.awardedAt()));
    }
    if (title.atCampaignEnd() && campaign.isEmpty()) {
      found.add(problem(title, holder, TitleProblem.CAMPAIGN_NEEDED));
    }
    inOrder(on).ifPresent(found::add);
    new Problems(found).orThrow();
    return TitleAward.builder()
        .title(title.code())
        .holder(holder)
        .region(region)
        .level(title.awardedAt())
        .on(on)
        .edition(edition)
        .campaign(campaign)
        .build();
  }

  private Stage reached() {
    return path.get(path.size() - 1);
  }

  private Optional<Problem> inOrder(LocalDate on) {
    return on.isBefore(reached().on())
        ? Optional.of(
            Problem.of(TitleProblem.BEFORE_LAST_STEP, holder.text(), on, reached().on())
                .because(title.basis()))
        : Optional.empty();
  }

  private static Optional<Problem> aboveAwardingLevel(
      Title title, AggregateId holder, RegionLevel level) {
    return level.isAbove(title.awardedAt())
        ? Optional.of(
            problem(title, holder, TitleProblem.ABOVE_AWARDING_LEVEL, level, title.awardedAt()))
        : Optional.empty();
  }

  private static Problem problem(
      Title title, AggregateId holder, TitleProblem code, Object... arguments) {
    List<Object> all = new ArrayList<>();
    all.add(title.name());
    all.addAll(List.of(arguments));
    return Problem.of(code, holder.text(), all.toArray()).because(title.basis());
  }
}
