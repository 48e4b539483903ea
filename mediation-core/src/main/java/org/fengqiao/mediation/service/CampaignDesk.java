package org.fengqiao.mediation.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.calendar.DeadlineReading;
import org.fengqiao.mediation.campaign.CampaignDuties;
import org.fengqiao.mediation.campaign.CampaignDuty;
import org.fengqiao.mediation.campaign.CampaignPlan;
import org.fengqiao.mediation.campaign.DutyTerms;
import org.fengqiao.mediation.campaign.PlanReader;
import org.fengqiao.mediation.campaign.PlanTask;
import org.fengqiao.mediation.campaign.TaskCompletion;
import org.fengqiao.mediation.committee.OrganisationDirectory;
import org.fengqiao.mediation.kernel.CampaignId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.rules.RuleBookReader;
import org.fengqiao.mediation.storage.NotFoundException;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.StoredCampaign;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.fengqiao.mediation.storage.VersionConflictException;
import org.fengqiao.mediation.storage.Versioned;

/** Campaigns: a plan that runs in a place. */
public final class CampaignDesk {

  private final Office office;
  private final Units units;
  private final Actor actor;

  CampaignDesk(Office office, Units units, Actor actor) {
    this.office = office;
    this.units = units;
    this.actor = actor;
  }

  /**
   * Starts a campaign. What its plan decides in place of the rule book is held against the law here
   * and holds once the host has laid the plan over its book ({@link RuleBookReader#overlay}).
   *
   * @param planText the text of the plan file
   * @param region where it runs
   * @param days when it runs
   * @param reading how ambiguous deadlines of the plan are read
   * @throws ProblemsException naming every error of the plan file and every law it relaxes, or
   *     because of the role, or if the region does not lie in the actor's area
   */
  public StoredCampaign start(
      String planText, RegionCode region, DateRange days, DeadlineReading reading) {
    CampaignId id = CampaignId.next(region.partition(), office.ids());
    Rights.RUN_CAMPAIGN.require(actor, id.text());
    requireArea(id, region);
    CampaignPlan plan = PlanReader.read("plan", planText);
    RuleBookReader.check(office.rules(), plan, region, days).orThrow();
    StoredCampaign campaign =
        StoredCampaign.builder()
            .id(id)
            .planId(plan.id())
            .planText(planText)
            .region(region)
            .days(days)
            .reading(reading)
            .build();
    return units.run(id.partition(), unit -> unit.campaigns().save(campaign, 0).value());
  }

  /** Returns a campaign; empty if there is no such campaign in the actor's scope. */
  public Optional<StoredCampaign> find(CampaignId id) {
    return units.run(
        id.partition(), unit -> unit.campaigns().find(id, actor.scope()).map(Versioned::value));
  }

  /**
   * Returns the plan of a campaign, read from the text it was started with.
   *
   * @throws NotFoundException if there is no such campaign in the actor's scope
   */
  public CampaignPlan plan(CampaignId id) {
    return plan(find(id).orElseThrow(() -> new NotFoundException(id)));
  }

  private static CampaignPlan plan(StoredCampaign campaign) {
    return PlanReader.read(campaign.planId(), campaign.planText());
  }

  /** Returns a page of the campaigns that concern the actor's area, by their first day. */
  public Page<StoredCampaign> list(PageRequest page) {
    return units.ask(
        Scopes.partition(actor.scope()),
        unit -> {
          Page<Versioned<StoredCampaign>> found = unit.campaigns().list(actor.scope(), page);
          return new Page<>(found.entries().stream().map(Versioned::value).toList(), found.next());
        });
  }

  /**
   * Notes that a task of the plan is done.
   *
   * @throws ProblemsException if the plan has no such task, because of the role, or if the campaign
   *     runs in more than the actor's area
   * @throws NotFoundException if there is no such campaign in the actor's scope
   * @throws VersionConflictException if somebody else changed the campaign meanwhile
   */
  public StoredCampaign complete(CampaignId id, String task, TaskCompletion completion) {
    Rights.RUN_CAMPAIGN.require(actor, id.text());
    return units.run(
        id.partition(),
        unit -> {
          Versioned<StoredCampaign> before = required(unit, id);
          requireArea(id, before.value().region());
          List<String> tasks = plan(before.value()).tasks().stream().map(PlanTask::id).toList();
          if (!tasks.contains(task)) {
            throw new ProblemsException(
                Problems.of(Problem.of(ServiceProblem.UNKNOWN_TASK, id.text(), task, tasks)));
          }
          Map<String, TaskCompletion> done = new TreeMap<>(before.value().tasks());
          done.put(task, completion);
          StoredCampaign after = StoredCampaign.builder().from(before.value()).tasks(done).build();
          return unit.campaigns().save(after, before.version()).value();
        });
  }

  /** A campaign concerns everybody under it and is run by who acts for all of its region. */
  private void requireArea(CampaignId id, RegionCode region) {
    Areas.require(actor, id.text(), region);
  }

  private Versioned<StoredCampaign> required(UnitOfWork unit, CampaignId id) {
    return unit.campaigns().find(id, actor.scope()).orElseThrow(() -> new NotFoundException(id));
  }

  /**
   * Computes the duties of a campaign and adds those that are not stored yet, one unit of work for
   * each partition the organisations lie in.
   *
   * @param organisations who takes part
   * @param terms what the plan leaves open; the days of the campaign replace those given here
   * @return how many duties were added
   * @throws ProblemsException because of the role, or if the campaign runs in more than the actor's
   *     area
   * @throws NotFoundException if there is no such campaign in the actor's scope
   */
  public int addDuties(CampaignId id, OrganisationDirectory organisations, DutyTerms terms) {
    Rights.RUN_CAMPAIGN.require(actor, id.text());
    StoredCampaign campaign = find(id).orElseThrow(() -> new NotFoundException(id));
    requireArea(id, campaign.region());
    DutyTerms settled =
        DutyTerms.builder()
            .from(terms)
            .campaignDays(campaign.days())
            .reading(campaign.reading())
            .build();
    Map<Partition, List<CampaignDuty>> duties =
        CampaignDuties.generate(id, plan(campaign), organisations.list(), settled).stream()
            .collect(
                Collectors.groupingBy(
                    duty -> duty.id().partition(), TreeMap::new, Collectors.toList()));
    return duties.entrySet().stream()
        .mapToInt(
            part ->
                units.run(
                    part.getKey(), unit -> unit.duties().addAll(part.getValue(), organisations)))
        .sum();
  }
}
