package org.fengqiao.mediation.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An open set of codes that a place may extend: dispute types, channels, organisation kinds. Each
 * entry has a period of validity; codes a table does not know are kept where they occur and
 * reported, never replaced.
 */
public final class CodeTable {

  /**
   * One code of a table.
   *
   * @param code the stable code
   * @param label what people read
   * @param validFrom the first day it may be used
   * @param validTo the last day it may be used, when it has ended
   */
  public record Entry(
      String code, LocalText label, LocalDate validFrom, Optional<LocalDate> validTo) {

    /** Checks code and period. */
    public Entry {
      if (!code.matches("[A-Z0-9_-]{1," + Coded.MAX_LENGTH + "}")) {
        throw new IllegalArgumentException("a code is 1 to 40 of A-Z 0-9 _ -: '" + code + "'");
      }
      if (validTo.isPresent() && validTo.get().isBefore(validFrom)) {
        throw new IllegalArgumentException(
            "code " + code + " ends " + validTo.get() + " before it starts " + validFrom);
      }
    }

    /** Returns whether the code may be used on a day. */
    public boolean isValidOn(LocalDate day) {
      return !day.isBefore(validFrom) && (validTo.isEmpty() || !day.isAfter(validTo.get()));
    }
  }

  private final String name;
  private final Map<String, Entry> entries;

  private CodeTable(String name, Map<String, Entry> entries) {
    this.name = name;
    this.entries = entries;
  }

  /**
   * Returns a table.
   *
   * @throws IllegalArgumentException if a code stands in it twice
   */
  public static CodeTable of(String name, List<Entry> entries) {
    Map<String, Entry> byCode = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (byCode.put(entry.code(), entry) != null) {
        throw new IllegalArgumentException("code " + entry.code() + " stands twice in " + name);
      }
    }
    return new CodeTable(name, byCode);
  }

  /** Returns the name of the set. */
  public String name() {
    return name;
  }

  /** Returns the entry of a code, whatever its period. */
  public Optional<Entry> find(String code) {
    return Optional.ofNullable(entries.get(code));
  }

  /** Returns the codes that may be used on a day, in the order of the table. */
  public List<String> codesOn(LocalDate day) {
    List<String> codes = new ArrayList<>();
    entries.values().stream().filter(e -> e.isValidOn(day)).forEach(e -> codes.add(e.code()));
    return List.copyOf(codes);
  }

  /** Returns a problem if the code is unknown or not valid on the day; it is kept all the same. */
  public Problems check(String subject, String code, LocalDate day) {
    Entry entry = entries.get(code);
    if (entry != null && entry.isValidOn(day)) {
      return Problems.none();
    }
    return Problems.of(
        Problem.of(KernelProblem.UNKNOWN_CODE, subject, code, name, day, codesOn(day)));
  }
}
