package org.fengqiao.mediation.campaign.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Severity;
import org.fengqiao.mediation.source.SourcePosition;
import org.immutables.value.Value;

/**
 * Something in a plan that needs a decision or is worth knowing, with the two facts that do not go
 * together (CAMP-27). Findings never change a plan.
 */
@Value.Immutable
@MediationStyle
public abstract class PlanFinding {

  /** How many further facts a message quotes; all are in {@link #others()}. */
  private static final int SHOWN_FACTS = 3;

  PlanFinding() {}

  /** Returns what was found. */
  public abstract FindingKind kind();

  /** Returns the id of the plan. */
  public abstract String plan();

  /** Returns the arguments of the message, in order. */
  public abstract List<Object> arguments();

  /** Returns the first fact. */
  public abstract PlanFact first();

  /** Returns the fact that does not go with the first one, or what is missing. */
  public abstract PlanFact second();

  /** Returns further facts of the same kind as the first, where a finding covers several items. */
  public abstract List<PlanFact> others();

  /** Returns the provision or notice behind it, where there is one. */
  public abstract Optional<LegalBasis> basis();

  /** Returns where the first fact that the plan states stands in the plan file, where known. */
  public abstract Optional<SourcePosition> position();

  /** Returns the rule it was found under. */
  public final PlanRule rule() {
    return kind().rule();
  }

  /** Returns how grave it is. */
  public final Severity severity() {
    return kind().severity();
  }

  /** Returns both facts and the further ones. */
  public final List<PlanFact> facts() {
    List<PlanFact> facts = new ArrayList<>(List.of(first(), second()));
    facts.addAll(others());
    return List.copyOf(facts);
  }

  /** Returns the ids of the items it is about, in the order of the facts, each once. */
  public final List<String> items() {
    return facts().stream().flatMap(fact -> fact.item().stream()).distinct().toList();
  }

  /** Returns what is wrong in one sentence, without the quotes. */
  public final String summary(Locale locale) {
    return Wording.nested(problem().message(locale), 0);
  }

  /**
   * Returns what is wrong with both facts and their quotes, the first further facts and the basis.
   */
  public final String message(Locale locale) {
    boolean samePlace =
        second().citation().isPresent() && second().citation().equals(first().citation());
    StringBuilder text = new StringBuilder();
    text.append(
        LocalText.from(
                Phrase.MESSAGE,
                summary(locale),
                first().describe(locale),
                samePlace ? second().reading() : second().describe(locale))
            .in(locale));
    furtherFacts(locale).ifPresent(text::append);
    basis()
        .ifPresent(
            basis -> text.append(LocalText.from(Phrase.BASIS, basis.cite(locale)).in(locale)));
    return text.toString();
  }

  /** Facts that say nothing new are left out, and so is what would make a message a page. */
  private Optional<String> furtherFacts(Locale locale) {
    List<String> further =
        others().stream()
            .map(fact -> fact.describe(locale))
            .distinct()
            .filter(text -> !text.equals(first().describe(locale)))
            .filter(text -> !text.equals(second().describe(locale)))
            .toList();
    if (further.isEmpty()) {
      return Optional.empty();
    }
    String shown =
        further.stream()
            .limit(SHOWN_FACTS)
            .collect(Collectors.joining(Phrase.FACT_SEPARATOR.label(locale)));
    return Optional.of(
        LocalText.from(
                further.size() > SHOWN_FACTS ? Phrase.FURTHER_FACTS_CUT : Phrase.FURTHER_FACTS,
                shown,
                further.size())
            .in(locale));
  }

  /** Returns the finding as a problem about the first item, for whoever lists all problems. */
  public final Problem problem() {
    String subject = first().item().map(item -> plan() + "/" + item).orElse(plan());
    return new Problem(kind(), kind().severity(), subject, arguments(), basis());
  }

  /** Returns severity, rule, items and message in one line. */
  public final String describe(Locale locale) {
    return severity().code() + " " + rule().code() + " " + items() + " " + message(locale);
  }

  @Override
  public String toString() {
    return plan() + " " + describe(Locale.ENGLISH);
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PlanFinding}. */
  public static final class Builder extends ImmutablePlanFinding.Builder {
    Builder() {}
  }
}
