package org.fengqiao.mediation.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.source.SourceTree;

class RuleBookProperties {

  private static final List<RegionCode> PLACES =
      List.of(
          RuleFiles.VILLAGE,
          RuleFiles.ELSEWHERE,
          RegionCode.of("990102101201"),
          RegionCode.of("990201101201"));

  /** Small files of every layer; some conflict, some relax the law, some do not go together. */
  @Provide
  Arbitrary<List<SourceTree>> files() {
    return Combinators.combine(
            Arbitraries.of("province", "prefecture", "county"),
            Arbitraries.of(
                "revisit-tries tries", "committee-least-members people", "committee-term years"),
            Arbitraries.of("2015-01-01", "2020-01-01", "2025-01-01"),
            Arbitraries.integers().between(1, 10))
        .as((layer, key, from, value) -> new String[] {layer, key, from, "" + value})
        .list()
        .ofMaxSize(5)
        .map(
            specs -> {
              List<SourceTree> files = new ArrayList<>();
              for (String[] spec : specs) {
                files.add(file("f" + files.size() + ".yaml", spec));
              }
              return files;
            });
  }

  private static SourceTree file(String name, String[] spec) {
    RegionCode region =
        switch (spec[0]) {
          case "province" -> RuleFiles.PROVINCE;
          case "prefecture" -> RuleFiles.PREFECTURE;
          default -> RuleFiles.COUNTY;
        };
    String[] key = spec[1].split(" ", 2);
    return RuleFiles.file(
        name,
        spec[0],
        region,
        RuleFiles.rule(key[0], "unit: " + key[1], spec[2], spec[3], RuleFiles.PRACTICE));
  }

  /** What a book answers everywhere on the days around its changes, or why there is none. */
  private static String answers(List<SourceTree> files) {
    try {
      RuleBook book = RuleBookReader.read(RuleBook.national(), files);
      StringBuilder answers = new StringBuilder();
      for (RegionCode place : PLACES) {
        for (int year = 2014; year < 2027; year++) {
          answers.append(book.resolve(place, LocalDate.of(year, 1, 1)).fingerprint()).append('\n');
        }
      }
      return answers.toString();
    } catch (ProblemsException e) {
      return e.problems().toString();
    }
  }

  @Property
  void theOrderOfTheFilesNeverMatters(
      @ForAll("files") List<SourceTree> files, @ForAll @IntRange(max = 4) int turn) {
    List<SourceTree> reversed = new ArrayList<>(files);
    Collections.reverse(reversed);
    List<SourceTree> turned = new ArrayList<>(files);
    Collections.rotate(turned, turn);
    assertEquals(answers(files), answers(reversed));
    assertEquals(answers(files), answers(turned));
  }

  @Property
  void whatIsLoadedNeverRelaxesTheLawAnywhere(@ForAll("files") List<SourceTree> files) {
    RuleBook book;
    try {
      book = RuleBookReader.read(RuleBook.national(), files);
    } catch (ProblemsException e) {
      assertTrue(e.problems().hasErrors());
      return;
    }
    for (RegionCode place : PLACES) {
      for (int year = 2014; year < 2027; year++) {
        ResolvedRules rules = book.resolve(place, LocalDate.of(year, 6, 1));
        assertTrue(rules.formation().leastMembers() >= 3);
        assertTrue(rules.formation().mostMembers() >= rules.formation().leastMembers());
        assertEquals(3, rules.formation().termYears());
      }
    }
  }

  @Property
  void atLeastAndAtMostAreOppositesAndBothContainTheSame(
      @ForAll @IntRange(min = 1, max = 9) int law, @ForAll @IntRange(min = 1, max = 9) int value) {
    RuleValue bound = new RuleValue.Whole(law);
    RuleValue narrower = new RuleValue.Whole(value);
    RuleKey key = RuleKey.REVISIT_TRIES;
    assertEquals(value >= law, RuleShape.allows(key, RuleDirection.AT_LEAST, bound, narrower));
    assertEquals(value <= law, RuleShape.allows(key, RuleDirection.AT_MOST, bound, narrower));
    assertEquals(value == law, RuleShape.allows(key, RuleDirection.FIXED, bound, narrower));
  }
}
