package org.fengqiao.mediation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.CodeTable;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.source.MappingReader;
import org.fengqiao.mediation.source.SourcePosition;
import org.fengqiao.mediation.source.TreeReader;
import org.fengqiao.mediation.source.ValueReader;
import org.fengqiao.mediation.source.Values;

/** Reads one rule file; what is wrong with it is collected by the tree's reader. */
final class RuleFileReader {

  private final TreeReader reader;
  private final CodeTable disputeTypes;
  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, SourcePosition> seen = new HashMap<>();

  private RuleFileReader(TreeReader reader, CodeTable disputeTypes) {
    this.reader = reader;
    this.disputeTypes = disputeTypes;
  }

  /** Returns every rule that can be read, so that rules of several files can be held together. */
  static List<Rule> read(TreeReader reader, CodeTable disputeTypes) {
    RuleFileReader file = new RuleFileReader(reader, disputeTypes);
    reader.root(file::file);
    return file.rules;
  }

  private Optional<Boolean> file(MappingReader map) {
    map.required("format", Values.text())
        .filter(found -> !found.equals(RuleBookReader.FORMAT))
        .ifPresent(
            found -> map.report(RuleProblem.OTHER_FORMAT, "format", found, RuleBookReader.FORMAT));
    map.required("name", Values.localText());
    Optional<RuleLayer> layer =
        map.required("layer", Values.code("RuleLayer", RuleLayer.ofFiles()));
    Optional<RegionCode> region = map.optional("region", region());
    boolean placed = layer.isPresent() && place(map, layer.get(), region);
    map.requiredList(
        "rules",
        Values.mapping(
            rule -> {
              // Rules of a layer that cannot be read are looked at for their errors and left out.
              Rule.Builder builder =
                  Rule.builder().region(region).layer(layer.orElse(RuleLayer.NATIONAL));
              List<Rule> read = rule(rule, builder, placed);
              rules.addAll(read);
              return Optional.of(true);
            }));
    return map.finish(() -> true);
  }

  private static ValueReader<RegionCode> region() {
    return Values.parsed(
        text -> RegionCode.isWellFormed(text) ? Optional.of(RegionCode.of(text)) : Optional.empty(),
        LocalText.of("加引号的十二位区划代码，如 \"330200000000\"", "twelve digits in quotation marks"));
  }

  private static boolean place(MappingReader map, RuleLayer layer, Optional<RegionCode> region) {
    if (!layer.isRegional()) {
      if (region.isPresent()) {
        map.report(RuleProblem.REGION_NOT_ALLOWED, "region", layer);
      }
      return region.isEmpty();
    }
    if (region.isEmpty()) {
      if (!map.has("region")) {
        map.report(RuleProblem.REGION_NEEDED, "layer", layer, layer.digits());
      }
      return false;
    }
    if (region.get().subtree().length() < layer.digits()) {
      map.report(
          RuleProblem.REGION_TOO_WIDE, "region", region.get().digits(), layer, layer.digits());
      return false;
    }
    return true;
  }

  private List<Rule> rule(MappingReader map, Rule.Builder builder, boolean placed) {
    Optional<RuleKey> key = map.required("key", Values.code(RuleKey.class));
    if (key.isEmpty()) {
      // The other keys are valid or not depending on this one.
      return List.of();
    }
    builder.key(key.get());
    Optional<String> subject = subject(map, key.get(), disputeTypes);
    builder.subject(subject);
    Optional<RuleUnit> unit = unit(map, key.get());
    Optional<RuleDirection> direction = direction(map, key.get());
    builder.statedDirection(direction);
    List<Rule> values =
        map.requiredList("values", Values.mapping(value -> value(value, key.get(), unit, builder)));
    map.optional("note", Values.localText());
    if (direction.isPresent() && !values.isEmpty() && values.stream().noneMatch(Rule::isLaw)) {
      map.report(RuleProblem.DIRECTION_WITHOUT_LAW, "direction", key.get().inFile());
    }
    once(map, key.get(), subject);
    List<Rule> dated = inOrder(values);
    return map.finish(() -> dated).filter(ignored -> placed).orElse(List.of());
  }

  static Optional<RuleUnit> unit(MappingReader map, RuleKey key) {
    return key.units().isEmpty()
        ? Optional.empty()
        : map.required("unit", Values.code("RuleUnit", key.units()));
  }

  static Optional<String> subject(MappingReader map, RuleKey key, CodeTable disputeTypes) {
    return key.subject()
        .reader(disputeTypes)
        .flatMap(
            named ->
                key.subject().isNeeded() ? map.required("for", named) : map.optional("for", named));
  }

  private static Optional<RuleDirection> direction(MappingReader map, RuleKey key) {
    return map.optional("direction", Values.code(RuleDirection.class))
        .filter(
            direction -> {
              boolean fits = key.shape().directions().contains(direction);
              if (!fits) {
                map.report(
                    RuleProblem.DIRECTION_UNFIT,
                    "direction",
                    direction.code(),
                    key.inFile(),
                    key.shape().directions().stream().map(RuleDirection::code).toList());
              }
              return fits;
            });
  }

  private Optional<Rule> value(
      MappingReader map, RuleKey key, Optional<RuleUnit> unit, Rule.Builder parameter) {
    Optional<LocalDate> from = map.required("from", Values.date());
    Optional<LocalDate> until = map.optional("until", Values.date());
    Optional<RuleValue> value = map.required("value", RuleValueReader.of(key, unit, disputeTypes));
    Optional<LegalBasis> basis = map.required("basis", Values.mapping(RuleFileReader::basis));
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      map.report(RuleProblem.ENDS_BEFORE_START, "until", until.get(), from.get());
    }
    SourcePosition position = map.positionOf("value");
    // The value is empty without an error here where the unit, which stands above, is wrong.
    return map.finish(
            () ->
                value.map(
                    read ->
                        parameter
                            .validFrom(from.orElseThrow())
                            .validTo(until)
                            .value(read)
                            .basis(basis.orElseThrow())
                            .position(position)
                            .build()))
        .flatMap(rule -> rule);
  }

  private static Optional<LegalBasis> basis(MappingReader map) {
    Optional<Certainty> certainty = map.required("certainty", Values.code(Certainty.class));
    boolean ours = certainty.equals(Optional.of(Certainty.OUR_DEFAULT));
    Optional<LocalText> instrument =
        ours && !map.has("instrument")
            ? Optional.of(LegalBasis.ourDefault().instrument())
            : map.required("instrument", Values.localText());
    Optional<String> edition = map.optional("edition", Values.text());
    Optional<String> article = map.optional("article", Values.text());
    Optional<String> issuer = map.optional("issuer", Values.text());
    return map.finish(
        () ->
            LegalBasis.builder()
                .instrument(instrument.orElseThrow())
                .edition(edition)
                .article(article)
                .issuer(issuer)
                .certainty(certainty.orElseThrow())
                .build());
  }

  private void once(MappingReader map, RuleKey key, Optional<String> subject) {
    String name = key.inFile() + subject.map(each -> " for " + each).orElse("");
    SourcePosition first = seen.putIfAbsent(name, map.position());
    if (first != null) {
      map.report(RuleProblem.RULE_TWICE, "key", name, first.toString());
    }
  }

  /** A value without a last day holds until the day before the next one. */
  private List<Rule> inOrder(List<Rule> values) {
    List<Rule> sorted = new ArrayList<>(values);
    sorted.sort(Comparator.comparing(Rule::validFrom));
    List<Rule> dated = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      Rule rule = sorted.get(i);
      if (i + 1 < sorted.size()) {
        Rule next = sorted.get(i + 1);
        boolean sameDay = rule.validFrom().equals(next.validFrom());
        if (sameDay || (rule.validTo().isPresent() && rule.isValidOn(next.validFrom()))) {
          reader.report(
              RuleProblem.OVERLAPPING_VALUES,
              next.position(),
              next.name(),
              next.validFrom(),
              rule.position().toString());
        } else if (rule.validTo().isEmpty()) {
          rule = Rule.builder().from(rule).validTo(next.validFrom().minusDays(1)).build();
        }
      }
      dated.add(rule);
    }
    return dated;
  }
}
