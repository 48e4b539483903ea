package org.fengqiao.mediation.committee.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;

/**
 * A list of aspects an organisation is judged on: standardisation (规范化, ORG-41), the conformity of
 * industry organisations (ORG-28), what a town provides (STF-19), and the like. An organisation
 * complies if every item of the list is marked as fulfilled.
 *
 * @param id its name
 * @param name what people call it
 * @param items the items in order, each code once
 * @param basis where it comes from
 */
public record Checklist(String id, LocalText name, List<Item> items, LegalBasis basis) {

  /** The greatest number of characters of the name of a list that marks are kept of. */
  public static final int MAX_ID_LENGTH = 100;

  /** The greatest number of items that are marked at once. */
  public static final int MAX_ITEMS = 200;

  /**
   * One aspect.
   *
   * @param code its code in the list
   * @param name what it asks for
   */
  public record Item(String code, LocalText name) {}

  /**
   * A judgement of an organisation.
   *
   * @param organisation the organisation
   * @param list the name of the list it was judged by
   * @param day the day it was judged
   * @param fulfilled by the code of the item, whether it is fulfilled; items may be left open
   */
  public record Marks(
      OrganisationId organisation, String list, LocalDate day, Map<String, Boolean> fulfilled) {

    /** Copies the marks. */
    public Marks {
      fulfilled = Map.copyOf(fulfilled);
    }
  }

  /**
   * What a judgement comes to.
   *
   * @param organisation the organisation
   * @param failed the items that are not fulfilled, in the order of the list
   * @param open the items nobody marked, in the order of the list
   */
  public record Result(OrganisationId organisation, List<String> failed, List<String> open) {

    /** Copies the items. */
    public Result {
      failed = List.copyOf(failed);
      open = List.copyOf(open);
    }

    /** Returns whether every item is fulfilled. */
    public boolean complies() {
      return failed.isEmpty() && open.isEmpty();
    }
  }

  /** Copies the items and checks their codes. */
  public Checklist {
    items = List.copyOf(items);
    Set<String> codes = new LinkedHashSet<>();
    for (Item item : items) {
      if (!codes.add(item.code())) {
        throw new IllegalArgumentException(
            "item " + item.code() + " stands twice in the list " + id);
      }
    }
    if (items.isEmpty()) {
      throw new IllegalArgumentException("the list " + id + " has no item");
    }
  }

  /**
   * Returns every mark of an item that is not on the list.
   *
   * @throws IllegalArgumentException if the marks are those of another list
   */
  public Problems check(Marks marks) {
    if (!marks.list().equals(id)) {
      throw new IllegalArgumentException("marks of the list " + marks.list() + ", not " + id);
    }
    List<String> codes = items.stream().map(Item::code).toList();
    return new Problems(
        marks.fulfilled().keySet().stream()
            .sorted()
            .filter(code -> !codes.contains(code))
            .map(
                code ->
                    Problem.of(
                            StandardProblem.UNKNOWN_ITEM,
                            marks.organisation().text(),
                            code,
                            name,
                            codes)
                        .because(basis))
            .toList());
  }

  /**
   * Returns every mark of an item that is not on the list, and every item that is not marked as
   * fulfilled, for a list of conditions that something is not done without (ORG-25).
   *
   * @throws IllegalArgumentException if the marks are those of another list
   */
  public Problems demand(Marks marks) {
    List<Problem> lacking = new ArrayList<>();
    for (Item item : items) {
      if (!marks.fulfilled().getOrDefault(item.code(), false)) {
        lacking.add(
            Problem.of(
                    StandardProblem.NOT_FULFILLED, marks.organisation().text(), item.name(), name)
                .because(basis));
      }
    }
    return check(marks).and(new Problems(lacking));
  }

  /**
   * Returns what a judgement comes to.
   *
   * @throws org.fengqiao.mediation.kernel.ProblemsException if an item is not on the list
   */
  public Explained<Result> judge(Marks marks) {
    check(marks).orThrow();
    List<String> failed = new ArrayList<>();
    List<String> open = new ArrayList<>();
    List<String> facts = new ArrayList<>();
    for (Item item : items) {
      Boolean mark = marks.fulfilled().get(item.code());
      facts.add(item.code() + " = " + (mark == null ? "?" : mark ? "yes" : "no"));
      if (mark == null) {
        open.add(item.code());
      } else if (!mark) {
        failed.add(item.code());
      }
    }
    int fulfilled = items.size() - failed.size() - open.size();
    return new Explained<>(
        new Result(marks.organisation(), failed, open),
        name,
        facts,
        fulfilled + "/" + items.size(),
        basis);
  }

  /**
   * Returns how many of the organisations comply (规范化达标率, ORG-42). Of several judgements by this
   * list in the period the last one counts; who was not judged in it does not comply and is listed.
   */
  public Explained<Compliance> compliance(
      Collection<OrganisationId> organisations, Collection<Marks> marks, DateRange period) {
    Map<OrganisationId, Marks> last = new HashMap<>();
    marks.stream()
        .filter(each -> each.list().equals(id) && period.contains(each.day()))
        .sorted(Comparator.comparing(Marks::day))
        .forEach(each -> last.put(each.organisation(), each));
    List<OrganisationId> complying = new ArrayList<>();
    List<OrganisationId> failing = new ArrayList<>();
    List<OrganisationId> notJudged = new ArrayList<>();
    organisations.stream()
        .distinct()
        .sorted()
        .forEach(
            id -> {
              Marks judged = last.get(id);
              if (judged == null) {
                notJudged.add(id);
              } else if (judge(judged).value().complies()) {
                complying.add(id);
              } else {
                failing.add(id);
              }
            });
    Compliance compliance = new Compliance(complying, failing, notJudged);
    return new Explained<>(
        compliance,
        name,
        List.of("period = " + period, "notJudged = " + notJudged.size()),
        compliance.rate().map(Object::toString).orElse(""),
        basis);
  }
}
