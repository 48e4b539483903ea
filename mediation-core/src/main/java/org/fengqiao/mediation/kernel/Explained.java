package org.fengqiao.mediation.kernel;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value together with how it came about, so that a person affected can follow it. The account is
 * written when somebody reads it: a province asks for ten thousand values and reads a few accounts.
 *
 * @param <T> the type of the value
 */
public final class Explained<T> {

  private final T value;
  private final LegalBasis basis;
  private final Supplier<Account> account;

  /**
   * How a value came about.
   *
   * @param rule the rule that was applied
   * @param facts the facts used, each as {@code name = value}; no personal data
   * @param arithmetic the computation in one line; empty where there is nothing to compute
   */
  public record Account(LocalText rule, List<String> facts, String arithmetic) {

    /** Copies the facts. */
    public Account {
      facts = List.copyOf(facts);
    }
  }

  private Explained(T value, LegalBasis basis, Supplier<Account> account) {
    this.value = Objects.requireNonNull(value);
    this.basis = Objects.requireNonNull(basis);
    this.account = account;
  }

  /**
   * Returns a value with its account.
   *
   * @param rule the rule that was applied
   * @param facts the facts used, each as {@code name = value}; no personal data; copied
   * @param arithmetic the computation in one line; empty where there is nothing to compute
   * @param basis where the rule comes from
   */
  public Explained(
      T value, LocalText rule, List<String> facts, String arithmetic, LegalBasis basis) {
    this(value, basis, told(new Account(rule, facts, arithmetic)));
  }

  private static Supplier<Account> told(Account account) {
    return () -> account;
  }

  /**
   * Returns a value whose account is written when it is read.
   *
   * @param basis where the rule comes from
   * @param account gives the same account every time, out of values that never change
   */
  public static <T> Explained<T> by(T value, LegalBasis basis, Supplier<Account> account) {
    return new Explained<>(value, basis, account);
  }

  /** Returns the value. */
  public T value() {
    return value;
  }

  /** Returns the rule that was applied. */
  public LocalText rule() {
    return account.get().rule();
  }

  /** Returns the facts used, each as {@code name = value}; no personal data. */
  public List<String> facts() {
    return account.get().facts();
  }

  /** Returns the computation in one line; empty where there is nothing to compute. */
  public String arithmetic() {
    return account.get().arithmetic();
  }

  /** Returns where the rule comes from. */
  public LegalBasis basis() {
    return basis;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Explained<?> that
        && value.equals(that.value)
        && basis.equals(that.basis)
        && account.get().equals(that.account.get());
  }

  @Override
  public int hashCode() {
    return 31 * value.hashCode() + basis.hashCode();
  }

  @Override
  public String toString() {
    return "Explained[" + value + ", " + account.get() + ", " + basis + "]";
  }
}
