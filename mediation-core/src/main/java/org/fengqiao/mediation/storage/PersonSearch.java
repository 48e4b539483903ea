package org.fengqiao.mediation.storage;

import java.util.Locale;

/**
 * Asks for one person by name and a number that are both known in full. There is no search by a
 * part, by name alone or by number alone: whoever asks has the person or a paper of the person
 * before them. {@link #toString()} shows neither.
 *
 * @param by which number
 * @param name the name
 * @param number the number
 */
public record PersonSearch(By by, String name, String number) {

  /** Which number a person is known by. */
  public enum By {
    /** The id number or the uniform social credit code. */
    ID_NUMBER,
    /** The telephone number. */
    PHONE
  }

  /** Checks that both are there. */
  public PersonSearch {
    if (name.isBlank() || number.isBlank()) {
      throw new IllegalArgumentException("a person is asked for by name and number");
    }
  }

  /** Asks by name and id number. */
  public static PersonSearch byIdNumber(String name, String idNumber) {
    return new PersonSearch(By.ID_NUMBER, name, idNumber);
  }

  /** Asks by name and telephone number. */
  public static PersonSearch byPhone(String name, String phone) {
    return new PersonSearch(By.PHONE, name, phone);
  }

  @Override
  public String toString() {
    return "PersonSearch[" + by.name().toLowerCase(Locale.ROOT) + "]";
  }
}
