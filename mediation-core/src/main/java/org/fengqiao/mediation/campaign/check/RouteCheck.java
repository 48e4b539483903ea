package org.fengqiao.mediation.campaign.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fengqiao.mediation.campaign.ExitLine;
import org.fengqiao.mediation.casework.LegalRoutes;
import org.fengqiao.mediation.casework.Route;
import org.fengqiao.mediation.casework.RouteRule;
import org.fengqiao.mediation.casework.RouteUse;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.screening.DisputeTypes;

/**
 * A plan sends a type of dispute only where the law of its last days opens a way for it. Lines for
 * every dispute, and types that say nothing about the claim, are not looked at. Where the law opens
 * the way on a condition only, a plan without one is told so.
 */
final class RouteCheck {

  /** The words for mediation that has failed, with what joins them. */
  private static final Pattern MEDIATION_FAILED =
      Pattern.compile(
          "(?:经|对|多次|反复|确实|仍|均|不宜|不适合|不能|无法|未能|未)*(?:调解|化解|达成(?:调解)?协议)"
              + "(?:不成功|不成|未果|失败|无效)?|[的、，,或和及]|纠纷|矛盾|争议");

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
    for (Route route : line.routes()) {
      List<String> closed = new ArrayList<>();
      List<String> narrow = new ArrayList<>();
      for (String type : line.disputes()) {
        if (context.routes().isUnspecific(type)) {
          continue;
        }
        if (!context.routes().names(type, route, day)) {
          closed.add(type);
        } else if (!statesCondition(line) && isOnlyOnCondition(context, line, type, route, day)) {
          narrow.add(type);
        }
      }
      if (!closed.isEmpty()) {
        found.add(notNamed(context, line, route, closed, day));
      }
      if (!narrow.isEmpty()) {
        found.add(onCondition(context, line, route, narrow, day));
      }
    }
    return found.stream();
  }

  /** That mediation has failed is the condition of every exit and narrows none of them. */
  private static boolean statesCondition(ExitLine line) {
    return line.condition()
        .map(condition -> MEDIATION_FAILED.matcher(condition.zh()).replaceAll(""))
        .filter(rest -> !rest.isBlank())
        .isPresent();
  }

  /**
   * A line that also names a route open to everybody with such a dispute leaves it to the parties
   * which of them fits.
   */
  private static boolean isOnlyOnCondition(
      CheckContext context, ExitLine line, String type, Route route, LocalDate day) {
    List<RouteRule> rules = context.routes().routesFor(type, day);
    boolean alternative =
        rules.stream()
            .anyMatch(rule -> rule.isAlwaysOpen() && line.routes().contains(rule.route()));
    return !alternative
        && rules.stream()
            .filter(rule -> rule.route() == route)
            .allMatch(rule -> rule.use() == RouteUse.SETTLE && rule.condition().isPresent());
  }

  private static PlanFinding onCondition(
      CheckContext context, ExitLine line, Route route, List<String> types, LocalDate day) {
    List<RouteRule> rules =
        types.stream()
            .flatMap(type -> context.routes().routesFor(type, day).stream())
            .filter(rule -> rule.route() == route)
            .distinct()
            .toList();
    return context
        .finding(
            FindingKind.ROUTE_ON_CONDITION,
            PlanFact.of(line, Phrase.SENT_TO.text(route)),
            PlanFact.unquoted(
                Phrase.LAWFUL_ROUTES.text(
                    rules.stream().map(RouteCheck::cited).distinct().toList())))
        .addArguments(types.stream().map(RouteCheck::name).toList(), route)
        .basis(basis(rules))
        .build();
  }

  private static PlanFinding notNamed(
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
