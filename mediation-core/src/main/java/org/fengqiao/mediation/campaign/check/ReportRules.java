package org.fengqiao.mediation.campaign.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.mediation.calendar.Cadence;
import org.fengqiao.mediation.campaign.MeetingLine;
import org.fengqiao.mediation.campaign.PlanDue;
import org.fengqiao.mediation.campaign.PlanHead;
import org.fengqiao.mediation.campaign.PlanItem;
import org.fengqiao.mediation.campaign.ReportingLine;
import org.fengqiao.mediation.campaign.ScreeningLine;
import org.fengqiao.mediation.campaign.SupervisionLine;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.LocalText;

/**
 * Every report has a day and a recipient, every paper relied on is demanded, all addressees report.
 */
final class ReportRules {

  private ReportRules() {}

  static Stream<PlanFinding> check(CheckContext context) {
    return Stream.of(
            incomplete(context),
            unowned(context),
            reliedOn(context),
            products(context),
            addressees(context))
        .flatMap(found -> found);
  }

  private static Stream<PlanFinding> incomplete(CheckContext context) {
    return context.plan().reporting().stream().flatMap(line -> incomplete(context, line).stream());
  }

  private static Optional<PlanFinding> incomplete(CheckContext context, ReportingLine line) {
    boolean day = line.due().isPresent() || line.adHoc().isPresent();
    boolean recipient = line.recipient().isPresent();
    if (day && recipient) {
      return Optional.empty();
    }
    FindingKind kind =
        day
            ? FindingKind.REPORT_WITHOUT_RECIPIENT
            : recipient ? FindingKind.REPORT_WITHOUT_DUE : FindingKind.REPORT_WITHOUT_ANYTHING;
    Phrase missing =
        day ? Phrase.NO_RECIPIENT : recipient ? Phrase.NO_DUE : Phrase.NO_DUE_NO_RECIPIENT;
    return Optional.of(
        context
            .finding(kind, PlanFact.of(line, line.what()), PlanFact.unquoted(missing.text()))
            .addArguments(line.what())
            .build());
  }

  /** A report that has a day and names nobody gives nobody a duty. */
  private static Stream<PlanFinding> unowned(CheckContext context) {
    return context.plan().reporting().stream()
        .filter(line -> line.due().isPresent() && line.reporters().isEmpty())
        .map(
            line ->
                context
                    .finding(
                        FindingKind.REPORT_WITHOUT_REPORTER,
                        PlanFact.of(line, line.what()),
                        PlanFact.unquoted(Phrase.NO_REPORTER.text()))
                    .addArguments(line.what())
                    .build());
  }

  private static Stream<PlanFinding> reliedOn(CheckContext context) {
    List<PlanFinding> found = new ArrayList<>();
    for (SupervisionLine line : context.plan().supervision()) {
      for (String document : line.reliesOn()) {
        boolean demanded =
            context.plan().reporting().stream()
                .anyMatch(r -> r.documentCode().equals(document) && r.due().isPresent());
        if (!demanded) {
          found.add(
              context
                  .finding(
                      FindingKind.ASSESSMENT_WITHOUT_REPORT,
                      PlanFact.of(line, Phrase.RELIES_ON.text(Documents.name(document))),
                      undemanded(context, document))
                  .addArguments(line.name(), Documents.name(document))
                  .build());
        }
      }
    }
    return found.stream();
  }

  /** The place that comes nearest: a report of that kind without a day. */
  private static PlanFact undemanded(CheckContext context, String document) {
    return context.plan().reporting().stream()
        .filter(line -> line.documentCode().equals(document))
        .findFirst()
        .map(line -> PlanFact.of(line, Phrase.NO_DUE.text()))
        .orElseGet(() -> PlanFact.unquoted(Phrase.NOT_DEMANDED.text()));
  }

  private static Stream<PlanFinding> products(CheckContext context) {
    List<PlanFinding> found = new ArrayList<>();
    for (ScreeningLine line : context.plan().screening()) {
      product(context, line, line.cadence(), line.due().isPresent()).ifPresent(found::add);
    }
    for (MeetingLine line : context.plan().meetings()) {
      product(context, line, line.cadence(), false).ifPresent(found::add);
    }
    return found.stream();
  }

  private static Optional<PlanFinding> product(
      CheckContext context, PlanItem line, Optional<Cadence> cadence, boolean hasDue) {
    if (hasDue || cadence.isEmpty() || line.document().isEmpty()) {
      return Optional.empty();
    }
    String document = line.document().get();
    boolean demanded =
        context.plan().reporting().stream()
            .anyMatch(
                r ->
                    r.documentCode().equals(document)
                        || r.due().flatMap(ReportRules::cadence).equals(cadence));
    if (demanded) {
      return Optional.empty();
    }
    LocalText every = Wording.label(cadence.get());
    return Optional.of(
        context
            .finding(
                FindingKind.PRODUCT_WITHOUT_REPORT,
                PlanFact.of(line, every),
                PlanFact.unquoted(Phrase.NO_REPORT_LINE.text(every)))
            .addArguments(Wording.name(line), Documents.name(document))
            .build());
  }

  private static Optional<Cadence> cadence(PlanDue due) {
    if (due.rule() instanceof PlanDue.DayOfNextMonth) {
      return due.cadence().or(() -> Optional.of(Cadence.monthly()));
    }
    return due.rule() instanceof PlanDue.DayOfNextQuarter
        ? due.cadence().or(() -> Optional.of(Cadence.quarterly()))
        : due.cadence();
  }

  private static Stream<PlanFinding> addressees(CheckContext context) {
    List<ReportingLine> up =
        context.plan().reporting().stream()
            .filter(line -> line.direction() == ReportingLine.ReportDirection.UP)
            .filter(line -> !line.reporters().isEmpty())
            .toList();
    return up.isEmpty()
        ? Stream.empty()
        : context.plan().addressees().stream()
            .flatMap(addressee -> addressee(context, addressee, up).stream());
  }

  private static Optional<PlanFinding> addressee(
      CheckContext context, PlanHead.Addressee addressee, List<ReportingLine> up) {
    OrganisationKind kind = addressee.organisation();
    if (up.stream().anyMatch(line -> line.reporters().stream().anyMatch(kind::isA))) {
      return Optional.empty();
    }
    List<OrganisationKind> parts =
        up.stream()
            .flatMap(line -> line.reporters().stream())
            .filter(reporter -> reporter.isA(kind))
            .distinct()
            .toList();
    ReportingLine shown =
        up.stream()
            .filter(line -> parts.isEmpty() || line.reporters().contains(parts.get(0)))
            .findFirst()
            .orElseThrow();
    PlanFact first = PlanFact.of(addressee, Phrase.ADDRESSED.text(addressee.name()));
    PlanFact second = PlanFact.of(shown, Phrase.REPORTERS.text(Wording.labels(shown.reporters())));
    return Optional.of(
        parts.isEmpty()
            ? context
                .finding(FindingKind.ADDRESSEE_NO_DUTY, first, second)
                .addArguments(addressee.name())
                .build()
            : context
                .finding(FindingKind.ADDRESSEE_PARTLY_NO_DUTY, first, second)
                .addArguments(addressee.name(), Wording.labels(parts))
                .build());
  }
}
