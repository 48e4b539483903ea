package org.fengqiao.mediation.jdbi;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.LocalText;
import org.jspecify.annotations.Nullable;

/** The present row of a result, by column name. */
final class Columns {

  private final ResultSet row;
  private final Calendar utc;

  Columns(ResultSet row, Calendar utc) {
    this.row = row;
    this.utc = utc;
  }

  /**
   * The calendar to read times by; without one a sharding driver makes of a time one of the zone of
   * the program, which moves those that its clocks skip.
   */
  static Calendar utc() {
    return Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
  }

  String text(String column) {
    return required(column, optionalText(column));
  }

  Optional<String> optionalText(String column) {
    return Optional.ofNullable(read(() -> row.getString(column)));
  }

  <E extends Enum<E> & Coded> E code(String column, Class<E> type) {
    return Coded.parse(type, text(column));
  }

  <E extends Enum<E> & Coded> Optional<E> optionalCode(String column, Class<E> type) {
    return optionalText(column).map(code -> Coded.parse(type, code));
  }

  /** A set written by {@link Row#codes}. */
  <E extends Enum<E> & Coded> Set<E> codes(String column, Class<E> type) {
    return optionalText(column).stream()
        .flatMap(codes -> Stream.of(codes.split(" ", -1)))
        .map(code -> Coded.parse(type, code))
        .collect(Collectors.toSet());
  }

  /** The two languages stand in columns that end with {@code _zh} and {@code _en}. */
  LocalText localText(String column) {
    return LocalText.of(text(column + "_zh"), text(column + "_en"));
  }

  Optional<LocalText> optionalLocalText(String column) {
    return optionalText(column + "_zh").map(zh -> LocalText.of(zh, text(column + "_en")));
  }

  int integer(String column) {
    return Math.toIntExact(number(column));
  }

  OptionalInt optionalInteger(String column) {
    return optionalNumber(column).stream().mapToInt(Math::toIntExact).findFirst();
  }

  long number(String column) {
    return required(column, optionalNumber(column));
  }

  Optional<Long> optionalNumber(String column) {
    return Optional.ofNullable(
        read(
            () -> {
              long number = row.getLong(column);
              return row.wasNull() ? null : number;
            }));
  }

  Optional<Fen> optionalFen(String column) {
    return optionalNumber(column).map(Fen::of);
  }

  boolean flag(String column) {
    return Boolean.TRUE.equals(read(() -> row.getBoolean(column)));
  }

  LocalDate day(String column) {
    return required(column, optionalDay(column));
  }

  Optional<LocalDate> optionalDay(String column) {
    return Optional.ofNullable(read(() -> row.getObject(column, LocalDate.class)));
  }

  Instant instant(String column) {
    return required(column, optionalInstant(column));
  }

  Optional<Instant> optionalInstant(String column) {
    return Optional.ofNullable(read(() -> row.getTimestamp(column, utc))).map(Timestamp::toInstant);
  }

  /** What is not null but the given columns, by column, as text: {@link Row#fields}. */
  SortedMap<String, String> fields(Collection<String> without) {
    SortedMap<String, String> fields = new TreeMap<>();
    read(
        () -> {
          ResultSetMetaData metadata = row.getMetaData();
          for (int i = 1; i <= metadata.getColumnCount(); i++) {
            String column = metadata.getColumnLabel(i).toLowerCase(Locale.ROOT);
            Object stored = without.contains(column) ? null : field(i, metadata.getColumnType(i));
            if (stored != null && !row.wasNull()) {
              fields.put(column, Row.text(stored));
            }
          }
          return fields;
        });
    return fields;
  }

  private static @Nullable LocalDateTime inUtc(@Nullable Timestamp at) {
    if (at == null) {
      return null;
    }
    return LocalDateTime.ofInstant(at.toInstant(), ZoneOffset.UTC);
  }

  private @Nullable Object field(int column, int type) throws SQLException {
    return switch (type) {
      case Types.DATE -> row.getObject(column, LocalDate.class);
      case Types.TIMESTAMP -> inUtc(row.getTimestamp(column, utc));
      case Types.BIT, Types.BOOLEAN -> row.getBoolean(column);
      case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> row.getLong(column);
      default -> row.getString(column);
    };
  }

  private static <T> T required(String column, Optional<T> found) {
    return found.orElseThrow(() -> new IllegalStateException("column " + column + " is null"));
  }

  private static <T> @Nullable T read(Reading<T> reading) {
    try {
      return reading.read();
    } catch (SQLException e) {
      throw SqlErrors.explain("reading a row", e);
    }
  }

  private interface Reading<T> {
    @Nullable T read() throws SQLException;
  }
}
