package org.fengqiao.mediation.campaign.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.kernel.Coded;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every kind of finding on the smallest plan that has it and the smallest that almost has it. */
@Requirement({"CAMP-04", "CAMP-27"})
class PlanCheckCasesTest {

  private static final Pattern TITLE =
      Pattern.compile("([A-Z-]+) (fires \\[([^]]*)\\]|quiet) (.+)");

  private record Case(
      FindingKind kind, boolean fires, List<String> items, String name, String body) {}

  @TestFactory
  Stream<DynamicTest> eachCaseIsFoundOrLetPass() {
    return cases().stream()
        .map(
            each ->
                dynamicTest(
                    each.kind().code() + (each.fires() ? " fires: " : " quiet: ") + each.name(),
                    () ->
                        assertEquals(
                            each.fires() ? List.of(each.items()) : List.of(),
                            Plans.check(each.body()).stream()
                                .filter(finding -> finding.kind() == each.kind())
                                .map(PlanFinding::items)
                                .toList())));
  }

  @Test
  void everyKindHasACaseThatFiresAndOneThatDoesNot() {
    List<FindingKind> all = Arrays.asList(FindingKind.values());
    assertEquals(all, all.stream().filter(kind -> has(kind, true)).toList());
    assertEquals(all, all.stream().filter(kind -> has(kind, false)).toList());
  }

  @Test
  void everyRuleHasAKind() {
    assertEquals(
        Arrays.asList(PlanRule.values()),
        Arrays.stream(FindingKind.values()).map(FindingKind::rule).distinct().sorted().toList());
  }

  private static boolean has(FindingKind kind, boolean fires) {
    return cases().stream().anyMatch(each -> each.kind() == kind && each.fires() == fires);
  }

  private static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    String[] parts = Plans.text("cases.txt").split("(?m)^=== ");
    for (String part : Arrays.asList(parts).subList(1, parts.length)) {
      int end = part.indexOf('\n');
      Matcher title = TITLE.matcher(part.substring(0, end));
      if (!title.matches()) {
        throw new IllegalStateException("not a title: " + part.substring(0, end));
      }
      boolean fires = title.group(3) != null;
      cases.add(
          new Case(
              Coded.parse(FindingKind.class, title.group(1)),
              fires,
              fires && !title.group(3).isBlank() ? List.of(title.group(3).split(", ")) : List.of(),
              title.group(4),
              part.substring(end + 1)));
    }
    return cases;
  }
}
