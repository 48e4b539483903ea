package org.fengqiao.mediation.casework;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.MediatorId;

/**
 * Role × action: who may do what, and where. What is not in the table is refused. As long as nobody
 * is appointed to the case, an "assigned" cell also admits the mediators of the committee, except
 * to mediation itself.
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
      T06 M=E:COMMITTEE PM=E:COMMITTEE D=E:COMMITTEE LU=V:REFERRED
      T07 D=E:COMMITTEE LU=V:REFERRED
      T08 D=E:COMMITTEE LU=V:REFERRED
      T09 IO=H:GRID M=E:COMMITTEE PM=E:ASSIGNED D=E:COMMITTEE SYS=H:REGION
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
      T20 P=H:OWN PR=H:OWN D=A:COMMITTEE JO=H:TOWN CB=H:COUNTY
      T21 P=E:OWN PR=E:OWN:DISPOSE
      T22 M=E:ASSIGNED PM=E:ASSIGNED D=E:COMMITTEE JO=E:TOWN CB=V:COUNTY UB=V:REGION AU=V:MANDATE SYS=H:REGION
      T23 PM=E:ASSIGNED D=E:COMMITTEE JO=E:TOWN CB=V:COUNTY UB=V:REGION AU=V:MANDATE
      T24 M=H:ASSIGNED PM=E:ASSIGNED D=E:COMMITTEE JO=V:TOWN CB=V:COUNTY AU=V:MANDATE
      T25 IO=H:GRID M=E:ASSIGNED PM=E:ASSIGNED D=E:COMMITTEE JO=H:TOWN CB=H:COUNTY UB=H:REGION LU=H:REFERRED AU=V:MANDATE SYS=H:REGION
      T26 IO=E:GRID M=E:COMMITTEE PM=E:COMMITTEE D=E:COMMITTEE JO=E:TOWN CB=E:COUNTY LU=H:REFERRED AU=V:MANDATE SYS=H:REGION
      T27 D=E:COMMITTEE
      T28 P=E:OWN PR=E:OWN:APPEAR
      T29 P=E:OWN PR=E:OWN
      T30 P=H:OWN PR=H:OWN M=E:ASSIGNED PM=E:ASSIGNED D=E:COMMITTEE SYS=H:REGION
      T31 P=E:OWN PR=E:OWN
      T32 D=A:COMMITTEE LU=A:REFERRED
      T33 M=E:ASSIGNED PM=E:ASSIGNED
      T34 P=H:OWN PR=H:OWN IO=H:GRID M=E:ASSIGNED PM=E:ASSIGNED JO=H:TOWN LU=H:REFERRED
      T35 P=H:OWN PR=H:OWN IO=H:GRID M=E:ASSIGNED PM=E:ASSIGNED JO=H:TOWN LU=H:REFERRED
      T36 P=H:OWN PR=H:OWN IO=H:GRID M=E:ASSIGNED PM=E:ASSIGNED JO=H:TOWN LU=H:REFERRED
      T37 P=H:OWN PR=H:OWN IO=H:GRID M=E:ASSIGNED PM=E:ASSIGNED JO=H:TOWN LU=H:REFERRED
      T38 P=H:OWN PR=H:OWN M=E:ASSIGNED PM=E:ASSIGNED
      T39 P=H:OWN PR=H:OWN M=E:ASSIGNED PM=E:ASSIGNED
      T40 P=H:OWN PR=H:OWN PM=E:ASSIGNED
      T41 P=H:OWN PR=H:OWN M=E:ASSIGNED PM=E:ASSIGNED
      T42 P=J:OWN PR=J:OWN PM=E:ASSIGNED LU=E:REFERRED
      T43 P=J:OWN PR=J:OWN PM=E:ASSIGNED LU=E:REFERRED
      T44 P=J:OWN PR=J:OWN PM=E:ASSIGNED D=A:COMMITTEE
      T46 P=H:OWN PR=H:OWN IO=H:GRID M=E:ASSIGNED PM=E:ASSIGNED JO=H:TOWN LU=H:REFERRED
      T47 P=J:OWN PR=J:OWN M=E:ASSIGNED PM=E:ASSIGNED
      T48 P=J:OWN PR=J:OWN:DISPOSE M=E:ASSIGNED PM=E:ASSIGNED
      T49 P=E:OWN PR=E:OWN:DISPOSE
      T50 M=E:ASSIGNED PM=E:ASSIGNED
      T51 D=E:JOINED
      T52 P=E:OWN PR=E:OWN:DISPOSE
      T53 P=J:OWN PR=J:OWN IO=H:GRID M=E:ASSIGNED PM=E:ASSIGNED D=E:COMMITTEE
      T54 P=J:OWN PR=J:OWN IO=H:GRID M=E:ASSIGNED PM=E:ASSIGNED D=E:COMMITTEE
      T55 P=J:OWN PR=J:OWN IO=H:GRID M=E:ASSIGNED PM=E:ASSIGNED D=E:COMMITTEE
      T56 P=J:OWN PR=J:OWN M=E:ASSIGNED PM=E:ASSIGNED
      T57 P=H:OWN PR=H:OWN M=E:ASSIGNED PM=E:ASSIGNED D=E:COMMITTEE LU=H:REFERRED
      T58 P=E:OWN PR=E:OWN:DISPOSE IO=H:GRID M=E:ASSIGNED PM=E:ASSIGNED D=E:COMMITTEE
      T59 P=E:OWN PR=E:OWN:DISPOSE
      T60 P=E:OWN PR=E:OWN:DISPOSE
      T61 P=E:OWN PR=E:OWN:DISPOSE
      T62 PM=E:ASSIGNED
      T63 PM=E:ASSIGNED D=E:COMMITTEE
      T64 PM=E:ASSIGNED
      T65 M=E:ASSIGNED PM=E:ASSIGNED D=A:COMMITTEE LU=H:REFERRED
      T66 PM=E:ASSIGNED D=A:COMMITTEE LU=H:REFERRED
      T67 PM=E:ASSIGNED
      T68 P=H:OWN PR=H:OWN M=E:ASSIGNED PM=E:ASSIGNED D=E:COMMITTEE
      T69 P=H:OWN PR=H:OWN IO=E:GRID M=E:ASSIGNED PM=E:ASSIGNED D=E:COMMITTEE
      T70 P=H:OWN PR=H:OWN PM=H:ASSIGNED D=E:COMMITTEE JO=H:TOWN CB=H:COUNTY AU=V:MANDATE SYS=H:REGION
      T71 P=H:OWN PR=H:OWN PM=H:ASSIGNED D=E:COMMITTEE JO=H:TOWN CB=H:COUNTY UB=H:REGION AU=V:MANDATE SYS=H:REGION
      T72 P=H:OWN PR=H:OWN D=E:RECEIVER JO=V:TOWN CB=V:COUNTY AU=V:MANDATE SYS=H:REGION
      T73 P=H:OWN PR=H:OWN D=E:RECEIVER JO=V:TOWN CB=V:COUNTY AU=V:MANDATE SYS=H:REGION
      T74 P=H:OWN PR=H:OWN PM=H:ASSIGNED D=E:JOINED JO=H:TOWN CB=H:COUNTY AU=V:MANDATE
      T75 P=H:OWN PR=H:OWN D=E:COMMITTEE JO=V:TOWN CB=V:COUNTY LU=V:REFERRED AU=V:MANDATE
      T76 P=H:OWN PR=H:OWN PM=E:ASSIGNED D=E:COMMITTEE JO=V:TOWN CB=V:COUNTY LU=V:REFERRED AU=V:MANDATE
      T77 P=H:OWN PR=H:OWN PM=E:ASSIGNED D=E:COMMITTEE JO=V:TOWN CB=V:COUNTY LU=V:REFERRED AU=V:MANDATE
      T78 P=E:OWN PR=E:OWN M=E:ASSIGNED PM=E:ASSIGNED D=E:COMMITTEE
      T79 P=E:OWN PR=E:OWN M=H:ASSIGNED PM=H:ASSIGNED
      T80 P=H:OWN PR=H:OWN M=E:ASSIGNED PM=E:ASSIGNED D=E:COMMITTEE LU=E:REFERRED
      T81 P=H:OWN PR=H:OWN M=E:ASSIGNED PM=E:ASSIGNED D=E:COMMITTEE LU=E:REFERRED
      T82 P=H:OWN PR=H:OWN M=E:ASSIGNED PM=E:ASSIGNED D=E:COMMITTEE LU=E:REFERRED
      T83 P=E:OWN PR=E:OWN M=E:ASSIGNED PM=E:ASSIGNED LU=E:REFERRED
      T84 P=H:OWN PR=H:OWN M=E:ASSIGNED PM=E:ASSIGNED D=E:COMMITTEE LU=E:REFERRED
      T85 P=H:OWN PR=H:OWN M=E:ASSIGNED PM=E:ASSIGNED D=E:COMMITTEE LU=E:REFERRED
      T86 P=H:OWN PR=H:OWN M=E:ASSIGNED PM=E:ASSIGNED D=E:COMMITTEE LU=E:REFERRED
      T88 P=E:OWN PR=E:OWN M=H:ASSIGNED PM=H:ASSIGNED
      T89 P=E:OWN PR=E:OWN M=H:ASSIGNED PM=H:ASSIGNED
      T90 P=E:OWN PR=E:OWN M=H:ASSIGNED PM=H:ASSIGNED
      T91 P=H:OWN PR=H:OWN M=E:ASSIGNED PM=E:ASSIGNED D=E:COMMITTEE LU=E:REFERRED
      T92 P=H:OWN PR=H:OWN M=E:ASSIGNED PM=E:ASSIGNED D=E:COMMITTEE LU=E:REFERRED
      T93 P=E:OWN PR=E:OWN M=E:ASSIGNED PM=E:ASSIGNED D=E:COMMITTEE LU=E:REFERRED
      T95 P=E:OWN PR=E:OWN M=H:ASSIGNED PM=H:ASSIGNED
      T96 P=E:OWN PR=E:OWN M=H:ASSIGNED PM=H:ASSIGNED LU=A:REFERRED
      T97 P=E:OWN PR=E:OWN:RECEIVE IO=H:GRID M=E:ASSIGNED PM=E:ASSIGNED LU=H:REFERRED
      T99 P=H:OWN PR=H:OWN M=E:ASSIGNED PM=E:ASSIGNED D=E:COMMITTEE SYS=H:REGION
      T100 P=E:OWN PR=E:OWN:DISPOSE SYS=H:REGION
      T101 P=J:OWN PR=J:OWN:DISPOSE M=E:ASSIGNED PM=E:ASSIGNED D=H:COMMITTEE
      T102 P=E:OWN PR=E:OWN:DISPOSE M=H:ASSIGNED PM=H:ASSIGNED
      T104 P=H:OWN PR=H:OWN IO=E:GRID M=E:ASSIGNED PM=E:ASSIGNED D=E:COMMITTEE JO=E:TOWN CB=V:COUNTY AU=V:MANDATE
      T105 IO=E:GRID M=E:ASSIGNED PM=E:ASSIGNED D=E:COMMITTEE JO=E:TOWN CB=V:COUNTY AU=V:MANDATE
      T106 P=E:OWN PR=E:OWN
      T107 P=H:OWN PR=H:OWN IO=H:GRID M=E:ASSIGNED PM=E:ASSIGNED D=E:COMMITTEE CB=V:COUNTY AU=V:MANDATE
      T108 P=H:OWN PR=H:OWN PM=H:ASSIGNED D=A:COMMITTEE JO=V:TOWN CB=V:COUNTY UB=V:REGION AU=V:MANDATE
      T109 P=H:OWN PR=H:OWN M=H:ASSIGNED PM=H:ASSIGNED D=E:COMMITTEE JO=H:TOWN CB=V:COUNTY AU=V:MANDATE
      T110 M=H:ASSIGNED PM=H:ASSIGNED D=E:COMMITTEE JO=E:TOWN CB=V:COUNTY AU=V:MANDATE
      T111 M=H:ASSIGNED PM=H:ASSIGNED D=E:COMMITTEE CB=V:COUNTY AU=V:MANDATE
      T112 M=H:ASSIGNED PM=H:ASSIGNED D=E:COMMITTEE CB=V:COUNTY AU=V:MANDATE
      T113 P=H:OWN PR=H:OWN M=E:COMMITTEE PM=E:COMMITTEE D=E:COMMITTEE
      T114 IO=E:GRID M=E:ASSIGNED PM=E:ASSIGNED D=E:COMMITTEE JO=E:TOWN CB=E:COUNTY LU=E:REFERRED
      T115 P=E:OWN PR=E:OWN M=E:ASSIGNED PM=E:ASSIGNED D=A:COMMITTEE JO=H:TOWN CB=A:COUNTY AU=V:MANDATE SYS=H:REGION
      T116 P=E:OWN PR=E:OWN M=E:ASSIGNED PM=E:ASSIGNED D=A:COMMITTEE JO=H:TOWN CB=A:COUNTY AU=V:MANDATE SYS=H:REGION
      T117 P=E:OWN PR=E:OWN M=H:ASSIGNED PM=H:ASSIGNED D=A:COMMITTEE JO=H:TOWN CB=A:COUNTY AU=V:MANDATE SYS=H:REGION
      T118 D=E:COMMITTEE CB=A:COUNTY AU=V:MANDATE SYS=H:REGION
      T119 D=E:COMMITTEE CB=A:COUNTY AU=V:MANDATE SYS=H:REGION
      T120 JO=E:TOWN CB=E:COUNTY
      T121 M=H:ASSIGNED PM=H:ASSIGNED D=E:COMMITTEE
      T122 P=E:OWN PR=E:OWN M=H:ASSIGNED PM=H:ASSIGNED D=A:COMMITTEE JO=E:TOWN CB=E:COUNTY AU=V:MANDATE SYS=H:REGION
      T123 P=H:OWN PR=H:OWN IO=H:GRID M=H:ASSIGNED PM=H:ASSIGNED D=H:COMMITTEE JO=H:TOWN CB=E:COUNTY UB=V:REGION AU=E:MANDATE SYS=H:REGION
      T124 IO=H:GRID M=E:ASSIGNED PM=E:ASSIGNED D=E:COMMITTEE JO=E:TOWN CB=E:COUNTY UB=V:REGION LU=H:REFERRED AU=V:MANDATE SYS=H:REGION
      T125 D=E:COMMITTEE CB=E:COUNTY AU=E:MANDATE SYS=H:REGION
      T126 PM=E:ASSIGNED JO=E:TOWN LU=H:REFERRED AU=V:MANDATE
      """;

  /**
   * Reading, then role=permission:reach. A liaison sees of a case only how it stands and what the
   * own unit was asked ({@link CaseView}); information officers get answers of their own, what is
   * reported back, and do not look a case up. Who looks for a person by name and number is a
   * default of ours: those who answer for the books of a committee, a town or a county.
   */
  private static final String READINGS =
      """
      CASE P=U:OWN PR=U:OWN M=U:ASSIGNED PM=U:ASSIGNED D=U:COMMITTEE JO=U:TOWN CB=U:COUNTY LU=V:REFERRED AU=U:MANDATE
      FIGURES P=V:OWN PR=V:OWN IO=V:GRID M=V:COMMITTEE PM=V:COMMITTEE D=V:COMMITTEE JO=V:TOWN CB=V:COUNTY UB=V:REGION LU=V:REFERRED AU=V:MANDATE
      PERSON D=U:COMMITTEE JO=U:TOWN CB=U:COUNTY
      """;

  private static final Map<ActionKind, Map<Role, Cell>> CELLS = read(ActionKind.class, TABLE);
  private static final Map<ActionKind, List<Role>> EXECUTORS = executors();

  private static final Set<Role> MEDIATORS = EnumSet.of(Role.MEDIATOR, Role.PRESIDING_MEDIATOR);

  private static final Set<ActionKind> FOR_MEDIATORS = forMediators();
  private static final Map<CaseReading, Map<Role, Cell>> READING_CELLS =
      read(CaseReading.class, READINGS);

  private CaseMatrix() {}

  /** Returns what a role may do about an action. */
  public static Cell cell(ActionKind action, Role role) {
    return cells(action).getOrDefault(role, Cell.NONE);
  }

  /** Returns what the roles may do about an action; a role that is not named may do nothing. */
  static Map<Role, Cell> cells(ActionKind action) {
    return CELLS.getOrDefault(action, Map.of());
  }

  /** Returns the roles that may carry an action out. */
  public static List<Role> executors(ActionKind action) {
    return EXECUTORS.getOrDefault(action, List.of());
  }

  private static Map<ActionKind, List<Role>> executors() {
    Map<ActionKind, List<Role>> executors = new EnumMap<>(ActionKind.class);
    for (ActionKind action : ActionKind.values()) {
      executors.put(
          action,
          Arrays.stream(Role.values())
              .filter(role -> cell(action, role).permission().acts())
              .toList());
    }
    return executors;
  }

  /** Returns whether nobody but mediators may carry an action out. */
  static boolean isForMediators(ActionKind action) {
    return FOR_MEDIATORS.contains(action);
  }

  private static Set<ActionKind> forMediators() {
    Set<ActionKind> kinds = EnumSet.noneOf(ActionKind.class);
    EXECUTORS.forEach(
        (action, roles) -> {
          if (MEDIATORS.containsAll(roles)) {
            kinds.add(action);
          }
        });
    return kinds;
  }

  /** Returns what a role may read. */
  public static Cell cell(CaseReading reading, Role role) {
    return READING_CELLS.getOrDefault(reading, Map.of()).getOrDefault(role, Cell.NONE);
  }

  /** Returns the roles that may read something. */
  public static List<Role> readers(CaseReading reading) {
    return Arrays.stream(Role.values())
        .filter(role -> cell(reading, role).permission() != Permission.NONE)
        .toList();
  }

  /** Returns whether the actor's scope is of the kind within which the role reads something. */
  public static boolean isScopeOf(CaseReading reading, Actor actor) {
    return cell(reading, actor.role())
        .reach()
        .map(reach -> reach.fits(actor.scope()))
        .orElse(false);
  }

  /** Returns whether an actor sees a case; to anybody else it answers as if it did not exist. */
  public static boolean sees(Actor actor, CaseSummary summary) {
    return isScopeOf(CaseReading.CASE, actor)
        && CaseReach.reaches(actor.scope(), summary)
        && isAssigned(actor, summary.mediators());
  }

  /**
   * Returns whether an actor sees a case and may read its personal data and texts as they are; the
   * others who see it see them masked.
   */
  public static boolean seesUnmasked(Actor actor, CaseSummary summary) {
    return cell(CaseReading.CASE, actor.role()).permission() == Permission.SEES_UNMASKED
        && sees(actor, summary);
  }

  /**
   * Returns whether an actor may know that there is the case: who sees it, and who may do something
   * in a case of the scope. Whoever has a part in no case is not told by a refusal what the case is
   * about.
   */
  public static boolean knows(Actor actor, CaseSummary summary) {
    return sees(actor, summary)
        || (CaseReach.reaches(actor.scope(), summary)
            && Arrays.stream(ActionKind.values())
                .anyMatch(kind -> cell(kind, actor.role()).permission().acts()));
  }

  /** A mediator sees the own cases, and those that wait for one. */
  private static boolean isAssigned(Actor actor, List<MediatorId> mediators) {
    return !cell(CaseReading.CASE, actor.role()).reach().equals(Optional.of(Reach.ASSIGNED))
        || mediators.isEmpty()
        || actor.mediator().map(mediators::contains).orElse(false);
  }

  private static <K extends Enum<K> & Coded> Map<K, Map<Role, Cell>> read(
      Class<K> kind, String table) {
    Map<K, Map<Role, Cell>> cells = new EnumMap<>(kind);
    for (String line : table.lines().toList()) {
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
      cells.put(Coded.parse(kind, words[0]), row);
    }
    return cells;
  }
}
