package org.fengqiao.mediation.examples.demo.board;

import java.time.LocalDate;
import java.util.List;

/**
 * What the board shows. All texts are in the language of the board and hold no personal data.
 *
 * @param title the name of the campaign
 * @param place the district
 * @param asOf the day it shows
 * @param tiles the figures at the top
 * @param overdueByKind how many items of each kind are late
 * @param overdue what is late, the latest first
 * @param next what falls due within 30 days, the nearest first
 * @param phases the phases of the plan
 * @param tasks the tasks of the plan
 * @param weeks the duties by the week they are due in
 * @param indicators the indicators against what the plan asks for
 * @param months the months of the campaign up to the day, in order
 * @param towns one row a town, the district last
 * @param types disputes by type, the commonest first
 * @param ledger totals of the ledger
 * @param plans how many findings each plan has
 * @param findings errors and warnings about the plan of this campaign
 */
public record BoardPage(
    String title,
    String place,
    LocalDate asOf,
    List<Tile> tiles,
    List<Total> overdueByKind,
    List<Overdue> overdue,
    List<Upcoming> next,
    List<Phase> phases,
    List<TaskRow> tasks,
    List<Week> weeks,
    List<Indicator> indicators,
    List<String> months,
    List<Town> towns,
    List<TypeRow> types,
    List<Total> ledger,
    List<PlanRow> plans,
    List<Finding> findings) {

  /**
   * A figure.
   *
   * @param label what it counts
   * @param value the figure
   * @param note what stands below it
   * @param warning whether somebody has to act
   */
  public record Tile(String label, String value, String note, boolean warning) {}

  /**
   * Something that is late.
   *
   * @param kind what sort of thing
   * @param who who owes it
   * @param what what is owed
   * @param due its last day
   * @param daysLate days since then, at least 1
   */
  public record Overdue(String kind, String who, String what, LocalDate due, long daysLate) {}

  /**
   * Duties that fall due together.
   *
   * @param due the day
   * @param days days until then, 0 or more
   * @param what what is owed
   * @param who who owes it, or how many
   * @param done how many have been received already
   * @param count how many are owed
   * @param soon whether it is due within 7 days
   */
  public record Upcoming(
      LocalDate due, long days, String what, String who, int done, int count, boolean soon) {}

  /**
   * A phase.
   *
   * @param name the name
   * @param start its first day
   * @param end its last day
   * @param status over, running or ahead
   */
  public record Phase(String name, LocalDate start, LocalDate end, String status) {}

  /**
   * A task of the plan.
   *
   * @param id its number in the plan file
   * @param what what is to be done
   * @param section where the plan says it
   * @param due its last day
   * @param done the day it was done; empty while it is open
   * @param state how it stands
   * @param mark a sign that says so without colour
   * @param style the code of the state in small letters
   */
  public record TaskRow(
      String id,
      String what,
      String section,
      String due,
      String done,
      String state,
      String mark,
      String style) {}

  /**
   * A week of duties, by how they stand.
   *
   * @param monday its first day
   * @param received received in time
   * @param late received late
   * @param missing missing
   * @param due not due yet
   */
  public record Week(LocalDate monday, int received, int late, int missing, int due) {}

  /**
   * An indicator.
   *
   * @param name the name
   * @param target what is asked for on the day
   * @param value the value, or why there is none
   * @param fraction numerator and denominator; empty where there are none
   * @param verdict met, not met, not measurable or none stated
   * @param mark a sign that says the verdict without colour
   * @param style the code of the verdict in small letters
   * @param rule how it is computed
   * @param quote section and words of the plan; empty where it says nothing
   */
  public record Indicator(
      String name,
      String target,
      String value,
      String fraction,
      String verdict,
      String mark,
      String style,
      String rule,
      String quote) {}

  /**
   * The figures of a town.
   *
   * @param name the name
   * @param cells one for each month
   * @param sum of all months
   * @param rate agreements of ended mediations; a dash where nothing ended
   * @param total whether it is the row of the district
   */
  public record Town(String name, List<Cell> cells, Cell sum, String rate, boolean total) {}

  /**
   * The figures of a month.
   *
   * @param registered cases registered
   * @param agreed cases agreed
   */
  public record Cell(long registered, long agreed) {}

  /**
   * Disputes of one type.
   *
   * @param name the type
   * @param count how many
   * @param share of all
   */
  public record TypeRow(String name, long count, String share) {}

  /**
   * A total.
   *
   * @param label what it counts
   * @param value the figure
   */
  public record Total(String label, String value) {}

  /**
   * The findings about a plan, counted.
   *
   * @param plan the plan
   * @param errors errors
   * @param warnings warnings
   * @param notes information
   * @param current whether this campaign runs it
   */
  public record PlanRow(String plan, int errors, int warnings, int notes, boolean current) {}

  /**
   * A finding.
   *
   * @param severity how grave it is
   * @param rule the code of the rule
   * @param sentence what is wrong
   * @param facts the facts with their quotes
   * @param error whether it is an error
   */
  public record Finding(
      String severity, String rule, String sentence, List<String> facts, boolean error) {}

  /** How many overdue items stand on the page at once; the others unfold. */
  static final int OVERDUE_SHOWN = 20;

  /** Returns the overdue items that stand at the top. */
  public List<Overdue> firstOverdue() {
    return overdue.subList(0, Math.min(OVERDUE_SHOWN, overdue.size()));
  }

  /** Returns the overdue items that unfold. */
  public List<Overdue> otherOverdue() {
    return overdue.subList(Math.min(OVERDUE_SHOWN, overdue.size()), overdue.size());
  }

  /** Returns whether some unfold. */
  public boolean hasMore() {
    return !otherOverdue().isEmpty();
  }

  /** Returns how many unfold. */
  public int moreCount() {
    return otherOverdue().size();
  }
}
