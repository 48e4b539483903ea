package org.fengqiao.mediation.casework;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What the law leaves open and this library decides by default; a place may decide otherwise
 * (workflow, section 9).
 *
 * @param choices the answer to each question, with where it comes from
 */
public record CaseDefaults(Map<CaseDefault, Choice> choices) {

  /**
   * Copies the answers; what none is given for is answered as by this library.
   *
   * @throws NullPointerException if an answer is null
   */
  public CaseDefaults {
    Map<CaseDefault, Choice> all = new EnumMap<>(CaseDefault.class);
    for (CaseDefault question : CaseDefault.values()) {
      all.put(question, choices.getOrDefault(question, Choice.ourDefault(question.ours())));
    }
    choices = Collections.unmodifiableMap(all);
  }

  /** Returns the answer to a question. */
  public Choice of(CaseDefault question) {
    return Objects.requireNonNull(choices.get(question), question.code());
  }

  /** Returns whether the answer to a question is yes. */
  boolean says(CaseDefault question) {
    return of(question).yes();
  }

  /** Returns these answers with another one to a question. */
  public CaseDefaults with(CaseDefault question, Choice answer) {
    Map<CaseDefault, Choice> others = new EnumMap<>(choices);
    others.put(question, answer);
    return new CaseDefaults(others);
  }

  /** Returns the answers of this library. */
  public static CaseDefaults ours() {
    return new CaseDefaults(Map.of());
  }
}
