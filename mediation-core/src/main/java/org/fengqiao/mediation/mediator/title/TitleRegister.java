package org.fengqiao.mediation.mediator.title;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fengqiao.mediation.kernel.AggregateId;
import org.fengqiao.mediation.kernel.CampaignId;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.region.RegionCode;

/** The titles of a place and who holds them. */
public final class TitleRegister {

  private record Key(String title, AggregateId holder, Optional<String> edition) {}

  private final Map<String, Title> titles;
  private final List<TitleAward> awards;

  private TitleRegister(Map<String, Title> titles, List<TitleAward> awards) {
    this.titles = titles;
    this.awards = awards;
  }

  /**
   * Returns a register.
   *
   * @throws ProblemsException naming everything that is wrong with titles and awards at once
   */
  public static TitleRegister of(Collection<Title> titles, Collection<TitleAward> awards) {
    Map<String, Title> byCode = new TreeMap<>();
    List<Problem> found = new ArrayList<>();
    for (Title title : titles) {
      if (byCode.putIfAbsent(title.code(), title) != null) {
        found.add(
            Problem.of(TitleProblem.TITLE_TWICE, title.code(), title.code())
                .because(title.basis()));
      }
    }
    new Problems(found).and(check(byCode, awards)).orThrow();
    return new TitleRegister(byCode, List.copyOf(awards));
  }

  private static Problems check(Map<String, Title> titles, Collection<TitleAward> awards) {
    List<Problem> found = new ArrayList<>();
    Map<Key, TitleAward> first = new HashMap<>();
    for (TitleAward award : awards) {
      Title title = titles.get(award.title());
      if (title == null) {
        found.add(
            Problem.of(
                    TitleProblem.UNKNOWN_TITLE,
                    award.holder().text(),
                    award.title(),
                    List.copyOf(titles.keySet()))
                .because(LegalBasis.ourDefault()));
      } else {
        found.addAll(problems(title, award));
        found.addAll(twice(title, award, first));
      }
    }
    return new Problems(found);
  }

  private static List<Problem> problems(Title title, TitleAward award) {
    List<Problem> found = new ArrayList<>();
    TitleHolderKind kind = TitleHolderKind.of(award.holder());
    if (!title.holders().contains(kind)) {
      found.add(
          Problem.of(
                  TitleProblem.ANOTHER_HOLDER,
                  award.holder().text(),
                  title.name(),
                  kind,
                  title.holders().stream().sorted().toList())
              .because(title.basis()));
    }
    if (award.level() != title.awardedAt()) {
      found.add(
          Problem.of(
                  TitleProblem.ANOTHER_LEVEL,
                  award.holder().text(),
                  title.name(),
                  award.level(),
                  title.awardedAt())
              .because(title.basis()));
    }
    return found;
  }

  /** The same selection gives nobody a title twice, unless it was withdrawn in between. */
  private static List<Problem> twice(Title title, TitleAward award, Map<Key, TitleAward> first) {
    Key key = new Key(award.title(), award.holder(), award.edition());
    TitleAward before = first.put(key, award);
    return before == null || !(before.isHeldOn(award.on()) || award.isHeldOn(before.on()))
        ? List.of()
        : List.of(
            Problem.of(
                    TitleProblem.AWARDED_TWICE,
                    award.holder().text(),
                    title.name(),
                    before.on(),
                    award.on())
                .because(title.basis()));
  }

  /** Returns the titles, in the order of their codes. */
  public List<Title> titles() {
    return List.copyOf(titles.values());
  }

  /** Returns the awards, in the order given. */
  public List<TitleAward> awards() {
    return awards;
  }

  /**
   * Returns the register with another award; this one stays as it is. A title that rewards what a
   * campaign achieved names the campaign (AWD-05).
   *
   * @throws ProblemsException naming everything that is wrong with it
   */
  public TitleRegister with(TitleAward award) {
    List<TitleAward> all = new ArrayList<>(awards);
    all.add(award);
    Problems found = check(titles, all);
    Title title = titles.get(award.title());
    if (title != null && title.atCampaignEnd() && award.campaign().isEmpty()) {
      Problem needed =
          Problem.of(TitleProblem.CAMPAIGN_NEEDED, award.holder().text(), title.name())
              .because(title.basis());
      found = found.and(Problems.of(needed));
    }
    found.orThrow();
    return new TitleRegister(titles, List.copyOf(all));
  }

  /** Returns the titles that somebody holds on a day. */
  public List<TitleAward> heldBy(AggregateId holder, LocalDate day) {
    return awards.stream()
        .filter(each -> each.holder().equals(holder) && each.isHeldOn(day))
        .toList();
  }

  /**
   * Returns what is wrong with the rewards at the end of a campaign (AWD-05): a title that is given
   * then was awarded before, or, once the campaign is over, to nobody.
   *
   * @param lastDay the last day of the campaign
   * @param day the day it is asked on
   */
  public Problems atEndOf(CampaignId campaign, LocalDate lastDay, LocalDate day) {
    List<Problem> found = new ArrayList<>();
    for (Title title : titles.values()) {
      if (title.atCampaignEnd()) {
        List<TitleAward> rewards =
            awards.stream()
                .filter(each -> each.title().equals(title.code()) && !each.on().isAfter(day))
                .filter(each -> each.campaign().equals(Optional.of(campaign)))
                .toList();
        for (TitleAward each : rewards) {
          title.beforeEnd(each.holder(), each.on(), lastDay).ifPresent(found::add);
        }
        if (rewards.isEmpty() && day.isAfter(lastDay)) {
          found.add(
              Problem.of(TitleProblem.NOBODY_REWARDED, campaign.text(), title.name(), lastDay)
                  .because(title.basis()));
        }
      }
    }
    return new Problems(found);
  }

  /**
   * Returns how regions stand to the quota of a title on a day, in the order of their codes.
   * Regions without a holder are in it; whoever holds a title twice counts once.
   *
   * @param title the code of a title with a quota
   * @param regions all regions of the level of the quota
   * @throws IllegalArgumentException if there is no such title or it has no quota
   */
  public List<Explained<TitleCount>> counts(
      String title, Collection<RegionCode> regions, LocalDate day) {
    Title counted = Optional.ofNullable(titles.get(title)).orElseThrow(() -> noQuota(title));
    TitleQuota quota = counted.quota().orElseThrow(() -> noQuota(title));
    Map<String, TreeSet<String>> holders = new HashMap<>();
    for (TitleAward award : awards) {
      if (award.title().equals(title) && award.isHeldOn(day)) {
        holders
            .computeIfAbsent(award.region().prefix(quota.level()), key -> new TreeSet<>())
            .add(award.holder().text());
      }
    }
    List<Explained<TitleCount>> counts = new ArrayList<>();
    for (RegionCode region : new TreeSet<>(regions)) {
      long number = holders.getOrDefault(region.prefix(quota.level()), new TreeSet<>()).size();
      counts.add(count(counted, quota, region, number, day));
    }
    return List.copyOf(counts);
  }

  private static IllegalArgumentException noQuota(String title) {
    return new IllegalArgumentException("no title " + title + " with a quota");
  }

  private static Explained<TitleCount> count(
      Title title, TitleQuota quota, RegionCode region, long number, LocalDate day) {
    long missing = Math.max(0, quota.least() - number);
    long surplus = quota.most().isPresent() ? Math.max(0, number - quota.most().getAsLong()) : 0;
    boolean overdue = missing > 0 && quota.dueOn().map(day::isAfter).orElse(false);
    String range = quota.most().isPresent() ? "–" + quota.most().getAsLong() : "+";
    String lack = "max(0, " + quota.least() + " - " + number + ") = " + missing;
    String over =
        quota.most().isPresent()
            ? "; max(0, " + number + " - " + quota.most().getAsLong() + ") = " + surplus
            : "";
    return new Explained<>(
        new TitleCount(region, title.code(), number, missing, surplus, overdue),
        LocalText.of(
            title.name().zh() + "：" + quota.least() + range,
            title.name().en() + ": " + quota.least() + range),
        List.of("day = " + day, "region = " + region.digits(), "holders = " + number),
        lack + over,
        title.basis());
  }
}
