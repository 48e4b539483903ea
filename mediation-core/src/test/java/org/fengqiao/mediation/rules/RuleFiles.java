package org.fengqiao.mediation.rules;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.source.SourceReader;
import org.fengqiao.mediation.source.SourceTree;

/**
 * Rule files of an invented province 99 with prefecture 9901 and county 990101, for the tests of
 * several packages.
 */
public final class RuleFiles {

  static final RegionCode PROVINCE = RegionCode.of("990000000000");
  static final RegionCode PREFECTURE = RegionCode.of("990100000000");
  static final RegionCode COUNTY = RegionCode.of("990101000000");
  static final RegionCode VILLAGE = RegionCode.of("990101101201");
  static final RegionCode ELSEWHERE = RegionCode.of("880101101201");

  public static final String PRACTICE =
      "{instrument: {zh: 某地办法, en: measures of a place}, certainty: plan-or-practice}";
  static final String REGULATION =
      "{instrument: {zh: 某省人民调解条例, en: regulation of a province}, edition: \"2015\","
          + " article: \"27\", certainty: local-regulation}";

  private RuleFiles() {}

  /** A rule with one value from a day on. */
  public static String rule(String key, String extra, String from, String value, String basis) {
    return "  - key: "
        + key
        + "\n"
        + (extra.isEmpty() ? "" : "    " + extra.replace("\n", "\n    ") + "\n")
        + "    values:\n"
        + "      - from: "
        + from
        + "\n        value: "
        + value
        + "\n        basis: "
        + basis
        + "\n";
  }

  /** A file of a region; its rules begin in line 6. */
  static SourceTree file(String name, String layer, RegionCode region, String... rules) {
    return SourceReader.read(
        name,
        "format: fengqiao-rules/1\nname: 规则\nlayer: "
            + layer
            + "\nregion: \""
            + region.digits()
            + "\"\nrules:\n"
            + String.join("", rules));
  }

  /** The national rules and one file of a county. */
  public static RuleBook ofCounty(RegionCode county, String... rules) {
    return over(file("c.yaml", "county", county, rules));
  }

  static RuleBook over(SourceTree... files) {
    return RuleBookReader.read(RuleBook.national(), List.of(files));
  }

  static Problems refusal(SourceTree... files) {
    return assertThrows(ProblemsException.class, () -> over(files)).problems();
  }

  /** The subject and code of every problem. */
  static List<String> reports(SourceTree... files) {
    return refusal(files).stream().map(p -> p.subject() + " " + p.code().code()).toList();
  }
}
