package org.fengqiao.mediation.examples.plans;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fengqiao.mediation.campaign.CampaignPlan;
import org.fengqiao.mediation.campaign.Citation;
import org.fengqiao.mediation.campaign.MeetingLine;
import org.fengqiao.mediation.campaign.PlanIndicator;
import org.fengqiao.mediation.campaign.PlanPhase;
import org.fengqiao.mediation.campaign.PlanTask;
import org.fengqiao.mediation.campaign.ReportingLine;
import org.fengqiao.mediation.campaign.SupervisionLine;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.source.PlanText;
import org.fengqiao.mediation.source.Quote;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** The five plans say nothing that their source texts do not say. */
class PlanQuotesTest {

  @TestFactory
  Stream<DynamicTest> aPlanFileIsReadWithoutProblems() {
    return forEachPlan(id -> assertEquals(id, SeedPlans.read(id).id()));
  }

  @TestFactory
  Stream<DynamicTest> everyQuoteStandsInTheSourceText() {
    Optional<Path> folder = SeedPlans.folder();
    return forEachPlan(
        id -> {
          assumeTrue(
              folder.isPresent(),
              () ->
                  "SKIPPED: the source text of "
                      + id
                      + " is not at hand; name its folder with -D"
                      + SeedPlans.FOLDER_PROPERTY);
          PlanText text = SeedPlans.text(folder.orElseThrow(), id);
          List<Quote> quotes =
              SeedPlans.read(id).citations().stream()
                  .map(cite -> new Quote(id + " " + cite.section(), cite.quote()))
                  .toList();
          assertFalse(quotes.isEmpty());
          Problems problems = text.verify(quotes);
          assertTrue(problems.isEmpty(), () -> problems.describe(Locale.ENGLISH));
        });
  }

  /** A check that has never been seen to fail proves nothing. */
  @Test
  void aQuoteWithOneOtherCharacterIsFound() {
    PlanText text = PlanText.of("made up", "村調委會每周組織一次");
    Citation cite = new Citation("三(一)", "村調委會每月組織一次");
    assertEquals(1, text.verify(List.of(new Quote("made up", cite.quote()))).list().size());
  }

  @TestFactory
  Stream<DynamicTest> whatABoardShowsHasAnEnglishName() {
    return forEachPlan(
        id -> {
          CampaignPlan plan = SeedPlans.read(id);
          assertAll(
              names(plan.phases(), PlanPhase::name),
              names(plan.indicators(), PlanIndicator::name),
              names(plan.tasks(), PlanTask::what),
              names(plan.reporting(), ReportingLine::what),
              names(plan.meetings(), MeetingLine::name),
              names(plan.supervision(), SupervisionLine::name));
        });
  }

  private static <T> Executable names(List<T> items, Function<T, LocalText> name) {
    return () ->
        assertEquals(
            List.of(),
            items.stream().map(name).filter(text -> text.en().equals(text.zh())).toList());
  }

  private static Stream<DynamicTest> forEachPlan(Consumer<String> check) {
    return SeedPlans.IDS.stream().map(id -> DynamicTest.dynamicTest(id, () -> check.accept(id)));
  }
}
