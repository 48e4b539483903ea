package org.fengqiao.mediation.casework;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.kernel.Coded;

/** Prints the workflow table for people and as a diagram. */
public final class WorkflowPrinter {

  private WorkflowPrinter() {}

  /**
   * Returns one paragraph a row: number, name, states, roles, guards, papers, clocks, basis; in
   * their places also the rows that are no action in a case: those of leads, and what time does.
   */
  public static String asText(Locale locale) {
    Map<Integer, String> paragraphs = new TreeMap<>();
    CaseWorkflow.rows()
        .forEach(row -> paragraphs.put(number(row.action()), paragraph(row, locale)));
    for (OtherRow row : OtherRow.values()) {
      paragraphs.put(number(row), row.describe(locale));
    }
    return String.join("\n", paragraphs.values());
  }

  private static int number(Coded row) {
    return Integer.parseInt(row.code().substring(1));
  }

  private static String paragraph(WorkflowRow row, Locale locale) {
    StringBuilder text = new StringBuilder();
    text.append(row.action().code()).append(' ').append(row.action().label(locale)).append('\n');
    text.append("  state   ").append(codes(row.from()));
    row.to().ifPresent(to -> text.append(" -> ").append(to.code()));
    row.orTo().ifPresent(to -> text.append(" or ").append(to.code()));
    if (!row.stays().isEmpty()) {
      text.append("; ").append(codes(row.stays())).append(" stays");
    }
    text.append("\n  actor   ");
    text.append(
        row.executors().stream()
            .map(role -> cell(row.action(), role))
            .collect(Collectors.joining(" ")));
    if (!row.guards().isEmpty()) {
      text.append("\n  guards  ").append(codes(row.guards()));
    }
    text.append("\n  paper   ");
    text.append(
        row.papers().stream()
            .map(paper -> paper.code() + " " + paper.label(locale))
            .collect(Collectors.joining(", ")));
    if (!row.clocks().isEmpty()) {
      text.append("\n  clock   ").append(clocks(row.clocks(), locale));
    }
    text.append("\n  basis   ").append(row.basis().cite(locale)).append('\n');
    return text.toString();
  }

  private static String cell(ActionKind action, Role role) {
    CaseMatrix.Cell cell = CaseMatrix.cell(action, role);
    return role.code()
        + ":"
        + cell.reach().map(Reach::code).orElse("-")
        + cell.power().map(power -> ":" + power.code()).orElse("");
  }

  private static String clocks(List<ClockUse> uses, Locale locale) {
    Map<ClockMove, List<String>> byMove = new EnumMap<>(ClockMove.class);
    uses.forEach(
        use ->
            byMove.computeIfAbsent(use.move(), move -> new ArrayList<>()).add(use.clock().code()));
    return byMove.entrySet().stream()
        .map(moved -> moved.getKey().label(locale) + " " + String.join(" ", moved.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static String codes(List<? extends Coded> codes) {
    return codes.stream().map(Coded::code).collect(Collectors.joining(" "));
  }

  /** Returns the main states and the rows that change them as a Mermaid state diagram. */
  public static String asMermaid() {
    StringBuilder text = new StringBuilder("stateDiagram-v2\n");
    for (WorkflowRow row : CaseWorkflow.rows()) {
      row.to().ifPresent(to -> arrows(row, to, text));
      row.orTo().ifPresent(to -> arrows(row, to, text));
    }
    return text.append("  ARCH --> [*]\n").toString();
  }

  private static void arrows(WorkflowRow row, CaseState to, StringBuilder text) {
    row.from()
        .forEach(
            from -> {
              if (from != to && !row.stays().contains(from)) {
                text.append("  ")
                    .append(from == CaseState.NONE ? "[*]" : from.code())
                    .append(" --> ")
                    .append(to.code())
                    .append(" : ")
                    .append(row.action().code())
                    .append('\n');
              }
            });
  }
}
