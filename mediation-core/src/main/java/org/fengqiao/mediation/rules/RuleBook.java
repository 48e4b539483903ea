package org.fengqiao.mediation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.fengqiao.mediation.committee.Hierarchy;
import org.fengqiao.mediation.committee.filing.FilingRule;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.region.RegionCode;

/**
 * What the law and the places decide: dated, cited rules in layers. Safe for use by many threads. A
 * book without contradictions cannot be had otherwise than from {@link RuleBookReader}.
 */
public final class RuleBook {

  private static final Comparator<Rule> NARROWEST_FIRST =
      Comparator.comparing(Rule::layer)
          .thenComparing(Rule::breadth, Comparator.reverseOrder())
          .reversed()
          .thenComparing(Rule::name);

  /** The narrowest layer first, so that the first rule of a name is the one that counts. */
  private final List<Rule> rules;

  private final Map<RuleKey, List<Rule>> byKey;

  /** For each rule the number of its name. */
  private final int[] names;

  /** The days on which any rule begins or has ended, in order: from one to the next none does. */
  private final LocalDate[] changes;

  /** The regions that have rules of their own. */
  private final List<RegionCode> places;

  /** Sets of rules by the rules in force; there are as many as regions with rules and changes. */
  private final Map<BitSet, ResolvedRules> resolved = new ConcurrentHashMap<>();

  /** The same by where and when, for whoever asks about every village of a province. */
  private final Map<PlaceAndTime, ResolvedRules> known = new ConcurrentHashMap<>();

  /**
   * What decides which rules are in force.
   *
   * @param change the last change on or before the day, by its number; -1 before the first
   * @param places the regions with rules of their own that contain the place, by their numbers
   */
  private record PlaceAndTime(int change, BitSet places) {}

  RuleBook(List<Rule> rules) {
    this.rules = rules.stream().sorted(NARROWEST_FIRST).toList();
    this.byKey = this.rules.stream().collect(Collectors.groupingBy(Rule::key));
    this.names = new int[rules.size()];
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      names[i] = numbers.computeIfAbsent(this.rules.get(i).name(), name -> numbers.size());
    }
    this.changes = days().toArray(LocalDate[]::new);
    this.places = rules.stream().flatMap(rule -> rule.region().stream()).distinct().toList();
  }

  /** Returns what statutes decide, and what the library cannot do without as its own default. */
  public static RuleBook minimal() {
    return BundledRules.MINIMAL;
  }

  /** Returns the statutes, the national norms and this library's defaults. */
  public static RuleBook national() {
    return BundledRules.NATIONAL;
  }

  /** Returns all rules of all layers. */
  public List<Rule> rules() {
    return rules;
  }

  /**
   * Returns the one set of rules that holds in a region on a day: of every rule, the value of the
   * narrowest layer that has one for the day.
   *
   * @throws ProblemsException naming the rules no set is complete without, if the book has none of
   *     them for the day; the bundled ones begin with the People's Mediation Law on 2011-01-01
   */
  public ResolvedRules resolve(RegionCode region, LocalDate day) {
    return resolve(Optional.of(region), day);
  }

  /**
   * Returns the order of the tiers in a region on a day, net by net; empty where nothing is
   * decided, and on days before the first rules, too.
   */
  public List<Hierarchy.Tiers> tiers(RegionCode region, LocalDate day) {
    return RegisterRuleAssembler.tiers(of(RuleKey.COMMITTEE_TIERS, region, day));
  }

  /**
   * Returns what is filed about organisations and mediators of a region when it happens on a day;
   * nothing is on days before the first rules.
   */
  public List<FilingRule> filings(RegionCode region, LocalDate day) {
    return RegisterRuleAssembler.filings(of(RuleKey.COMMITTEE_FILING, region, day));
  }

  /** The rules of one key, whether or not the rules of the day are complete. */
  private Collection<Rule> of(RuleKey key, RegionCode region, LocalDate day) {
    Map<String, Rule> found = new TreeMap<>();
    for (Rule rule : byKey.getOrDefault(key, List.of())) {
      if (rule.isValidOn(day) && rule.holdsIn(region)) {
        found.merge(
            rule.name(), rule, (narrower, wider) -> narrower.repeats(wider) ? wider : narrower);
      }
    }
    return found.values();
  }

  ResolvedRules resolve(Optional<RegionCode> region, LocalDate day) {
    PlaceAndTime where = new PlaceAndTime(lastChange(day), around(region));
    ResolvedRules found = known.get(where);
    if (found == null) {
      found = resolve(region, day, inForce(region, day));
      known.put(where, found);
    }
    return found;
  }

  private int lastChange(LocalDate day) {
    int number = Arrays.binarySearch(changes, day);
    return number >= 0 ? number : -number - 2;
  }

  private BitSet around(Optional<RegionCode> region) {
    BitSet around = new BitSet();
    if (region.isPresent()) {
      for (int i = 0; i < places.size(); i++) {
        if (region.get().isWithin(places.get(i))) {
          around.set(i);
        }
      }
    }
    return around;
  }

  private ResolvedRules resolve(Optional<RegionCode> region, LocalDate day, BitSet inForce) {
    ResolvedRules known = resolved.get(inForce);
    if (known != null) {
      return known;
    }
    List<Rule> set =
        inForce.stream().mapToObj(rules::get).sorted(Comparator.comparing(Rule::name)).toList();
    List<String> missing = missing(set);
    if (!missing.isEmpty()) {
      String subject = region.map(RegionCode::digits).orElse("-");
      throw new ProblemsException(
          Problems.of(Problem.of(RuleProblem.NO_RULE, subject, missing, day)));
    }
    ResolvedRules made = RuleAssembler.assemble(set);
    resolved.put(inForce, made);
    return made;
  }

  /**
   * Returns the rules of a case as they were when it was accepted.
   *
   * @param region the region the case was accepted in
   * @param day the day it was accepted
   * @param fingerprint the fingerprint of {@link ResolvedRules#cases()} that it kept
   * @throws RuleBookChangedException if the rules of that day were edited since
   */
  public ResolvedRules resolve(RegionCode region, LocalDate day, String fingerprint) {
    ResolvedRules rulesOfTheDay = resolve(region, day);
    String found = rulesOfTheDay.cases().fingerprint();
    if (!found.equals(fingerprint)) {
      throw new RuleBookChangedException(region, day, fingerprint, found);
    }
    return rulesOfTheDay;
  }

  /**
   * The narrowest rule of each name. A rule that only repeats a law of a wider layer gives way to
   * it: the law stays what refuses, and is what is cited.
   */
  private BitSet inForce(Optional<RegionCode> region, LocalDate day) {
    Map<Integer, Integer> byName = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      Rule rule = rules.get(i);
      boolean here = rule.region().isEmpty() || (region.isPresent() && rule.holdsIn(region.get()));
      if (here && rule.isValidOn(day)) {
        int wider = i;
        byName.merge(
            names[i],
            i,
            (found, next) -> rules.get(found).repeats(rules.get(wider)) ? wider : found);
      }
    }
    BitSet inForce = new BitSet();
    byName.values().forEach(inForce::set);
    return inForce;
  }

  private static List<String> missing(List<Rule> set) {
    List<String> missing = new ArrayList<>();
    for (RuleKey key : RuleKey.values()) {
      boolean ofAll = key.subject() == RuleSubject.NONE || key.subject() == RuleSubject.ANY_OR_TYPE;
      if (key.isNeeded()
          && set.stream().noneMatch(r -> r.key() == key && (!ofAll || r.subject().isEmpty()))) {
        missing.add(key.inFile());
      }
    }
    return missing;
  }

  private SortedSet<LocalDate> days() {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (Rule rule : rules) {
      days.add(rule.validFrom());
      rule.validTo().ifPresent(last -> days.add(last.plusDays(1)));
    }
    return days;
  }

  /**
   * Returns every region and day on which values that are lawful one by one do not go together,
   * such as a least number above the greatest one.
   */
  Problems checkTogether() {
    Set<Optional<RegionCode>> all = new LinkedHashSet<>();
    all.add(Optional.empty());
    rules.forEach(rule -> all.add(rule.region()));
    Map<String, Problem> found = new TreeMap<>();
    for (Optional<RegionCode> place : all) {
      for (LocalDate day : changes) {
        List<Rule> set = inForce(place, day).stream().mapToObj(rules::get).toList();
        try {
          if (missing(set).isEmpty()) {
            resolve(place, day);
          }
        } catch (IllegalArgumentException e) {
          String narrowest = set.get(0).position().toString();
          found.putIfAbsent(
              narrowest,
              Problem.of(
                  RuleProblem.RULES_CONTRADICT, narrowest, day, String.valueOf(e.getMessage())));
        }
      }
    }
    return new Problems(List.copyOf(found.values()));
  }
}
