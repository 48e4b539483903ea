package org.fengqiao.mediation.kernel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that is wrong or worth knowing, with everything needed to act on it.
 *
 * @param code the stable code
 * @param severity how grave it is
 * @param subject what it is about: an id, or {@code file:line:column}
 * @param arguments of the message, in order: strings, numbers, dates, {@link LocalText}s, {@link
 *     Coded}s, {@link Ratio}s, {@link Fen} or lists of one of these; never personal data; copied
 * @param basis the provision or rule behind it, where there is one
 */
public record Problem(
    ProblemCode code,
    Severity severity,
    String subject,
    List<Object> arguments,
    Optional<LegalBasis> basis) {

  /**
   * Copies the arguments.
   *
   * @throws IllegalArgumentException if one of them cannot be shown
   */
  public Problem {
    arguments = List.copyOf(arguments);
    for (Object argument : arguments) {
      if (!Messages.isFormattable(argument)) {
        throw new IllegalArgumentException(Messages.cannotShow(argument));
      }
    }
  }

  /** Returns a problem of the code's severity about a subject. */
  public static Problem of(ProblemCode code, String subject, Object... arguments) {
    return new Problem(code, code.severity(), subject, List.of(arguments), Optional.empty());
  }

  /** Returns a copy that names the provision or rule behind it. */
  public Problem because(LegalBasis provision) {
    return new Problem(code, severity, subject, arguments, Optional.of(provision));
  }

  /** Returns a copy that is as grave as given. */
  public Problem as(Severity other) {
    return new Problem(code, other, subject, arguments, basis);
  }

  /** Returns a copy about another subject. */
  public Problem about(String other) {
    return new Problem(code, severity, other, arguments, basis);
  }

  /** Returns what is wrong, without the subject. */
  public String message(Locale locale) {
    String pattern = Messages.text(declaringType(), "problem." + code.code(), locale);
    return Messages.format(pattern, arguments, locale);
  }

  /** Returns what to do next, where the code knows something. */
  public Optional<String> remedy(Locale locale) {
    return Messages.find(declaringType(), "problem." + code.code() + ".remedy", locale)
        .map(pattern -> Messages.format(pattern, arguments, locale));
  }

  /** Returns one line: subject, code, message, basis and remedy. */
  public String describe(Locale locale) {
    StringBuilder line = new StringBuilder();
    line.append(subject).append(": ").append(code.code()).append(": ").append(message(locale));
    basis.ifPresent(found -> line.append(" [").append(found.cite(locale)).append(']'));
    remedy(locale).ifPresent(remedy -> line.append(" -> ").append(remedy));
    return line.toString();
  }

  @Override
  public String toString() {
    return describe(Locale.ENGLISH);
  }

  private Class<?> declaringType() {
    return code instanceof Enum<?> constant ? constant.getDeclaringClass() : code.getClass();
  }
}
