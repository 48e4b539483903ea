package org.fengqiao.mediation.campaign.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.mediation.campaign.MeetingLine;
import org.fengqiao.mediation.campaign.PlanItem;
import org.fengqiao.mediation.campaign.ReportingLine;
import org.fengqiao.mediation.campaign.ScreeningLine;
import org.fengqiao.mediation.campaign.SensitiveSpan;
import org.fengqiao.mediation.campaign.Situation;
import org.fengqiao.mediation.campaign.SupervisionLine;
import org.fengqiao.mediation.campaign.TrainingLine;
import org.fengqiao.mediation.kernel.LocalText;

/** What a plan leans on is defined in it; what recurs says how often and when. */
final class UndefinedRules {

  /** Words that promise a rhythm and give none; 随时 and 及时 promise none. */
  private static final List<String> RHYTHM_WORDS = List.of("定期", "按期", "适时", "经常", "不定期");

  private UndefinedRules() {}

  static Stream<PlanFinding> check(CheckContext context) {
    return Stream.of(
            standards(context),
            mechanisms(context),
            sensitivePeriods(context).stream(),
            rhythms(context),
            training(context))
        .flatMap(found -> found);
  }

  private static Stream<PlanFinding> standards(CheckContext context) {
    return context.plan().standards().stream()
        .filter(standard -> !standard.defined())
        .map(
            standard ->
                undefined(context, FindingKind.UNDEFINED_STANDARD, standard, standard.name()));
  }

  private static Stream<PlanFinding> mechanisms(CheckContext context) {
    return context.plan().mechanisms().stream()
        .filter(mechanism -> !mechanism.explained())
        .map(
            mechanism ->
                undefined(context, FindingKind.UNEXPLAINED_MECHANISM, mechanism, mechanism.name()));
  }

  private static PlanFinding undefined(
      CheckContext context, FindingKind kind, PlanItem item, LocalText name) {
    return context
        .finding(kind, PlanFact.of(item, name), PlanFact.unquoted(Phrase.NOT_DEFINED.text()))
        .addArguments(name)
        .build();
  }

  private static Optional<PlanFinding> sensitivePeriods(CheckContext context) {
    List<SensitiveSpan> open =
        context.plan().sensitivePeriods().stream()
            .filter(period -> period.window().isEmpty())
            .toList();
    if (open.isEmpty()) {
      return context.plan().sensitivePeriods().isEmpty() ? unnamed(context) : Optional.empty();
    }
    return Optional.of(
        context
            .finding(
                FindingKind.UNDEFINED_SENSITIVE_PERIOD,
                PlanFact.of(open.get(0), open.get(0).name()),
                PlanFact.unquoted(Phrase.NO_WINDOW.text()))
            .addArguments(Wording.joined(open.stream().map(SensitiveSpan::name).toList()))
            .others(open.stream().skip(1).map(p -> PlanFact.of(p, p.name())).toList())
            .build());
  }

  /** What is to be done in sensitive periods, where the plan names none. */
  private static Optional<PlanFinding> unnamed(CheckContext context) {
    List<PlanItem> lines =
        context.plan().items().stream().filter(UndefinedRules::isForSensitiveDays).toList();
    return lines.stream()
        .findFirst()
        .map(
            line ->
                context
                    .finding(
                        FindingKind.UNDEFINED_SENSITIVE_PERIOD,
                        PlanFact.of(line, Wording.name(line)),
                        PlanFact.unquoted(Phrase.NO_SENSITIVE_PERIOD.text()))
                    .addArguments(Wording.names(lines))
                    .others(
                        lines.stream()
                            .skip(1)
                            .map(other -> PlanFact.of(other, Wording.name(other)))
                            .toList())
                    .build());
  }

  private static boolean isForSensitiveDays(PlanItem item) {
    return item instanceof ScreeningLine line
        ? line.when() == Situation.SENSITIVE
        : item instanceof MeetingLine meeting && meeting.when() == Situation.SENSITIVE;
  }

  private static Stream<PlanFinding> rhythms(CheckContext context) {
    List<PlanFinding> found = new ArrayList<>();
    for (MeetingLine line : context.plan().meetings()) {
      if (line.cadence().isEmpty() && line.vague().isPresent()) {
        found.add(rhythm(context, line, line.vague()));
      }
    }
    for (SupervisionLine line : context.plan().supervision()) {
      if (line.cadence().isEmpty() && line.due().isEmpty() && line.vague().isPresent()) {
        found.add(rhythm(context, line, line.vague()));
      }
    }
    for (ReportingLine line : context.plan().reporting()) {
      if (line.due().isEmpty() && line.adHoc().filter(UndefinedRules::isRhythm).isPresent()) {
        found.add(rhythm(context, line, line.adHoc()));
      }
    }
    for (ScreeningLine line : context.plan().screening()) {
      if (promisesARhythm(line) && !hasRhythm(context, line)) {
        found.add(rhythm(context, line, Optional.empty()));
      }
    }
    return found.stream();
  }

  private static boolean promisesARhythm(ScreeningLine line) {
    return switch (line.kind()) {
      case GENERAL, REGULAR, DAILY, NORMAL ->
          line.when() == Situation.NORMAL && line.trigger().isEmpty();
      default -> false;
    };
  }

  /** Its own rhythm, or one that another line gives to all who screen. */
  private static boolean hasRhythm(CheckContext context, ScreeningLine line) {
    return line.cadence().isPresent()
        || line.due().isPresent()
        || line.actors().stream()
            .allMatch(
                actor ->
                    context.plan().screening().stream()
                        .filter(other -> other.cadence().isPresent())
                        .anyMatch(other -> other.actors().stream().anyMatch(actor::isA)));
  }

  private static boolean isRhythm(LocalText words) {
    return RHYTHM_WORDS.stream().anyMatch(words.zh()::contains);
  }

  private static PlanFinding rhythm(
      CheckContext context, PlanItem item, Optional<LocalText> words) {
    LocalText reading = words.orElseGet(Phrase.NO_FREQUENCY::text);
    return context
        .finding(
            FindingKind.UNDEFINED_RHYTHM,
            PlanFact.of(item, reading),
            PlanFact.unquoted(Phrase.NO_FREQUENCY.text()))
        .addArguments(Wording.name(item))
        .build();
  }

  private static Stream<PlanFinding> training(CheckContext context) {
    List<TrainingLine> open =
        context.plan().training().stream()
            .filter(line -> line.minimumDays().isPresent() && line.period().isEmpty())
            .toList();
    return open.stream()
        .limit(1)
        .map(
            line ->
                context
                    .finding(
                        FindingKind.UNDEFINED_TRAINING_PERIOD,
                        PlanFact.of(line, days(line)),
                        PlanFact.unquoted(Phrase.NOT_STATED.text()))
                    .addArguments(
                        open.stream()
                            .map(each -> Wording.label(each.trainee()))
                            .distinct()
                            .toList())
                    .others(open.stream().skip(1).map(o -> PlanFact.of(o, days(o))).toList())
                    .build());
  }

  private static LocalText days(TrainingLine line) {
    return Phrase.AT_LEAST.text(Wording.text(line.minimumDays().orElseThrow()));
  }
}
