package org.fengqiao.mediation.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.kernel.Coded;
import org.junit.jupiter.api.Test;

/**
 * Every state × action × role against section 7 of the workflow, which lies word for word in {@code
 * matrix.txt}.
 */
@Requirement("CASE-22")
class StateActionRoleTest {

  /** Where a cell says it in other words than E or A: who acts (+) and who does not (-). */
  private static final String IN_OTHER_WORDS =
      """
      T05 +M +PM +D who writes down an oral application
      T40 -M "T40 only PM"
      T53 -P -PR take part in what the mediator does
      T54 -P -PR take part in what the mediator does
      T55 -P -PR take part in what the mediator does
      T77 +PM named in the row
      T83 +M +PM note the withdrawal
      T93 +P +PR the debtor objects
      T96 +P +PR both parties together
      T100 +P +PR the creditor may waive
      T101 -P -PR agree to what the mediator leads
      T102 -M -PM lead, but the creditor declares
      T104 +IO facts
      T105 +IO facts
      T107 -JO the row names mediator and director
      T114 +IO +M +JO +CB +LU own entries
      T115 +M +PM answer
      T116 +M +PM answer
      T119 +D proposes; -SYS time writes nothing
      T122 +JO +CB receive it
      """;

  private static final Pattern ACTS = Pattern.compile("(^|[ /])[EA](:|$| )");
  private static final Pattern ONE_ROW = Pattern.compile("(T\\d+) .*");
  private static final Pattern ROWS = Pattern.compile("T(\\d+)(?:–T(\\d+))?");

  private static Map<ActionKind, Set<Role>> matrix() throws IOException {
    Map<ActionKind, Set<Role>> acting = new EnumMap<>(ActionKind.class);
    for (ActionKind kind : ActionKind.values()) {
      acting.put(kind, EnumSet.noneOf(Role.class));
    }
    List<String> lines = lines();
    List<String> roles = cells(lines.get(0));
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = cells(line);
      for (ActionKind kind : kinds(cells.get(0))) {
        for (int column = 1; column < cells.size(); column++) {
          if (acts(cells.get(column), kind)) {
            of(kind, acting).add(Coded.parse(Role.class, roles.get(column)));
          }
        }
      }
    }
    inOtherWords(acting);
    return acting;
  }

  private static void inOtherWords(Map<ActionKind, Set<Role>> acting) {
    for (String line : IN_OTHER_WORDS.lines().toList()) {
      List<String> words = Arrays.asList(line.split(" ", -1));
      Set<Role> roles = of(Coded.parse(ActionKind.class, words.get(0)), acting);
      for (String word : words) {
        if (word.startsWith("+")) {
          roles.add(Coded.parse(Role.class, word.substring(1)));
        } else if (word.startsWith("-")) {
          roles.remove(Coded.parse(Role.class, word.substring(1)));
        }
      }
    }
  }

  private static Set<Role> of(ActionKind kind, Map<ActionKind, Set<Role>> acting) {
    return Objects.requireNonNull(acting.get(kind));
  }

  private static boolean acts(String cell, ActionKind kind) {
    Matcher one = ONE_ROW.matcher(cell);
    return ACTS.matcher(cell).find() && (!one.matches() || one.group(1).equals(kind.code()));
  }

  /** The rows a line names; those of leads and of the system are no actions on a case. */
  private static List<ActionKind> kinds(String name) {
    List<ActionKind> kinds = new ArrayList<>();
    Matcher rows = ROWS.matcher(name);
    while (rows.find()) {
      int first = Integer.parseInt(rows.group(1));
      int last = Optional.ofNullable(rows.group(2)).map(Integer::parseInt).orElse(first);
      Arrays.stream(ActionKind.values())
          .filter(kind -> isBetween(Integer.parseInt(kind.code().substring(1)), first, last))
          .forEach(kinds::add);
    }
    return kinds;
  }

  private static boolean isBetween(int number, int first, int last) {
    return first <= number && number <= last;
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
  }

  private static List<String> lines() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(StateActionRoleTest.class.getResourceAsStream("matrix.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  @Test
  void everyActionIsRefusedForItsStateAndForTheRoleExactlyWhereTheWorkflowSaysSo()
      throws IOException {
    List<String> wrong = new ArrayList<>();
    Map<ActionKind, Set<Role>> matrix = matrix();
    Map<Role, Actor> actors = CaseMatrixTest.actors();
    assertEquals(EnumSet.allOf(Role.class), actors.keySet());
    Samples.cases()
        .forEach(
            (state, running) ->
                actors.forEach(
                    (role, actor) -> {
                      for (CaseOption option :
                          CaseWorkflow.options(
                              running.it(), running.context(actor, Samples.AFTERWARDS))) {
                        ActionKind kind = option.action();
                        boolean open =
                            StateActionTest.EXPECTED.getOrDefault(kind, Set.of()).contains(state);
                        if (open == isRefusedForTheState(option)
                            || of(kind, matrix).contains(role) == isRefusedForTheRole(option)) {
                          wrong.add(kind.code() + " " + state.code() + " " + role.code() + option);
                        }
                      }
                    }));
    assertEquals(List.of(), wrong);
  }

  private static boolean isRefusedForTheState(CaseOption option) {
    return option.blockedBy().contains(CaseProblem.STATE_NOT_ALLOWED)
        || option.blockedBy().contains(CaseProblem.CASE_ARCHIVED);
  }

  private static boolean isRefusedForTheRole(CaseOption option) {
    return option.blockedBy().contains(CaseProblem.ROLE_NOT_ALLOWED)
        || option.blockedBy().contains(CaseProblem.ACTOR_NOT_MEDIATOR);
  }
}
