package org.fengqiao.mediation.rules;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fengqiao.mediation.casework.Choice;
import org.fengqiao.mediation.casework.ClockKind;
import org.fengqiao.mediation.casework.ClockRule;
import org.fengqiao.mediation.kernel.LegalBasis;

/** The rules in force in one place on one day, by key and subject. */
final class RuleSet {

  private final List<Rule> rules;

  RuleSet(List<Rule> rules) {
    this.rules = rules;
  }

  String fingerprint(Predicate<RuleKey> keys) {
    String content =
        rules.stream()
            .filter(rule -> keys.test(rule.key()))
            .map(rule -> rule.name() + "=" + rule.value().text() + "|" + cite(rule.basis()))
            .sorted()
            .collect(Collectors.joining("\n"));
    return Hashing.sha256().hashString(content, StandardCharsets.UTF_8).toString();
  }

  private static String cite(LegalBasis basis) {
    return basis.cite(Locale.CHINESE)
        + "|"
        + basis.cite(Locale.ENGLISH)
        + "|"
        + basis.issuer().orElse("")
        + "|"
        + basis.certainty().code();
  }

  /** Returns the rules that are for a type, kind, source, class or name, by that. */
  Map<String, Rule> bySubject(RuleKey key) {
    Map<String, Rule> found = new TreeMap<>();
    for (Rule rule : rules) {
      if (rule.key() == key && rule.subject().isPresent()) {
        found.put(rule.subject().get(), rule);
      }
    }
    return found;
  }

  /** Returns where the rules that say yes come from, by their subject. */
  Map<String, LegalBasis> basesOf(RuleKey key) {
    Map<String, LegalBasis> bases = new TreeMap<>();
    bySubject(key)
        .forEach(
            (subject, rule) -> {
              if (isYes(rule)) {
                bases.put(subject, rule.basis());
              }
            });
    return bases;
  }

  /** Returns the rule of all. */
  Optional<Rule> find(RuleKey key) {
    return rules.stream().filter(rule -> rule.key() == key && rule.subject().isEmpty()).findFirst();
  }

  /** Returns the rule of a type that has its own, else that of all. */
  Rule ofType(RuleKey key, String type) {
    return Optional.ofNullable(bySubject(key).get(type)).orElseGet(() -> rule(key));
  }

  Rule rule(RuleKey key) {
    return find(key).orElseThrow();
  }

  boolean flag(RuleKey key) {
    return isYes(rule(key));
  }

  Choice choice(RuleKey key) {
    return new Choice(flag(key), rule(key).basis());
  }

  static boolean isYes(Rule rule) {
    return ((RuleValue.Flag) rule.value()).yes();
  }

  int number(RuleKey key) {
    return number(rule(key));
  }

  static int number(Rule rule) {
    return Math.toIntExact(((RuleValue.Whole) rule.value()).number());
  }

  RuleValue.Span span(RuleKey key) {
    return (RuleValue.Span) rule(key).value();
  }

  ClockRule clock(RuleKey key, ClockKind kind) {
    return clock(rule(key), kind);
  }

  static ClockRule clock(Rule rule, ClockKind kind) {
    RuleValue.Clock clock = (RuleValue.Clock) rule.value();
    return new ClockRule(
        kind, clock.span().period(), clock.span().roll(), clock.effect(), rule.basis());
  }
}
