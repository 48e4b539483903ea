package org.fengqiao.mediation.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.kernel.AggregateId;
import org.fengqiao.mediation.kernel.CampaignId;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.mediator.title.Title;
import org.fengqiao.mediation.mediator.title.TitleAward;
import org.fengqiao.mediation.mediator.title.TitleNomination;
import org.fengqiao.mediation.mediator.title.TitleProblem;
import org.fengqiao.mediation.mediator.title.TitleRegister;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.storage.NotFoundException;
import org.fengqiao.mediation.storage.RegisteredMediator;
import org.fengqiao.mediation.storage.RegisteredOrganisation;
import org.fengqiao.mediation.storage.StoredCampaign;
import org.fengqiao.mediation.storage.VersionConflictException;

/**
 * Candidates for titles on their way upward (推荐上报, AWD-04), kept with the organisation or mediator
 * they are about. Every act throws {@link ProblemsException} because of the role or with everything
 * that stands against it, {@link NotFoundException} if there is no such holder in the actor's
 * scope, and {@link VersionConflictException} if somebody else changed it meanwhile; then nothing
 * is written.
 */
public final class TitleDesk {

  private static final LocalText TITLE = LocalText.of("荣誉称号", "title");
  private static final LocalText NOMINATION = LocalText.of("推荐", "nomination");

  private final Office office;
  private final Actor actor;
  private final CampaignDesk campaigns;
  private final MediatorFiles mediators;
  private final OrganisationFiles organisations;

  TitleDesk(Office office, Units units, Actor actor) {
    this.office = office;
    this.actor = actor;
    this.campaigns = new CampaignDesk(office, units, actor);
    this.mediators = new MediatorFiles(office, units, actor);
    this.organisations = new OrganisationFiles(office, units, actor);
  }

  /**
   * Nominates a candidate; the title as it is now counts to the end.
   *
   * @param level the level that nominates
   * @param holder a mediator or an organisation
   * @param region the region the holder works in
   * @param attested the codes of the title's criteria that are attested
   * @return the number of the nomination among the holder's, from 1
   */
  public int nominate(
      RegionLevel level,
      LocalDate on,
      Title title,
      AggregateId holder,
      RegionCode region,
      Set<String> attested) {
    Rights.KEEP_ORGANISATIONS.require(actor, holder.text());
    requirePast(holder, on);
    TitleNomination begun = TitleNomination.at(level, on, title, holder, region, attested);
    return write(
            holder,
            before -> {
              List<TitleNomination> all = new ArrayList<>(before.nominations());
              all.add(begun);
              return new Titles(all, before.titles());
            })
        .nominations()
        .size();
  }

  /**
   * Recommends a candidate to a higher level.
   *
   * @param number which of the holder's nominations, from 1
   */
  public TitleNomination recommend(
      AggregateId holder, int number, RegionLevel level, LocalDate on) {
    Rights.KEEP_ORGANISATIONS.require(actor, holder.text());
    requirePast(holder, on);
    return write(
            holder,
            before ->
                new Titles(
                    MediatorFiles.replaced(
                        before.nominations(),
                        at(before, holder, number) - 1,
                        before.nominations().get(number - 1).recommendedTo(level, on)),
                    before.titles()))
        .nominations()
        .get(number - 1);
  }

  /**
   * Awards the title to a candidate whose nomination reached the level that awards it. A title that
   * rewards what a campaign achieved is not awarded before its last day (AWD-05).
   *
   * @param number which of the holder's nominations, from 1
   * @param edition which selection it is of, for titles that recur
   * @param campaign the campaign it is awarded for
   * @throws NotFoundException also if that rewards what was achieved in a campaign that does not
   *     exist in the actor's scope
   */
  public TitleAward award(
      AggregateId holder,
      int number,
      LocalDate on,
      Optional<String> edition,
      Optional<CampaignId> campaign) {
    Rights.AWARD_TITLES.require(actor, holder.text());
    requirePast(holder, on);
    Optional<StoredCampaign> run =
        rewardsCampaign(holder, number) ? campaign.flatMap(campaigns::find) : Optional.empty();
    List<TitleAward> after =
        write(
                holder,
                before -> {
                  TitleNomination reached =
                      before.nominations().get(at(before, holder, number) - 1);
                  TitleAward award =
                      MediatorFiles.allAtOnce(
                          beforeEnd(reached.title(), holder, on, campaign, run),
                          () -> reached.awarded(on, edition, campaign));
                  TitleRegister.of(
                          List.of(reached.title()),
                          before.titles().stream()
                              .filter(each -> each.title().equals(award.title()))
                              .toList())
                      .with(award);
                  List<TitleAward> all = new ArrayList<>(before.titles());
                  all.add(award);
                  return new Titles(before.nominations(), all);
                })
            .titles();
    return after.get(after.size() - 1);
  }

  /**
   * Withdraws a title.
   *
   * @param number which of the holder's titles, from 1
   * @param on the first day it is no longer held, not before the award
   */
  public TitleAward withdraw(AggregateId holder, int number, LocalDate on) {
    Rights.AWARD_TITLES.require(actor, holder.text());
    requirePast(holder, on);
    return write(
            holder,
            before -> {
              int size = before.titles().size();
              if (number < 1 || number > size || !before.titles().get(number - 1).isHeldOn(on)) {
                throw MediatorFiles.refusal(
                    Problem.of(ServiceProblem.NO_SUCH_ENTRY, holder.text(), TITLE, number, size));
              }
              return new Titles(
                  before.nominations(),
                  MediatorFiles.replaced(
                      before.titles(),
                      number - 1,
                      TitleAward.builder()
                          .from(before.titles().get(number - 1))
                          .withdrawnOn(on)
                          .build()));
            })
        .titles()
        .get(number - 1);
  }

  /** The awards with one more, which is held against its title and the criteria of that. */
  List<TitleAward> awarded(
      Collection<Title> titles,
      List<TitleAward> before,
      TitleAward award,
      Set<String> attested,
      Optional<StoredCampaign> run) {
    Problems found = Problems.none();
    for (Title title : titles) {
      if (title.code().equals(award.title())) {
        found =
            found
                .and(notAttested(title, award.holder(), attested))
                .and(beforeEnd(title, award.holder(), award.on(), award.campaign(), run));
      }
    }
    return MediatorFiles.allAtOnce(
        found, () -> TitleRegister.of(titles, before).with(award).awards());
  }

  private static Problems notAttested(Title title, AggregateId holder, Set<String> attested) {
    List<LocalText> missing =
        title.criteria().stream()
            .filter(each -> !attested.contains(each.code()))
            .map(Title.Criterion::text)
            .toList();
    return missing.isEmpty()
        ? Problems.none()
        : Problems.of(
            Problem.of(TitleProblem.NOT_ATTESTED, holder.text(), title.name(), missing)
                .because(title.basis()));
  }

  /**
   * The campaign an award rewards, if it does. It may lie in another partition than the holder, so
   * it is read before.
   */
  Optional<StoredCampaign> rewarded(Collection<Title> titles, TitleAward award) {
    return titles.stream()
            .anyMatch(each -> each.code().equals(award.title()) && each.atCampaignEnd())
        ? award.campaign().flatMap(campaigns::find)
        : Optional.empty();
  }

  private boolean rewardsCampaign(AggregateId holder, int number) {
    List<TitleNomination> made =
        holder instanceof MediatorId mediator
            ? mediators.find(mediator).map(RegisteredMediator::nominations).orElse(List.of())
            : organisations
                .find((OrganisationId) holder)
                .map(RegisteredOrganisation::nominations)
                .orElse(List.of());
    return number >= 1 && number <= made.size() && made.get(number - 1).title().atCampaignEnd();
  }

  /**
   * A campaign nobody knows of has no end, so that nothing can be awarded for having reached it.
   */
  private static Problems beforeEnd(
      Title title,
      AggregateId holder,
      LocalDate on,
      Optional<CampaignId> campaign,
      Optional<StoredCampaign> run) {
    if (!title.atCampaignEnd() || campaign.isEmpty()) {
      return Problems.none();
    }
    LocalDate last =
        run.orElseThrow(() -> new NotFoundException(campaign.get())).days().endInclusive();
    return title.beforeEnd(holder, on, last).map(Problems::of).orElseGet(Problems::none);
  }

  private void requirePast(AggregateId holder, LocalDate on) {
    requirePast(office, holder, on);
  }

  static void requirePast(Office office, AggregateId holder, LocalDate on) {
    if (on.isAfter(office.today())) {
      throw MediatorFiles.refusal(
          Problem.of(ServiceProblem.FUTURE_DAY, holder.text(), on, office.today()));
    }
  }

  private static int at(Titles before, AggregateId holder, int number) {
    int size = before.nominations().size();
    if (number < 1 || number > size) {
      throw MediatorFiles.refusal(
          Problem.of(ServiceProblem.NO_SUCH_ENTRY, holder.text(), NOMINATION, number, size));
    }
    return number;
  }

  /** What a holder has and is nominated for. */
  private record Titles(List<TitleNomination> nominations, List<TitleAward> titles) {}

  private interface Change {
    Titles apply(Titles before);
  }

  private Titles write(AggregateId holder, Change change) {
    if (holder instanceof MediatorId mediator) {
      RegisteredMediator after =
          mediators.write(
              mediator,
              before -> {
                Titles titles = change.apply(new Titles(before.nominations(), before.titles()));
                return RegisteredMediator.builder()
                    .from(before)
                    .nominations(titles.nominations())
                    .titles(titles.titles())
                    .build();
              });
      return new Titles(after.nominations(), after.titles());
    } else if (holder instanceof OrganisationId organisation) {
      RegisteredOrganisation after =
          organisations.write(
              organisation,
              before -> {
                Titles titles = change.apply(new Titles(before.nominations(), before.titles()));
                return RegisteredOrganisation.builder()
                    .from(before)
                    .nominations(titles.nominations())
                    .titles(titles.titles())
                    .build();
              });
      return new Titles(after.nominations(), after.titles());
    }
    throw new IllegalArgumentException(holder.text() + " holds no titles");
  }
}
