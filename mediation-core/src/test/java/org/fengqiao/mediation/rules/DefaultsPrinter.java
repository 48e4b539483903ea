package org.fengqiao.mediation.rules;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.region.RegionCode;

/**
 * Prints in one place what this library decides in casework because no law does: each key with its
 * value, the rows and clocks of the workflow it is about, and where the value comes from.
 */
final class DefaultsPrinter {

  /** No region in particular: the bundled rules hold everywhere. */
  private static final RegionCode ANYWHERE = RegionCode.of("110000000000");

  private static final String ROWS =
      """
      case-acceptance C-02
      case-appraisal-pauses T42
      case-pause-counting T09,T16,T42,T66
      case-extension-after-end T44
      case-extension-longest T44
      case-filing C-21
      case-supervision-answer C-22
      case-complaint-answer T122
      case-data-answer C-24
      case-supplement-pauses T09
      case-agents-most T12
      case-group-members T14
      case-group-common-claim T14
      case-spokespersons-least T14
      case-spokespersons-most T14
      case-recusal-on-request T32
      case-consent-by-conduct T11
      case-succession-pauses T16
      case-reports-before-lowering T23
      case-every-mediator-signs T50
      case-calm-before-routing T19,T63
      case-credentials-shown T36
      case-divisible T54,T60
      case-disclosure-suspends T30
      case-own-substitute T32
      case-separate-told T37
      case-silence-promised T34,T46
      case-earliest-day-counts T51,T58,C-08,C-09
      case-signature-taken-back T52
      case-paper-keeps-day T53,C-08,C-09
      case-unreachable-ends T64
      case-handover-period T72,C-04
      case-grace-longest T47,T100
      case-figures-kept T109
      case-heard-first T123
      case-harm-report T26,C-17
      case-harm-report-to T26
      case-transfer-answer T70,T71,C-20
      case-transfer-agreed T70
      case-transfer-returns T73
      case-escalation-sessions T71
      case-escalation-risk-first T71
      case-industry T70
      case-venue T18,T72
      case-receiver T18,T72
      case-feedback T77
      case-feedback-time T77
      case-route T68
      case-volume T110
      case-paper-of-complexity T48
      case-plan-of-complexity T33
      case-paper-advised T48
      case-not-mediable T18
      case-risk-levels T22,T23,T24,T25
      closing-after-all-revisits T108
      closing-after-performance T108
      revisit-population T103,C-16
      revisit-after-performance T103,C-16
      revisit-after-ending T103,C-16
      revisit-after-default T98,C-16
      revisit-after-last-performance T103,C-16
      revisit-tries T105
      """;

  private DefaultsPrinter() {}

  /** Prints the defaults of a day, sorted by key. */
  static String print(LocalDate day) {
    ResolvedRules rules = RuleBook.national().resolve(ANYWHERE, day);
    Map<RuleKey, String> rows = rows();
    List<String> lines = new ArrayList<>();
    for (RuleKey key : RuleKey.values()) {
      if (key.isOfCases()) {
        lines.addAll(lines(key, rules, rows));
      }
    }
    lines.sort(null);
    return String.join("\n", lines) + "\n";
  }

  private static List<String> lines(RuleKey key, ResolvedRules rules, Map<RuleKey, String> rows) {
    List<Rule> given = rules.rules().stream().filter(rule -> rule.key() == key).toList();
    if (given.isEmpty()) {
      return List.of(line(key.inFile(), "not set", key, rows, LegalBasis.ourDefault()));
    }
    return given.stream()
        .filter(
            rule ->
                rule.basis().certainty() == Certainty.OUR_DEFAULT
                    || rule.basis().certainty() == Certainty.ANALOGY)
        .map(rule -> line(rule.name(), rule.value().text(), key, rows, rule.basis()))
        .toList();
  }

  private static String line(
      String name, String value, RuleKey key, Map<RuleKey, String> rows, LegalBasis basis) {
    String about = Objects.requireNonNull(rows.get(key), key.inFile());
    return name + " = " + value + " | " + about.replace(',', ' ') + " | " + basis;
  }

  private static Map<RuleKey, String> rows() {
    Map<RuleKey, String> rows = new EnumMap<>(RuleKey.class);
    for (String line : Splitter.on('\n').omitEmptyStrings().split(ROWS)) {
      List<String> words = Splitter.on(' ').splitToList(line);
      RuleKey key =
          Arrays.stream(RuleKey.values())
              .filter(each -> each.inFile().equals(words.get(0)))
              .findFirst()
              .orElseThrow();
      rows.put(key, words.get(1));
    }
    return rows;
  }
}
