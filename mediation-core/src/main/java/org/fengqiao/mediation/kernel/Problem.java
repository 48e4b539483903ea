package org.fengqiao.mediation.kernel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that is wrong or worth knowing, with everything needed to act on it. Arguments are
 * strings, numbers, dates, {@link LocalText}s, {@link Coded}s, {@link Ratio}s, {@link Fen} or lists
 * of these; they never carry personal data.
 */
@Value.Immutable
@MediationStyle
public abstract class Problem {

  Problem() {}

  /** Returns the stable code. */
  public abstract ProblemCode code();

  /** Returns how grave it is; by default what the code says. */
  @Value.Default
  public Severity severity() {
    return code().severity();
  }

  /** Returns what it is about: an id, or {@code file:line:column}. */
  public abstract String subject();

  /** Returns the arguments of the message, in order. */
  public abstract List<Object> arguments();

  /** Returns the provision or rule behind it, where there is one. */
  public abstract Optional<LegalBasis> basis();

  @Value.Check
  void check() {
    for (Object argument : arguments()) {
      if (!Messages.isFormattable(argument)) {
        throw new IllegalArgumentException(
            "problem argument of type " + argument.getClass().getName() + " cannot be shown");
      }
    }
  }

  /** Returns a problem of the code's severity about a subject. */
  public static Problem of(ProblemCode code, String subject, Object... arguments) {
    return builder().code(code).subject(subject).addArguments(arguments).build();
  }

  /** Returns a copy that names the provision or rule behind it. */
  public final Problem because(LegalBasis basis) {
    return builder().from(this).basis(basis).build();
  }

  /** Returns what is wrong, without the subject. */
  public final String message(Locale locale) {
    String pattern = Messages.text(declaringType(), "problem." + code().code(), locale);
    return Messages.format(pattern, arguments(), locale);
  }

  /** Returns what to do next, where the code knows something. */
  public final Optional<String> remedy(Locale locale) {
    return Messages.find(declaringType(), "problem." + code().code() + ".remedy", locale)
        .map(pattern -> Messages.format(pattern, arguments(), locale));
  }

  /** Returns one line: subject, code, message, basis and remedy. */
  public final String describe(Locale locale) {
    StringBuilder line = new StringBuilder();
    line.append(subject()).append(": ").append(code().code()).append(": ").append(message(locale));
    basis().ifPresent(basis -> line.append(" [").append(basis.cite(locale)).append(']'));
    remedy(locale).ifPresent(remedy -> line.append(" -> ").append(remedy));
    return line.toString();
  }

  @Override
  public String toString() {
    return describe(Locale.ENGLISH);
  }

  private Class<?> declaringType() {
    return code() instanceof Enum<?> constant ? constant.getDeclaringClass() : code().getClass();
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Problem}. */
  public static final class Builder extends ImmutableProblem.Builder {
    Builder() {}
  }
}
