package org.fengqiao.mediation.campaign;

import java.util.Optional;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.source.MappingReader;
import org.fengqiao.mediation.source.SourceReader;
import org.fengqiao.mediation.source.SourceTree;
import org.fengqiao.mediation.source.TreeReader;
import org.fengqiao.mediation.source.Values;

/**
 * Reads plan files of the format {@value #FORMAT}, which {@link org.fengqiao.mediation.campaign the
 * package page} describes. A function: opening files is the caller's. Either a whole plan or every
 * error at once, each with file, line, column and what would be valid.
 */
public final class PlanReader {

  /** The format that the key {@code format} must name. */
  public static final String FORMAT = "fengqiao-plan/1";

  private final PlanContext context = new PlanContext();
  private final HeadReader head = new HeadReader(context);
  private final WorkReader work = new WorkReader(context);
  private final RhythmReader rhythm = new RhythmReader(context);
  private final NoteReader note = new NoteReader(context);

  private PlanReader() {}

  /**
   * Reads a plan.
   *
   * @param file what the text is called in problems, usually the file name
   * @param text the YAML text
   * @throws ProblemsException naming every error at once; nothing is read by half
   */
  public static CampaignPlan read(String file, String text) {
    return read(SourceReader.read(file, text));
  }

  /**
   * Reads a plan from a tree.
   *
   * @throws ProblemsException naming every error at once, in the order of the file
   */
  public static CampaignPlan read(SourceTree tree) {
    TreeReader reader = new TreeReader(tree);
    PlanReader plan = new PlanReader();
    Optional<CampaignPlan> read =
        reader.root(
            map -> {
              CampaignPlan.Builder builder = plan.plan(map);
              plan.context.reportDangling(reader);
              return map.finish(() -> builder.positions(plan.context.positions()).build());
            });
    reader.problems().orThrow();
    return read.orElseThrow();
  }

  private CampaignPlan.Builder plan(MappingReader map) {
    CampaignPlan.Builder builder = CampaignPlan.builder();
    map.required("format", Values.text())
        .filter(found -> !found.equals(FORMAT))
        .ifPresent(found -> map.report(PlanFileProblem.UNKNOWN_FORMAT, "format", found, FORMAT));
    map.required("id", PlanContext.idText()).ifPresent(builder::id);
    readHead(map, builder);
    readWork(map, builder);
    readRhythm(map, builder);
    readNotes(map, builder);
    builder.keeps(map.list("keeps", Values.mapping(head::keeps)));
    return builder;
  }

  private void readHead(MappingReader map, CampaignPlan.Builder builder) {
    map.required("kind", Values.code(PlanKind.class)).ifPresent(builder::kind);
    map.required("issuer", Values.mapping(head::issuer)).ifPresent(builder::issuer);
    map.required("level", Values.code(RegionLevel.class)).ifPresent(builder::level);
    map.required("region", Values.mapping(head::place)).ifPresent(builder::region);
    builder
        .title(map.optional("title", Values.mapping(head::title)))
        .slogan(map.optional("slogan", Values.localText()))
        .addressees(map.requiredList("addressees", Values.mapping(head::addressee)))
        .parents(map.list("parents", Values.mapping(head::parent)))
        .purpose(map.list("purpose", Values.mapping(head::purpose)))
        .yearEvidence(map.list("year-evidence", Values.mapping(head::yearEvidence)))
        .period(map.optional("period", Values.mapping(head::period)))
        .phases(map.list("phases", Values.mapping(head::phase)));
  }

  private void readWork(MappingReader map, CampaignPlan.Builder builder) {
    builder
        .goals(map.list("goals", Values.mapping(work::goal)))
        .indicators(map.list("indicators", Values.mapping(work::indicator)))
        .tasks(map.list("tasks", Values.mapping(work::task)))
        .staffing(map.list("staffing", Values.mapping(work::staffing)))
        .coverage(map.list("coverage", Values.mapping(work::coverage)))
        .standards(map.list("standards", Values.mapping(work::standard)))
        .training(map.list("training", Values.mapping(work::training)));
  }

  private void readRhythm(MappingReader map, CampaignPlan.Builder builder) {
    builder
        .screening(map.list("screening", Values.mapping(rhythm::screening)))
        .sensitivePeriods(map.list("sensitive-periods", Values.mapping(rhythm::sensitive)))
        .meetings(map.list("meetings", Values.mapping(rhythm::meeting)))
        .reporting(map.list("reporting", Values.mapping(rhythm::reporting)))
        .supervision(map.list("supervision", Values.mapping(rhythm::supervision)));
  }

  private void readNotes(MappingReader map, CampaignPlan.Builder builder) {
    builder
        .accountability(map.list("accountability", Values.mapping(note::accountability)))
        .lists(map.list("lists", Values.mapping(note::list)))
        .exits(map.list("exits", Values.mapping(note::exit)))
        .caseRules(map.list("case-rules", Values.mapping(note::caseRule)))
        .rules(map.list("rules", Values.mapping(note::rule)))
        .riskLevels(map.list("risk-levels", Values.mapping(note::riskLevel)))
        .ledgers(map.list("ledgers", Values.mapping(note::ledger)))
        .systems(map.list("systems", Values.mapping(note::system)))
        .mechanisms(map.list("mechanisms", Values.mapping(note::mechanism)))
        .funding(map.list("funding", Values.mapping(note::funding)))
        .commendation(map.list("commendation", Values.mapping(note::commendation)))
        .publicity(map.list("publicity", Values.mapping(note::publicity)))
        .leadingGroup(map.optional("leading-group", Values.mapping(NoteReader::leadingGroup)))
        .responsibility(map.list("responsibility", Values.mapping(note::responsibility)))
        .requirements(map.list("requirements", Values.mapping(note::requirement)))
        .policy(map.list("policy", Values.mapping(note::policy)))
        .linkedCampaigns(map.list("linked-campaigns", Values.mapping(note::linked)))
        .structure(map.list("structure", Values.mapping(note::structure)));
  }
}
