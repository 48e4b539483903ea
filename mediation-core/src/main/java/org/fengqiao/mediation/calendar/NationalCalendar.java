package org.fengqiao.mediation.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Holds the bundled calendar, read at first use. */
final class NationalCalendar {

  private static final String RESOURCE = "workdays-cn.txt";

  static final WorkCalendar INSTANCE = WorkCalendarReader.read(RESOURCE, text());

  private NationalCalendar() {}

  private static String text() {
    try (InputStream in =
        Objects.requireNonNull(NationalCalendar.class.getResourceAsStream(RESOURCE))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
