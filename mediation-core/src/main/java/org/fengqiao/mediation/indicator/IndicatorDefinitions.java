package org.fengqiao.mediation.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The definitions in use at a place, by code. {@link #defaults()} are this library's proposals; a
 * place replaces single ones by {@link #replacing}.
 */
public final class IndicatorDefinitions {

  private final Map<String, IndicatorDefinition> byCode;

  private IndicatorDefinitions(Map<String, IndicatorDefinition> byCode) {
    this.byCode = byCode;
  }

  /**
   * Returns definitions.
   *
   * @throws IllegalArgumentException if a code is defined twice
   */
  public static IndicatorDefinitions of(List<IndicatorDefinition> definitions) {
    Map<String, IndicatorDefinition> byCode = new LinkedHashMap<>();
    for (IndicatorDefinition definition : definitions) {
      if (byCode.put(definition.code(), definition) != null) {
        throw new IllegalArgumentException(
            "indicator " + definition.code() + " is defined twice; use replacing(…) to change one");
      }
    }
    return new IndicatorDefinitions(byCode);
  }

  /** Returns this library's default definitions, all replaceable. */
  public static IndicatorDefinitions defaults() {
    return of(DefaultIndicators.all());
  }

  /**
   * Returns the success rate as agreements over accepted disputes, as Huangshi (黄石) published it
   * for 2020. It has the code of the default one, agreements over ended mediations, to replace it
   * with.
   */
  public static IndicatorDefinition successRateByAcceptance() {
    return DefaultIndicators.successRateByAcceptance();
  }

  /** Returns a copy in which the definition takes the place of the one with its code, if any. */
  public IndicatorDefinitions replacing(IndicatorDefinition definition) {
    Map<String, IndicatorDefinition> changed = new LinkedHashMap<>(byCode);
    changed.put(definition.code(), definition);
    return new IndicatorDefinitions(changed);
  }

  /** Returns the definition of a code. */
  public Optional<IndicatorDefinition> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** Returns all definitions, in the order given. */
  public List<IndicatorDefinition> list() {
    return List.copyOf(byCode.values());
  }
}
