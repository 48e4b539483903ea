package org.fengqiao.mediation.campaign.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.mediation.campaign.ExitLine;
import org.fengqiao.mediation.campaign.ExitRoute;
import org.fengqiao.mediation.casework.LegalRoutes;
import org.fengqiao.mediation.casework.Route;
import org.fengqiao.mediation.casework.RouteRule;
import org.fengqiao.mediation.casework.RouteUse;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.screening.DisputeTypes;

/**
 * A plan sends a type of dispute only where the law of its last days opens a way for it. Lines for
 * every dispute, and types that say nothing about the claim, are not looked at.
 */
final class RouteCheck {

  private RouteCheck() {}

  static Stream<PlanFinding> check(CheckContext context) {
    return context.lastKnownDay().or(() -> newest(context.routes())).stream()
        .flatMap(day -> context.plan().exits().stream().flatMap(line -> check(context, line, day)));
  }

  /** A plan without any day is held against the newest state of the table. */
  private static Optional<LocalDate> newest(LegalRoutes routes) {
    return routes.rules().stream()
        .flatMap(rule -> rule.basis().validFrom().stream())
        .max(LocalDate::compareTo);
  }

  private static Stream<PlanFinding> check(CheckContext context, ExitLine line, LocalDate day) {
    List<PlanFinding> found = new ArrayList<>();
    for (ExitRoute exit : line.routes()) {
      Route route = Coded.parse(Route.class, exit.code());
      List<String> types =
          line.disputes().stream()
              .filter(type -> !context.routes().isUnspecific(type))
              .filter(type -> !context.routes().names(type, route, day))
              .toList();
      if (!types.isEmpty()) {
        found.add(finding(context, line, route, types, day));
      }
    }
    return found.stream();
  }

  private static PlanFinding finding(
      CheckContext context, ExitLine line, Route route, List<String> types, LocalDate day) {
    List<RouteRule> lawful = lawful(context.routes(), types, day);
    List<Route> routes = lawful.stream().map(RouteRule::route).distinct().toList();
    return context
        .finding(
            FindingKind.OUTDATED_ROUTE,
            PlanFact.of(line, Phrase.SENT_TO.text(route)),
            PlanFact.unquoted(
                Phrase.LAWFUL_ROUTES.text(
                    lawful.stream().map(RouteCheck::cited).distinct().toList())))
        .addArguments(types.stream().map(RouteCheck::name).toList(), route, routes)
        .basis(basis(lawful))
        .build();
  }

  private static List<RouteRule> lawful(LegalRoutes routes, List<String> types, LocalDate day) {
    return types.stream()
        .flatMap(type -> routes.routesFor(type, day).stream())
        .filter(rule -> rule.use() == RouteUse.SETTLE)
        .distinct()
        .toList();
  }

  private static LocalText cited(RouteRule rule) {
    return rule.condition()
        .map(condition -> Phrase.ROUTE_ON_CONDITION.text(rule.route(), condition))
        .orElseGet(() -> Wording.label(rule.route()));
  }

  /** The first provision that opens a route without a condition, else the first at all. */
  private static Optional<LegalBasis> basis(List<RouteRule> lawful) {
    return Stream.concat(lawful.stream().filter(RouteRule::isAlwaysOpen), lawful.stream())
        .map(RouteRule::basis)
        .findFirst();
  }

  private static LocalText name(String type) {
    return DisputeTypes.national()
        .find(type)
        .map(entry -> entry.label())
        .orElseGet(() -> LocalText.chinese(type));
  }
}
