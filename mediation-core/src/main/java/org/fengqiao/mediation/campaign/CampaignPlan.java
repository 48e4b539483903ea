package org.fengqiao.mediation.campaign;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.source.SourcePosition;
import org.immutables.value.Value;

/**
 * A campaign plan (实施方案、通知) as it is written: loaded, never repaired (CAMP-01). What contradicts
 * itself in it is reported by the plan check.
 */
@Value.Immutable
@MediationStyle
public abstract class CampaignPlan {

  CampaignPlan() {}

  /** Returns the id of the plan. */
  public abstract String id();

  /** Returns the form it is issued in. */
  public abstract PlanKind kind();

  /** Returns the title, where the text has one. */
  public abstract Optional<PlanHead.Title> title();

  /** Returns the slogan. */
  public abstract Optional<LocalText> slogan();

  /** Returns who issues it. */
  public abstract PlanHead.Issuer issuer();

  /** Returns the level it acts at, which its region code need not show. */
  public abstract RegionLevel level();

  /** Returns where it holds. */
  public abstract PlanHead.Place region();

  /** Returns the period it states for itself; empty where it states none (CAMP-06). */
  public abstract Optional<PlanPeriod> period();

  /** Returns the leading group. */
  public abstract Optional<LeadingGroup> leadingGroup();

  /** Returns why it is issued. */
  public abstract List<PlanHead.Purpose> purpose();

  /** Returns whom it addresses. */
  public abstract List<PlanHead.Addressee> addressees();

  /** Returns the plans it carries out. */
  public abstract List<PlanHead.Parent> parents();

  /** Returns what tells the year it was written for. */
  public abstract List<PlanHead.YearEvidence> yearEvidence();

  /** Returns the phases, in the order of the text; empty where it has none. */
  public abstract List<PlanPhase> phases();

  /** Returns the goals in words. */
  public abstract List<PlanGoal> goals();

  /** Returns the indicators. */
  public abstract List<PlanIndicator> indicators();

  /** Returns the tasks. */
  public abstract List<PlanTask> tasks();

  /** Returns the tasks of parent plans it declares to keep. */
  public abstract List<KeptTask> keeps();

  /** Returns the staffing lines. */
  public abstract List<StaffingLine> staffing();

  /** Returns what its items of coverage count. */
  public abstract List<CoverageLine> coverage();

  /** Returns the standards it leans on. */
  public abstract List<PlanStandard> standards();

  /** Returns the training lines. */
  public abstract List<TrainingLine> training();

  /** Returns the screening lines. */
  public abstract List<ScreeningLine> screening();

  /** Returns the sensitive periods it names. */
  public abstract List<SensitiveSpan> sensitivePeriods();

  /** Returns the meetings. */
  public abstract List<MeetingLine> meetings();

  /** Returns the reporting lines. */
  public abstract List<ReportingLine> reporting();

  /** Returns the supervision lines. */
  public abstract List<SupervisionLine> supervision();

  /** Returns the rules of accountability. */
  public abstract List<PlanNote.Accountability> accountability();

  /** Returns the enumerations in the text. */
  public abstract List<Enumeration> lists();

  /** Returns where it sends disputes that are not settled. */
  public abstract List<ExitLine> exits();

  /** Returns what it asks of every case. */
  public abstract List<CaseRule> caseRules();

  /** Returns what it decides about what the rule book decides elsewhere. */
  public abstract List<RuleLine> rules();

  /** Returns the risk levels. */
  public abstract List<PlanNote.RiskLevel> riskLevels();

  /** Returns the ledgers. */
  public abstract List<PlanNote.Ledger> ledgers();

  /** Returns the information systems. */
  public abstract List<PlanNote.InformationSystem> systems();

  /** Returns the mechanisms. */
  public abstract List<PlanNote.Mechanism> mechanisms();

  /** Returns what it says on money and premises. */
  public abstract List<PlanNote.Funding> funding();

  /** Returns what it says on commendation. */
  public abstract List<PlanNote.Commendation> commendation();

  /** Returns what it says on publicity. */
  public abstract List<PlanNote.Publicity> publicity();

  /** Returns the offices and their parts. */
  public abstract List<PlanNote.Responsibility> responsibility();

  /** Returns the requirements on how to work. */
  public abstract List<PlanNote.Requirement> requirements();

  /** Returns the policy text. */
  public abstract List<PlanNote.Policy> policy();

  /** Returns the campaigns it links to or contains. */
  public abstract List<PlanNote.LinkedCampaign> linkedCampaigns();

  /** Returns the parts of its own structure. */
  public abstract List<PlanNote.Structure> structure();

  /**
   * Returns where each item, by id, and each part of the head, by {@code head/section/number},
   * stands in the plan file; empty for a plan made in code.
   */
  @Value.Auxiliary
  public abstract Map<String, SourcePosition> positions();

  @Value.Check
  void check() {
    Set<String> ids = new HashSet<>();
    for (PlanItem item : items()) {
      if (!ids.add(item.id())) {
        throw new IllegalArgumentException("id " + item.id() + " stands twice in plan " + id());
      }
    }
  }

  /** Returns all numbered items, section by section, in the order of the text. */
  @Value.Lazy
  public List<PlanItem> items() {
    return Stream.<List<? extends PlanItem>>of(
            phases(),
            goals(),
            indicators(),
            tasks(),
            staffing(),
            coverage(),
            standards(),
            training(),
            screening(),
            sensitivePeriods(),
            meetings(),
            reporting(),
            supervision(),
            accountability(),
            lists(),
            exits(),
            caseRules(),
            rules(),
            riskLevels(),
            ledgers(),
            systems(),
            mechanisms(),
            funding(),
            commendation(),
            publicity(),
            responsibility(),
            requirements(),
            policy(),
            linkedCampaigns(),
            structure())
        .<PlanItem>flatMap(List::stream)
        .toList();
  }

  /** Returns everything that quotes the text: the items and the cited parts without an id. */
  public final List<Cited> cited() {
    Stream<? extends Cited> head =
        Stream.<List<? extends Cited>>of(addressees(), parents(), purpose(), yearEvidence())
            .flatMap(List::stream);
    Stream<? extends Cited> single =
        Stream.<Optional<? extends Cited>>of(title(), period(), leadingGroup())
            .flatMap(Optional::stream);
    return Stream.of(single, head, items().stream()).<Cited>flatMap(part -> part).toList();
  }

  /** Returns every citation, in no order that matters. */
  public final List<Citation> citations() {
    return Stream.concat(
            cited().stream().flatMap(part -> part.citations().stream()),
            issuer().citations().stream())
        .toList();
  }

  /** Returns the item with an id. */
  public final Optional<PlanItem> find(String id) {
    return items().stream().filter(item -> item.id().equals(id)).findFirst();
  }

  /** Returns the items that speak of the same thing, in the order of the text. */
  public final List<PlanItem> withObject(String object) {
    return items().stream().filter(item -> item.object().equals(Optional.of(object))).toList();
  }

  /** Returns the items that produce a paper. */
  public final List<PlanItem> withDocument(String document) {
    return items().stream().filter(item -> item.document().equals(Optional.of(document))).toList();
  }

  /** Returns the phase with an id. */
  public final Optional<PlanPhase> phase(String id) {
    return phases().stream().filter(phase -> phase.id().equals(id)).findFirst();
  }

  /** Returns the phases of a kind, in the order of the text. */
  public final List<PlanPhase> phases(PlanPhase.PhaseKind kind) {
    return phases().stream().filter(phase -> phase.kind() == kind).toList();
  }

  /** Returns where an item stands in the plan file, where it came from one. */
  public final Optional<SourcePosition> positionOf(String id) {
    return Optional.ofNullable(positions().get(id));
  }

  /** Returns where an item or a part of the head stands in the plan file, where known. */
  public final Optional<SourcePosition> positionOf(Cited part) {
    if (part instanceof PlanItem item) {
      return positionOf(item.id());
    }
    return Stream.of(
            head("title", title().stream().toList(), part),
            head("period", period().stream().toList(), part),
            head("addressees", addressees(), part),
            head("parents", parents(), part),
            head("purpose", purpose(), part),
            head("year-evidence", yearEvidence(), part))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<SourcePosition> head(String section, List<? extends Cited> parts, Cited part) {
    int index = parts.indexOf(part);
    return index < 0 ? Optional.empty() : positionOf("head/" + section + "/" + (index + 1));
  }

  /** Returns the first day of the campaign: that of the period, else of the first dated phase. */
  public final Optional<LocalDate> firstDay() {
    return period()
        .flatMap(PlanPeriod::firstDay)
        .or(
            () ->
                phases().stream()
                    .flatMap(phase -> phase.firstDay().stream())
                    .min(LocalDate::compareTo));
  }

  /** Returns the last day of the campaign: that of the period, else of the last dated phase. */
  public final Optional<LocalDate> lastDay() {
    return period()
        .flatMap(PlanPeriod::lastDay)
        .or(
            () ->
                phases().stream()
                    .flatMap(phase -> phase.lastDay().stream())
                    .max(LocalDate::compareTo));
  }

  /**
   * Returns what the plan asks of an indicator on a day: the lines of the year of that day and the
   * lines without a year, while the campaign runs. Empty means that the plan states nothing for
   * that day, which is an answer (IND-25).
   */
  public final List<PlanIndicator> indicatorsOn(String indicator, LocalDate day) {
    return indicators().stream()
        .filter(line -> line.indicator().equals(indicator))
        .filter(line -> line.year().map(year -> year == day.getYear()).orElseGet(() -> runsOn(day)))
        .toList();
  }

  /** Returns whether a day lies in the campaign; an end that is not stated does not exclude it. */
  public final boolean runsOn(LocalDate day) {
    return firstDay().map(first -> !day.isBefore(first)).orElse(true)
        && lastDay().map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CampaignPlan}. */
  public static final class Builder extends ImmutableCampaignPlan.Builder {
    Builder() {}
  }
}
