package org.fengqiao.mediation.jdbi;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fengqiao.mediation.kernel.AggregateId;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.storage.TextTooLongException;
import org.jspecify.annotations.Nullable;

/** The columns of one row to be written, in the order they were set; each is set once. */
final class Row {

  /** The most characters of a body; columns that hold one are this wide. */
  static final int MAX_BODY_LENGTH = 1_000_000;

  private final List<String> columns = new ArrayList<>();
  private final List<@Nullable Object> values = new ArrayList<>();

  /** Sets a number, a flag, or the text form of a token or id, which is its {@code toString()}. */
  Row set(String column, Object given) {
    return put(
        column,
        given instanceof Number || given instanceof Boolean || given instanceof LocalDate
            ? given
            : given.toString());
  }

  private Row put(String column, @Nullable Object value) {
    columns.add(column);
    values.add(value);
    return this;
  }

  Row set(String column, Optional<?> given) {
    return given.isPresent() ? set(column, given.get()) : put(column, null);
  }

  Row set(String column, OptionalInt given) {
    return set(column, given.isPresent() ? Optional.of(given.getAsInt()) : Optional.empty());
  }

  /**
   * Sets a body that the library wrote.
   *
   * @param what what it is the body of
   * @throws TextTooLongException if the column has no room for it
   */
  Row body(String column, String body, String what) {
    if (body.length() > MAX_BODY_LENGTH) {
      throw new TextTooLongException(what, body.length(), MAX_BODY_LENGTH);
    }
    return set(column, body);
  }

  Row code(String column, Coded coded) {
    return set(column, coded.code());
  }

  Row code(String column, Optional<? extends Coded> coded) {
    return set(column, coded.map(Coded::code));
  }

  /** A set that is read with its row and never asked for, so that it needs no table. */
  Row codes(String column, Set<? extends Coded> coded) {
    return set(
        column,
        Optional.of(coded)
            .filter(codes -> !codes.isEmpty())
            .map(
                codes ->
                    codes.stream().map(Coded::code).sorted().collect(Collectors.joining(" "))));
  }

  Row fen(String column, Optional<Fen> amount) {
    return set(column, amount.map(Fen::amount));
  }

  Row instant(String column, Instant at) {
    return instant(column, Optional.of(at));
  }

  /** Sets a time of day in UTC without a zone, which no driver moves. */
  Row instant(String column, Optional<Instant> at) {
    return put(column, at.map(each -> LocalDateTime.ofInstant(each, ZoneOffset.UTC)).orElse(null));
  }

  /** Sets the columns that end with {@code _zh} and {@code _en}. */
  Row localText(String column, Optional<LocalText> text) {
    return set(column + "_zh", text.map(LocalText::zh))
        .set(column + "_en", text.map(LocalText::en));
  }

  /** Sets the day {@code _on} and its civil month {@code _month}. */
  Row dayAndMonth(String column, Optional<LocalDate> day) {
    return set(column + "_on", day).set(column + "_month", day.map(Row::month));
  }

  /** Sets the region and its prefixes of 2, 4, 6 and 9 digits. */
  Row region(String column, String prefixes, RegionCode region) {
    return set(column, region)
        .set(prefixes + "_p2", region.prefix(RegionLevel.PROVINCE))
        .set(prefixes + "_p4", region.prefix(RegionLevel.PREFECTURE))
        .set(prefixes + "_p6", region.prefix(RegionLevel.COUNTY))
        .set(prefixes + "_p9", region.prefix(RegionLevel.TOWN));
  }

  /** Says whether something is of another partition than the row, whose {@code part} is set. */
  Row elsewhere(String column, AggregateId other) {
    return set(column, !other.partition().digits().equals(values.get(columns.indexOf("part"))));
  }

  /** A civil month as stored: yyyymm. */
  static int month(LocalDate day) {
    return month(YearMonth.from(day));
  }

  static int month(YearMonth month) {
    return month.getYear() * 100 + month.getMonthValue();
  }

  static YearMonth month(int stored) {
    return YearMonth.of(stored / 100, stored % 100);
  }

  /** What is not null, by column, as text that {@link Columns#fields} reads back the same. */
  SortedMap<String, String> fields() {
    SortedMap<String, String> fields = new TreeMap<>();
    for (int i = 0; i < columns.size(); i++) {
      Object value = values.get(i);
      if (value != null) {
        fields.put(columns.get(i), text(value));
      }
    }
    return fields;
  }

  /** Vendors have different types for a flag; a number is the same for all. */
  static String text(Object stored) {
    return stored instanceof Boolean flag ? (flag ? "1" : "0") : stored.toString();
  }

  String insertInto(String table) {
    return "insert into "
        + table
        + " ("
        + String.join(", ", columns)
        + ") values (?"
        + ", ?".repeat(columns.size() - 1)
        + ")";
  }

  /** The condition goes last, with the values given to {@link #valuesAnd}. */
  String update(String table, String condition) {
    return "update "
        + table
        + columns.stream().collect(Collectors.joining(" = ?, ", " set ", " = ?"))
        + " where "
        + condition;
  }

  @Nullable Object[] values() {
    return values.toArray();
  }

  @Nullable Object[] valuesAnd(Object... more) {
    List<@Nullable Object> all = new ArrayList<>(values);
    all.addAll(List.of(more));
    return all.toArray();
  }
}
