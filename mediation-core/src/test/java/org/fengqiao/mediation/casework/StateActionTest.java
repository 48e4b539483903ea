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

/** Every state × every action: open in the states written here and in no other. */
@Requirement("CASE-22")
class StateActionTest {

  private static final String OPEN_IN =
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
      T16 REG DECL ACC MED AGR FAIL TERM XFER CLOSED
      T17 REG DECL ACC MED AGR FAIL TERM XFER CLOSED ARCH
      T18 REG
      T19 REG
      T20 DECL
      T21 REG
      T22 REG ACC MED AGR
      T23 REG ACC MED AGR
      T24 ACC MED
      T25 REG DECL ACC MED AGR FAIL TERM XFER CLOSED ARCH
      T26 REG DECL ACC MED AGR FAIL TERM XFER CLOSED ARCH
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
      T44 ACC MED
      T46 REG DECL ACC MED AGR FAIL TERM XFER CLOSED
      T47 MED AGR
      T48 MED
      T49 MED AGR
      T50 MED AGR
      T51 MED AGR
      T52 MED
      T53 AGR CLOSED
      T54 MED
      T55 MED AGR TERM CLOSED
      T56 AGR CLOSED
      T57 AGR CLOSED
      T58 MED AGR
      T59 ACC MED
      T60 ACC MED
      T61 ACC MED
      T62 ACC MED
      T63 ACC MED
      T64 ACC MED
      T65 ACC MED
      T66 ACC MED
      T67 MED
      T68 DECL ACC MED AGR FAIL TERM XFER CLOSED
      T69 DECL AGR FAIL TERM CLOSED
      T70 REG ACC MED
      T71 ACC MED
      T72 REG ACC MED
      T73 REG ACC MED
      T74 ACC MED
      T75 REG ACC MED
      T76 FAIL TERM
      T77 DECL AGR FAIL TERM CLOSED
      T78 MED AGR CLOSED
      T79 MED AGR CLOSED
      T80 MED AGR CLOSED ARCH
      T81 MED AGR CLOSED ARCH
      T82 MED AGR CLOSED ARCH
      T83 MED AGR CLOSED ARCH
      T84 MED AGR CLOSED ARCH
      T85 MED AGR CLOSED ARCH
      T86 MED AGR CLOSED ARCH
      T88 AGR CLOSED
      T89 AGR CLOSED
      T90 AGR CLOSED
      T91 MED AGR CLOSED ARCH
      T92 MED AGR CLOSED ARCH
      T93 MED AGR CLOSED ARCH
      T95 MED AGR CLOSED ARCH
      T96 AGR CLOSED
      T97 MED AGR CLOSED
      T99 AGR CLOSED
      T100 MED AGR CLOSED
      T101 AGR
      T102 AGR CLOSED
      T104 DECL AGR FAIL TERM CLOSED
      T105 DECL AGR FAIL TERM CLOSED
      T106 DECL AGR FAIL TERM CLOSED
      T107 AGR FAIL TERM CLOSED
      T108 DECL AGR FAIL TERM XFER
      T109 CLOSED
      T110 CLOSED
      T111 CLOSED
      T112 ARCH
      T113 ARCH
      T114 REG DECL ACC MED AGR FAIL TERM XFER CLOSED ARCH
      T115 REG DECL ACC MED AGR FAIL TERM XFER CLOSED ARCH
      T116 REG DECL ACC MED AGR FAIL TERM XFER CLOSED ARCH
      T117 REG DECL ACC MED AGR FAIL TERM XFER CLOSED ARCH
      T118 REG DECL ACC MED AGR FAIL TERM XFER CLOSED ARCH
      T119 DECL ARCH
      T120 REG DECL ACC MED AGR FAIL TERM XFER CLOSED
      T121 REG DECL ACC MED AGR FAIL TERM XFER CLOSED ARCH
      T122 REG DECL ACC MED AGR FAIL TERM XFER CLOSED ARCH
      T123 REG DECL ACC MED AGR FAIL TERM XFER CLOSED ARCH
      T124 REG DECL ACC MED AGR FAIL TERM XFER CLOSED ARCH
      T125 REG DECL ACC MED AGR FAIL TERM XFER CLOSED ARCH
      T126 AGR CLOSED
      """;

  static final Map<ActionKind, Set<CaseState>> EXPECTED = read();

  private static Map<ActionKind, Set<CaseState>> read() {
    Map<ActionKind, Set<CaseState>> expected = new TreeMap<>();
    for (String line : OPEN_IN.lines().toList()) {
      List<String> words = Arrays.asList(line.split(" ", -1));
      Set<CaseState> states = EnumSet.noneOf(CaseState.class);
      words
          .subList(1, words.size())
          .forEach(code -> states.add(Coded.parse(CaseState.class, code)));
      expected.put(Coded.parse(ActionKind.class, words.get(0)), states);
    }
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
