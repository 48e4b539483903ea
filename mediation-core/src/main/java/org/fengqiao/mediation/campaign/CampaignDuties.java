package org.fengqiao.mediation.campaign;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.campaign.PlanSchedule.Occurrence;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationDirectory;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.AggregateId;
import org.fengqiao.mediation.kernel.CampaignId;
import org.fengqiao.mediation.kernel.DutyId;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;

/**
 * Makes the duties of a campaign: screenings, reports, meetings and supervision (SCR-02 to SCR-11,
 * REP-02 to REP-19, MTG-01 to MTG-07, SUP-01). Pure: the same plan, organisations and terms give
 * the same duties with the same ids. A line applies to every organisation whose kind is one of its
 * actors or belongs to one; lines that name nobody give no duty; the plan check reports dated
 * reports without a reporter.
 */
public final class CampaignDuties {

  private static final int ID_LENGTH = 26;
  private static final Comparator<CampaignDuty> ORDER =
      Comparator.comparing(CampaignDuty::duty)
          .thenComparing(CampaignDuty::who)
          .thenComparing(CampaignDuty::item);

  /** A line of the plan for one kind of organisation. */
  private record Line(
      DutyKind kind,
      PlanItem item,
      LocalText name,
      Optional<ReportingLine.Recipient> recipient,
      List<Occurrence> occurrences) {}

  private final CampaignId campaign;
  private final CampaignPlan plan;
  private final PlanSchedule schedule;
  private final OrganisationDirectory organisations;

  private CampaignDuties(
      CampaignId campaign,
      CampaignPlan plan,
      PlanSchedule schedule,
      OrganisationDirectory organisations) {
    this.campaign = campaign;
    this.plan = plan;
    this.schedule = schedule;
    this.organisations = organisations;
  }

  /**
   * Returns all duties of a campaign, ordered by their last day.
   *
   * @param organisations who takes part; the caller chooses the place
   * @throws ProblemsException if neither the plan nor the terms say from when to when it runs, or
   *     the organisations contradict each other
   */
  public static List<CampaignDuty> generate(
      CampaignId campaign,
      CampaignPlan plan,
      Collection<MediationOrganisation> organisations,
      DutyTerms terms) {
    PlanSchedule schedule = PlanSchedule.of(plan, terms);
    if (schedule.campaignDays().isEmpty()) {
      throw new ProblemsException(Problems.of(Problem.of(DutyProblem.NO_CAMPAIGN_DAYS, plan.id())));
    }
    OrganisationDirectory directory = OrganisationDirectory.of(organisations);
    return new CampaignDuties(campaign, plan, schedule, directory).all();
  }

  /**
   * Returns the duties that concern some days: screenings that cover one of them, everything else
   * that is due on one of them.
   */
  public static List<CampaignDuty> within(DateRange range, Collection<CampaignDuty> duties) {
    return duties.stream()
        .filter(
            duty ->
                duty.kind() == DutyKind.SCREENING
                    ? duty.duty().covers().overlaps(range)
                    : range.contains(duty.duty().due()))
        .toList();
  }

  private List<CampaignDuty> all() {
    Map<OrganisationKind, List<Line>> lines = new EnumMap<>(OrganisationKind.class);
    List<CampaignDuty> duties = new ArrayList<>();
    for (MediationOrganisation organisation : organisations.list()) {
      for (Line line : lines.computeIfAbsent(organisation.kind(), this::linesOf)) {
        addDuties(duties, line, organisation);
      }
    }
    duties.sort(ORDER);
    return List.copyOf(duties);
  }

  private List<Line> linesOf(OrganisationKind kind) {
    List<Line> lines = new ArrayList<>();
    for (ScreeningLine line : plan.screening()) {
      if (PlanSchedule.appliesTo(line.actors(), kind)) {
        LocalText name =
            LocalText.of(line.kind().label(Locale.CHINESE), line.kind().label(Locale.ENGLISH));
        lines.add(
            new Line(DutyKind.SCREENING, line, name, Optional.empty(), schedule.of(line, kind)));
      }
    }
    for (ReportingLine line : plan.reporting()) {
      if (PlanSchedule.appliesTo(line.reporters(), kind)) {
        lines.add(
            new Line(DutyKind.REPORT, line, line.what(), line.recipient(), schedule.of(line)));
      }
    }
    for (MeetingLine line : plan.meetings()) {
      if (PlanSchedule.appliesTo(line.organisers(), kind)) {
        lines.add(
            new Line(DutyKind.MEETING, line, line.name(), Optional.empty(), schedule.of(line)));
      }
    }
    for (SupervisionLine line : plan.supervision()) {
      if (PlanSchedule.appliesTo(line.by(), kind)) {
        lines.add(
            new Line(DutyKind.SUPERVISION, line, line.name(), Optional.empty(), schedule.of(line)));
      }
    }
    return lines;
  }

  private void addDuties(List<CampaignDuty> duties, Line line, MediationOrganisation organisation) {
    Optional<DutyRecipient> recipient =
        line.recipient().map(named -> recipient(named, organisation));
    Partition partition = organisation.region().partition();
    for (Occurrence occurrence : line.occurrences()) {
      if (existsDuring(organisation, occurrence.duty().covers())) {
        duties.add(
            new CampaignDuty(
                id(line.item(), organisation.id(), partition, occurrence),
                campaign,
                line.kind(),
                line.item().id(),
                organisation.id(),
                occurrence.duty(),
                occurrence.sensitive(),
                recipient,
                line.item().document(),
                line.name(),
                line.item().citation()));
      }
    }
  }

  private static boolean existsDuring(MediationOrganisation organisation, DateRange range) {
    return !organisation.validFrom().isAfter(range.endInclusive())
        && organisation.validTo().map(last -> !last.isBefore(range.startInclusive())).orElse(true);
  }

  /** The nearest organisation above of the kind, else the only one of the kind there is. */
  private DutyRecipient recipient(
      ReportingLine.Recipient named, MediationOrganisation organisation) {
    Optional<OrganisationId> above =
        organisations.above(organisation.id()).stream()
            .filter(other -> other.kind().isA(named.organisation()))
            .map(MediationOrganisation::id)
            .findFirst();
    return new DutyRecipient(
        named.organisation(),
        named.name(),
        above.or(() -> onlyOne(named.organisation(), organisation.id())));
  }

  private Optional<OrganisationId> onlyOne(OrganisationKind kind, OrganisationId except) {
    List<MediationOrganisation> all = organisations.withKind(kind).list();
    return all.size() == 1 && !all.get(0).id().equals(except)
        ? Optional.of(all.get(0).id())
        : Optional.empty();
  }

  private DutyId id(PlanItem item, OrganisationId who, Partition partition, Occurrence occurrence) {
    String source = String.join("\n", campaign.text(), item.id(), who.text(), occurrence.key());
    byte[] digest = Hashing.sha256().hashString(source, StandardCharsets.UTF_8).asBytes();
    String local = BaseEncoding.base32().omitPadding().encode(digest).substring(0, ID_LENGTH);
    return DutyId.of(AggregateId.join(partition, local));
  }
}
