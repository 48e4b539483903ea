package org.fengqiao.mediation.kernel;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a rule or a number comes from. Several statutes were renumbered, so the {@linkplain
 * #edition() edition} whose numbering the article uses belongs to the citation.
 */
@Value.Immutable
@MediationStyle
public abstract class LegalBasis {

  LegalBasis() {}

  /** Returns the name of the instrument, such as 人民调解法. */
  public abstract LocalText instrument();

  /** Returns the edition the numbering belongs to, usually a year such as {@code 2023}. */
  public abstract Optional<String> edition();

  /** Returns the article, section or place within the instrument, such as {@code 17}. */
  public abstract Optional<String> article();

  /** Returns who issued it. */
  public abstract Optional<String> issuer();

  /** Returns the first day it is in force, when that matters. */
  public abstract Optional<LocalDate> validFrom();

  /** Returns the last day it is in force, when it has ended. */
  public abstract Optional<LocalDate> validTo();

  /** Returns how binding it is. */
  public abstract Certainty certainty();

  @Value.Check
  void check() {
    if (validFrom().isPresent()
        && validTo().isPresent()
        && validTo().get().isBefore(validFrom().get())) {
      throw new IllegalArgumentException(
          "basis "
              + instrument().zh()
              + " ends "
              + validTo().get()
              + " before "
              + validFrom().get());
    }
  }

  /** Returns the basis of a national law. */
  public static LegalBasis law(String zh, String en, String edition, String article) {
    return builder()
        .instrument(LocalText.of(zh, en))
        .edition(edition)
        .article(article)
        .certainty(Certainty.LAW)
        .build();
  }

  /** Returns the basis 人民调解法 (People's Mediation Law of 2010) with an article. */
  public static LegalBasis mediationLaw(String article) {
    return law("人民调解法", "People's Mediation Law", "2010", article);
  }

  /** Returns the basis of a value that is this library's own default. */
  public static LegalBasis ourDefault() {
    return builder()
        .instrument(LocalText.of("本库默认", "library default"))
        .certainty(Certainty.OUR_DEFAULT)
        .build();
  }

  /** Returns whether the instrument was in force on a day. */
  public final boolean isValidOn(LocalDate day) {
    return validFrom().map(from -> !day.isBefore(from)).orElse(true)
        && validTo().map(to -> !day.isAfter(to)).orElse(true);
  }

  /** Returns a short citation, such as 人民调解法（2010）第17条. */
  public final String cite(Locale locale) {
    boolean chinese = Messages.isChinese(locale);
    StringBuilder text = new StringBuilder(instrument().in(locale));
    edition().ifPresent(year -> text.append(chinese ? "（" + year + "）" : " (" + year + ")"));
    article()
        .ifPresent(
            place -> {
              boolean number = Character.isDigit(place.charAt(0));
              text.append(chinese ? "" : " ");
              if (number) {
                text.append(chinese ? "第" + place + "条" : "art. " + place);
              } else {
                text.append(place);
              }
            });
    return text.toString();
  }

  @Override
  public String toString() {
    return cite(Locale.ENGLISH) + " [" + certainty().code() + "]";
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LegalBasis}. */
  public static final class Builder extends ImmutableLegalBasis.Builder {
    Builder() {}
  }
}
