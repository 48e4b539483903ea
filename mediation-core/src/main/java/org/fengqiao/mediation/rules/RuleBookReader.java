package org.fengqiao.mediation.rules;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.campaign.CampaignPlan;
import org.fengqiao.mediation.kernel.CodeTable;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.screening.DisputeTypes;
import org.fengqiao.mediation.source.SourceTree;
import org.fengqiao.mediation.source.TreeReader;

/**
 * Reads rule files of the format {@value #FORMAT}, which {@link org.fengqiao.mediation.rules the
 * package page} describes. A function: opening files is the caller's. Either a whole book or every
 * error of every file at once; the order of the files never matters.
 */
public final class RuleBookReader {

  /** The format that the key {@code format} must name. */
  public static final String FORMAT = "fengqiao-rules/1";

  private RuleBookReader() {}

  /**
   * Lays files over a book.
   *
   * @param base the book that lies below, usually {@link RuleBook#national()}
   * @param files the files as {@link org.fengqiao.mediation.source.SourceReader} read them
   * @throws ProblemsException naming every error of every file at once
   */
  public static RuleBook read(RuleBook base, List<SourceTree> files) {
    return read(base.rules(), files, DisputeTypes.national());
  }

  /**
   * Lays what a campaign plan decides over a book, for the plan's place and days: its {@code
   * rules}, and paper for every agreement where it asks for that, which only warns. What a plan
   * says goes before what places and norms say and never before the law: a plan that relaxes a law
   * or local regulation is refused.
   *
   * @param base the book that lies below
   * @param plan the plan as {@link org.fengqiao.mediation.campaign.PlanReader} read it
   * @param region where it runs
   * @param days the days it runs
   * @throws ProblemsException naming every error at once, where it stands in the plan
   */
  public static RuleBook overlay(
      RuleBook base, CampaignPlan plan, RegionCode region, DateRange days) {
    PlanOverlay overlay = new PlanOverlay(plan, region, days, DisputeTypes.national());
    return checked(overlay.over(base), overlay.problems());
  }

  /** Returns what {@link #overlay} would refuse a plan for. */
  public static Problems check(
      RuleBook base, CampaignPlan plan, RegionCode region, DateRange days) {
    PlanOverlay overlay = new PlanOverlay(plan, region, days, DisputeTypes.national());
    return problems(overlay.over(base), overlay.problems());
  }

  static RuleBook read(List<Rule> base, List<SourceTree> files, CodeTable disputeTypes) {
    List<Rule> rules = new ArrayList<>(base);
    Problems problems = Problems.none();
    for (SourceTree file : files) {
      TreeReader reader = new TreeReader(file);
      rules.addAll(RuleFileReader.read(reader, disputeTypes));
      problems = problems.and(reader.problems());
    }
    return checked(rules, problems);
  }

  private static RuleBook checked(List<Rule> rules, Problems read) {
    problems(rules, read).orThrow();
    return new RuleBook(rules);
  }

  private static Problems problems(List<Rule> rules, Problems read) {
    Problems found = inOrder(read.and(RuleBookCheck.check(rules)));
    return found.hasErrors() ? found : new RuleBook(rules).checkTogether();
  }

  /** By subject, so that the same files in another order give the same report. */
  private static Problems inOrder(Problems problems) {
    List<Problem> sorted = new ArrayList<>(problems.list());
    sorted.sort(SubjectOrder.BY_FILE_AND_LINE);
    return new Problems(sorted);
  }
}
