package org.fengqiao.mediation.casework;

/**
 * Writes values as a text that is the same for equal values for ever: each field as {@code
 * name=length:text;}, so that no text can pass for another field.
 */
final class CanonicalText {

  private final StringBuilder text = new StringBuilder();

  CanonicalText put(String name, String value) {
    text.append(name).append('=').append(value.length()).append(':').append(value).append(';');
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
