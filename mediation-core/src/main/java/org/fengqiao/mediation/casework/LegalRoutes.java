package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The dated table of routes: which way the law opens to which type of dispute (PML 26: who ends a
 * mediation tells the other ways). A type that says nothing about the kind of claim, such as
 * "other" or "petition matter", or that the table does not know, may turn out to be any kind: every
 * general route is named for it.
 *
 * @param rules the lines
 */
public record LegalRoutes(List<RouteRule> rules) {

  private static final Set<String> UNSPECIFIC =
      Set.of(
          "CIVIL",
          "OTHER",
          "ECONOMIC",
          "PETITION",
          "CHAMBER",
          "CAMPUS",
          "VILLAGE-GOVERNANCE",
          "SCHOOL-EMPLOYMENT",
          "WAGE-DEBT",
          "RIGHTS-PROTECTION");

  /** The types whose routes are known; of every other one nothing can be excluded. */
  private static final Set<String> SPECIFIC =
      Set.of(
          "MARRIAGE-FAMILY",
          "NEIGHBOUR",
          "HOUSE-HOMESTEAD",
          "CONTRACT",
          "PRODUCTION-OPERATION",
          "DAMAGES",
          "FOREST-LAND",
          "LAND",
          "LAND-CONTRACT",
          "LAND-OWNERSHIP",
          "EXPROPRIATION-DEMOLITION",
          "RESETTLEMENT-COMPENSATION",
          "POLLUTION",
          "MIGRANT-WAGES",
          "LABOUR",
          "TOURISM",
          "E-COMMERCE",
          "CONSUMER",
          "MEDICAL",
          "ROAD-TRAFFIC",
          "PROPERTY-MANAGEMENT",
          "PRIVATE-LENDING",
          "INTELLECTUAL-PROPERTY",
          "INTERNET",
          "INSURANCE",
          "INHERITANCE",
          "HOUSE-DIVISION",
          "COMMERCIAL");

  /** Copies the lines. */
  public LegalRoutes {
    rules = List.copyOf(rules);
  }

  /** Returns the table of national law. */
  public static LegalRoutes national() {
    return NationalRoutes.table();
  }

  /**
   * Returns whether the type says too little about the claim for any route to be excluded; types
   * the table does not know count among these.
   */
  public boolean isUnspecific(String disputeType) {
    return UNSPECIFIC.contains(disputeType) || !SPECIFIC.contains(disputeType);
  }

  /** Returns the lines that speak of a type of dispute on a day, in the order of the table. */
  public List<RouteRule> routesFor(String disputeType, LocalDate day) {
    boolean any = isUnspecific(disputeType);
    return rules.stream()
        .filter(rule -> any ? rule.basis().isValidOn(day) : rule.coversOn(disputeType, day))
        .toList();
  }

  /** Returns whether the table names a route for a type of dispute on a day. */
  public boolean names(String disputeType, Route route, LocalDate day) {
    return routesFor(disputeType, day).stream().anyMatch(rule -> rule.route() == route);
  }

  /** Returns the routes a party may be told when mediation ends: to a decision, or to help. */
  public List<Route> toTell(String disputeType, LocalDate day) {
    return distinct(
        routesFor(disputeType, day).stream().filter(rule -> rule.use() != RouteUse.ENFORCE));
  }

  /**
   * Returns the routes a party must be told when mediation ends: those open to everybody with such
   * a dispute. Of a type that says too little, that is the civil suit.
   */
  public List<Route> mustTell(String disputeType, LocalDate day) {
    return isUnspecific(disputeType)
        ? List.of(Route.LITIGATION)
        : distinct(routesFor(disputeType, day).stream().filter(RouteRule::isAlwaysOpen));
  }

  private static List<Route> distinct(Stream<RouteRule> rules) {
    return rules.map(RouteRule::route).distinct().sorted().toList();
  }
}
