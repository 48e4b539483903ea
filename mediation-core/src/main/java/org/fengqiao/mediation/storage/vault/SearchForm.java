package org.fengqiao.mediation.storage.vault;

import java.text.Normalizer;
import java.util.Locale;
import org.fengqiao.mediation.storage.PersonSearch;

/**
 * The one form of a name and a number by which a person is found again, however they were typed:
 * full-width or half-width, with or without blanks, dots in a name, or the prefix of the country
 * before a telephone number.
 */
final class SearchForm {

  private SearchForm() {}

  static byte[] of(PersonSearch.By by, String name, String number) {
    String plain = plain(number).replaceAll("[-()]", "");
    return switch (by) {
      case ID_NUMBER -> Fields.of("ID", plain(name), plain);
      case PHONE -> Fields.of("PHONE", plain(name), plain.replaceFirst("^(\\+86|0086)", ""));
    };
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\u00b7\\u2022\\u2027\\u30fb]", "")
        .toUpperCase(Locale.ROOT);
  }
}
