package org.fengqiao.mediation.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.Problem;
import org.junit.jupiter.api.Test;

/** Every state × every action: open in the states of the reference and in no other. */
@Requirement("CASE-22")
class StateActionTest {

  /**
   * The column «state» of the reference workflow, cell by cell. In words there, and here: any case
   * and not the archived one; «offered» while the holder may still hand over; «court» for the
   * stages of what a court or creditor drives, which begin with an agreement in effect, a part too,
   * and still take their events after the archiving (§5, 6).
   */
  private static final String REFERENCE =
      """
      T04 NONE
      T05 NONE
      T06 NONE
      T07 REG
      T08 REG
      T09 REG
      T10 REG ACC MED
      T11 REG ACC MED
      T12 REG ACC MED AGR
      T13 REG ACC MED
      T14 REG ACC MED
      T15 REG ACC MED
      T16 not-ARCH
      T17 any
      T18 REG
      T19 REG
      T20 DECL
      T21 REG
      T22 REG ACC MED AGR
      T23 REG ACC MED AGR
      T24 ACC MED
      T25 any
      T26 any
      T27 ACC MED
      T28 ACC MED
      T29 ACC MED
      T30 ACC MED
      T31 ACC MED
      T32 ACC MED
      T33 ACC
      T34 MED
      T35 ACC MED
      T36 MED
      T37 MED
      T38 MED
      T39 ACC MED
      T40 MED FAIL TERM
      T41 MED
      T42 ACC MED
      T43 ACC MED
      T44 MED ACC
      T46 not-ARCH
      T47 MED AGR
      T48 MED
      T49 MED AGR
      T50 MED AGR
      T51 MED AGR
      T52 MED
      T53 AGR CLOSED
      T54 MED
      T55 AGR MED CLOSED
      T56 AGR CLOSED
      T57 AGR CLOSED
      T58 MED AGR
      T59 ACC MED
      T60 ACC MED
      T61 ACC MED
      T62 MED
      T63 ACC MED
      T64 ACC MED
      T65 ACC MED
      T66 MED
      T67 MED
      T68 FAIL TERM DECL XFER AGR ACC MED
      T69 FAIL TERM DECL AGR CLOSED
      T70 REG ACC MED
      T71 ACC MED
      T72 offered
      T73 offered
      T74 ACC MED
      T75 REG ACC MED
      T76 FAIL TERM
      T77 DECL AGR FAIL TERM CLOSED
      T78 AGR CLOSED MED
      T79 AGR CLOSED MED
      T80 court
      T81 court
      T82 court
      T83 court
      T84 court
      T85 court
      T86 court
      T88 AGR CLOSED
      T89 AGR CLOSED
      T90 AGR CLOSED
      T91 court
      T92 court
      T93 court
      T95 court
      T96 AGR CLOSED
      T97 AGR CLOSED MED
      T99 AGR CLOSED
      T100 AGR CLOSED
      T101 AGR
      T102 AGR CLOSED
      T104 AGR FAIL TERM DECL CLOSED
      T105 AGR FAIL TERM DECL CLOSED
      T106 AGR FAIL TERM DECL CLOSED
      T107 AGR FAIL TERM CLOSED
      T108 AGR FAIL TERM XFER DECL
      T109 CLOSED
      T110 CLOSED
      T111 CLOSED
      T112 ARCH
      T113 ARCH
      T114 any
      T115 any
      T116 any
      T117 any
      T118 any
      T119 ARCH DECL
      T120 not-ARCH
      T121 any
      T122 any
      T123 any
      T124 any
      T125 any
      T126 AGR CLOSED
      """;

  private static final Map<String, String> IN_WORDS =
      Map.of(
          "any", "REG DECL ACC MED AGR FAIL TERM XFER CLOSED ARCH",
          "not-ARCH", "REG DECL ACC MED AGR FAIL TERM XFER CLOSED",
          "offered", "REG ACC MED",
          "court", "MED AGR CLOSED ARCH");

  /** Where a row is open beyond the reference, each with why. */
  private static final Map<ActionKind, CaseState> BEYOND_THE_REFERENCE =
      Map.of(
          // The copies of a part in effect are owed when signs of collusion ended the whole.
          ActionKind.DELIVER_COPY, CaseState.TERM,
          // T45 leaves T62 also where mediation was not opened before its period ended.
          ActionKind.END_NOT_AGREED, CaseState.ACC,
          // A review of signs of collusion goes on with the committee that takes the case over.
          ActionKind.STOP_SHAM, CaseState.ACC,
          // Who loses an agreement by annulment after the closing is told the routes.
          ActionKind.GIVE_ROUTES, CaseState.CLOSED,
          // A part in effect falls due early while the rest is still mediated.
          ActionKind.WAIVE_ACCELERATION, CaseState.MED);

  static final Map<ActionKind, Set<CaseState>> EXPECTED = read();

  private static Map<ActionKind, Set<CaseState>> read() {
    Map<ActionKind, Set<CaseState>> expected = new TreeMap<>();
    for (String line : REFERENCE.lines().toList()) {
      List<String> words = Arrays.asList(line.split(" ", -1));
      Set<CaseState> states = EnumSet.noneOf(CaseState.class);
      words.subList(1, words.size()).stream()
          .map(word -> IN_WORDS.getOrDefault(word, word))
          .flatMap(cell -> Arrays.stream(cell.split(" ", -1)))
          .forEach(code -> states.add(Coded.parse(CaseState.class, code)));
      expected.put(Coded.parse(ActionKind.class, words.get(0)), states);
    }
    BEYOND_THE_REFERENCE.forEach(
        (kind, state) ->
            assertTrue(expected.getOrDefault(kind, EnumSet.allOf(CaseState.class)).add(state)));
    return expected;
  }

  @Test
  void everyActionIsRefusedForItsStateExactlyWhereTheTableSaysSo() {
    List<String> wrong = new ArrayList<>();
    Map<CaseState, Running> cases = Samples.cases();
    for (ActionKind kind : ActionKind.values()) {
      cases.forEach(
          (state, running) -> {
            Decision decision =
                running.decide(Samples.actor(kind), Samples.AFTERWARDS, Samples.action(kind));
            boolean stateRefuses =
                decision.refusal().contains(CaseProblem.STATE_NOT_ALLOWED)
                    || decision.refusal().contains(CaseProblem.CASE_ARCHIVED);
            if (stateRefuses == EXPECTED.getOrDefault(kind, Set.of()).contains(state)) {
              wrong.add(kind.code() + " in " + state.code() + ": " + decision.refusal());
            }
          });
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void theRowsSayTheSame() {
    for (WorkflowRow row : CaseWorkflow.rows()) {
      assertEquals(EXPECTED.get(row.action()), EnumSet.copyOf(row.from()), row.action().code());
    }
  }

  @Test
  void anArchivedCaseRefusesEverythingButWhatLivesOn() {
    Running archived = Samples.in(CaseState.ARCH);
    for (ActionKind kind : ActionKind.values()) {
      if (!EXPECTED.getOrDefault(kind, Set.of()).contains(CaseState.ARCH)) {
        Decision decision =
            archived.decide(Samples.actor(kind), Samples.AFTERWARDS, Samples.action(kind));
        assertTrue(decision.isRefused());
        assertEquals(
            List.of(CaseProblem.CASE_ARCHIVED),
            decision.refusal().stream()
                .map(Problem::code)
                .filter(code -> !isOffer(kind) || code != CaseProblem.OUT_OF_SCOPE)
                .toList(),
            kind.code());
      }
    }
  }

  /** An archived case is offered to nobody, so that nobody can answer. */
  private static boolean isOffer(ActionKind kind) {
    return kind == ActionKind.ACCEPT_TRANSFER || kind == ActionKind.RETURN_TRANSFER;
  }

  @Test
  void everySampleIsInTheStateItStandsFor() {
    Samples.cases().forEach((state, running) -> assertEquals(state, running.it().state()));
  }
}
