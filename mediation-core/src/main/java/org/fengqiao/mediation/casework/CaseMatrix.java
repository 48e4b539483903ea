package org.fengqiao.mediation.casework;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.kernel.Coded;

/**
 * Role × action: who may do what, and where. What is not in the table is refused. An "assigned"
 * cell also admits the mediators of the committee as long as nobody is appointed to the case.
 */
public final class CaseMatrix {

  /**
   * A cell.
   *
   * @param permission what is granted
   * @param reach where; empty if nothing is granted
   * @param power what a representative's authority must name, where it matters
   */
  public record Cell(Permission permission, Optional<Reach> reach, Optional<AgentPower> power) {

    static final Cell NONE = new Cell(Permission.NONE, Optional.empty(), Optional.empty());
  }

  /** Row, then role=permission:reach, and a power a representative needs. */
  private static final String TABLE =
      """
      T04 M=E:COMMITTEE PM=E:COMMITTEE D=E:COMMITTEE
      T05 P=E:OWN PR=E:OWN IO=H:GRID M=E:COMMITTEE PM=E:COMMITTEE D=E:COMMITTEE JO=H:TOWN LU=H:REFERRED
      T10 IO=H:GRID M=E:COMMITTEE PM=E:ASSIGNED D=E:COMMITTEE
      T11 P=E:OWN PR=E:OWN:DISPOSE
      T12 P=E:OWN PR=E:OWN M=E:COMMITTEE PM=E:ASSIGNED D=E:COMMITTEE
      T13 P=E:OWN PR=E:OWN M=E:COMMITTEE PM=E:ASSIGNED D=E:COMMITTEE
      T14 P=E:OWN PR=E:OWN M=E:COMMITTEE PM=E:ASSIGNED D=E:COMMITTEE
      T15 P=H:OWN PR=H:OWN M=E:ASSIGNED PM=E:ASSIGNED D=E:COMMITTEE
      T16 P=H:OWN PR=H:OWN M=E:ASSIGNED PM=E:ASSIGNED D=E:COMMITTEE
      T17 P=H:OWN PR=H:OWN M=E:ASSIGNED PM=E:ASSIGNED D=E:COMMITTEE JO=H:TOWN SYS=H:REGION
      T18 M=E:COMMITTEE PM=E:COMMITTEE D=E:COMMITTEE
      T19 M=E:COMMITTEE PM=E:COMMITTEE D=E:COMMITTEE
      T21 P=E:OWN PR=E:OWN:DISPOSE
      T22 M=E:ASSIGNED PM=E:ASSIGNED D=E:COMMITTEE JO=E:TOWN CB=V:COUNTY UB=V:REGION AU=V:MANDATE SYS=H:REGION
      T24 M=H:ASSIGNED PM=E:ASSIGNED D=E:COMMITTEE JO=V:TOWN CB=V:COUNTY AU=V:MANDATE
      T27 D=E:COMMITTEE
      T28 P=E:OWN PR=E:OWN:APPEAR
      T29 P=E:OWN PR=E:OWN
      T30 P=H:OWN PR=H:OWN M=E:ASSIGNED PM=E:ASSIGNED D=E:COMMITTEE SYS=H:REGION
      T31 P=E:OWN PR=E:OWN
      T32 D=A:COMMITTEE LU=A:REFERRED
      T33 M=E:ASSIGNED PM=E:ASSIGNED
      T36 P=H:OWN PR=H:OWN IO=H:GRID M=E:ASSIGNED PM=E:ASSIGNED JO=H:TOWN LU=H:REFERRED
      T42 P=J:OWN PR=J:OWN PM=E:ASSIGNED LU=E:REFERRED
      T43 P=J:OWN PR=J:OWN PM=E:ASSIGNED LU=E:REFERRED
      T44 P=J:OWN PR=J:OWN PM=E:ASSIGNED D=A:COMMITTEE
      T47 P=J:OWN PR=J:OWN M=E:ASSIGNED PM=E:ASSIGNED
      T48 P=J:OWN PR=J:OWN:DISPOSE M=E:ASSIGNED PM=E:ASSIGNED
      T49 P=E:OWN PR=E:OWN:DISPOSE
      T50 M=E:ASSIGNED PM=E:ASSIGNED
      T51 D=E:COMMITTEE
      T52 P=E:OWN PR=E:OWN:DISPOSE
      T55 P=J:OWN PR=J:OWN IO=H:GRID M=E:ASSIGNED PM=E:ASSIGNED D=E:COMMITTEE
      T59 P=E:OWN PR=E:OWN:DISPOSE
      T60 P=E:OWN PR=E:OWN:DISPOSE
      T62 PM=E:ASSIGNED
      T68 P=H:OWN PR=H:OWN M=E:ASSIGNED PM=E:ASSIGNED D=E:COMMITTEE
      T97 P=E:OWN PR=E:OWN:RECEIVE IO=H:GRID M=E:ASSIGNED PM=E:ASSIGNED LU=H:REFERRED
      T104 P=H:OWN PR=H:OWN IO=E:GRID M=E:ASSIGNED PM=E:ASSIGNED D=E:COMMITTEE JO=E:TOWN CB=V:COUNTY AU=V:MANDATE
      T105 IO=E:GRID M=E:ASSIGNED PM=E:ASSIGNED D=E:COMMITTEE JO=E:TOWN CB=V:COUNTY AU=V:MANDATE
      T106 P=E:OWN PR=E:OWN
      T108 P=H:OWN PR=H:OWN PM=H:ASSIGNED D=A:COMMITTEE JO=V:TOWN CB=V:COUNTY UB=V:REGION AU=V:MANDATE
      T110 M=H:ASSIGNED PM=H:ASSIGNED D=E:COMMITTEE JO=E:TOWN CB=V:COUNTY AU=V:MANDATE
      T111 M=H:ASSIGNED PM=H:ASSIGNED D=E:COMMITTEE CB=V:COUNTY AU=V:MANDATE
      """;

  private static final Map<ActionKind, Map<Role, Cell>> CELLS = read();

  private CaseMatrix() {}

  /** Returns what a role may do about an action. */
  public static Cell cell(ActionKind action, Role role) {
    return CELLS.getOrDefault(action, Map.of()).getOrDefault(role, Cell.NONE);
  }

  /** Returns the roles that may carry an action out. */
  public static List<Role> executors(ActionKind action) {
    return Arrays.stream(Role.values())
        .filter(role -> cell(action, role).permission().acts())
        .toList();
  }

  private static Map<ActionKind, Map<Role, Cell>> read() {
    Map<ActionKind, Map<Role, Cell>> cells = new EnumMap<>(ActionKind.class);
    for (String line : TABLE.lines().toList()) {
      String[] words = line.split(" ", -1);
      Map<Role, Cell> row = new EnumMap<>(Role.class);
      for (String word : Arrays.asList(words).subList(1, words.length)) {
        String[] parts = word.split("[=:]", -1);
        row.put(
            Coded.parse(Role.class, parts[0]),
            new Cell(
                Coded.parse(Permission.class, parts[1]),
                Optional.of(Coded.parse(Reach.class, parts[2])),
                parts.length > 3
                    ? Optional.of(Coded.parse(AgentPower.class, parts[3]))
                    : Optional.empty()));
      }
      cells.put(Coded.parse(ActionKind.class, words[0]), row);
    }
    return cells;
  }
}
