package org.fengqiao.mediation.casework;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.mediation.kernel.Coded;

/** The column «clock» of the workflow table; a row that is not named moves none. */
final class ClockTable {

  private static final String TABLE =
      """
      T04 STARTS=C-02,C-06
      T05 STARTS=C-02,C-06,C-19
      T06 STARTS=C-02,C-03,C-05,C-06,C-19
      T07 STARTS=C-05 STOPS=C-03
      T08 STOPS=C-02,C-03,C-05
      T09 PAUSES=C-02 RESUMES=C-02
      T10 RESUMES=C-04,C-05
      T16 PAUSES=C-04,C-05
      T18 STARTS=C-04,C-05,C-07,MEDIATOR-CHOICE STOPS=C-02
      T19 STARTS=C-16,FEEDBACK STOPS=C-02,C-03,C-05
      T20 STARTS=C-02,C-03,C-05 STOPS=C-16,FEEDBACK
      T21 STARTS=C-06,C-16,C-19,FEEDBACK STOPS=C-02,C-03,C-06
      T22 STARTS=RISK-LIMIT STOPS=RISK-LIMIT
      T23 STARTS=RISK-LIMIT STOPS=RISK-LIMIT
      T27 STOPS=MEDIATOR-CHOICE
      T28 STOPS=MEDIATOR-CHOICE
      T42 PAUSES=C-04,C-05,C-07
      T43 RESUMES=C-04,C-05,C-07
      T44 EXTENDS=C-04,C-05,C-07
      T48 STARTS=C-08,C-09,C-16,FEEDBACK STOPS=C-04,C-05,C-06,C-07
      T51 STARTS=C-08,C-09,C-16,FEEDBACK STOPS=C-04,C-05,C-06,C-07,C-08,C-09,C-10,C-11,C-11T,C-12,C-13A,C-13B,C-13C,C-13D,C-13E,C-14,C-16,C-25
      T53 STARTS=C-08,C-09 STOPS=C-08,C-09
      T57 STARTS=C-04,C-05,C-07,C-16,C-18,FEEDBACK STOPS=C-08,C-09,C-10,C-11,C-11T,C-12,C-13A,C-13B,C-13C,C-13D,C-13E,C-14,C-25,C-16,FEEDBACK
      T58 STARTS=C-08,C-09,C-25 STOPS=C-08,C-09,C-25
      T59 STARTS=C-16,C-18,FEEDBACK STOPS=C-04,C-05,C-06,C-07,MEDIATOR-CHOICE
      T60 STARTS=C-16,C-18 RESUMES=C-04,C-05
      T61 STARTS=C-16,C-18,FEEDBACK STOPS=C-04,C-05,C-06,C-07,MEDIATOR-CHOICE
      T62 STARTS=C-16,C-18,FEEDBACK STOPS=C-04,C-05,C-06,C-07,MEDIATOR-CHOICE
      T63 STARTS=C-16,C-18,FEEDBACK STOPS=C-04,C-05,C-06,C-07,MEDIATOR-CHOICE
      T64 STARTS=C-16,C-18,FEEDBACK STOPS=C-04,C-05,C-06,C-07,MEDIATOR-CHOICE
      T65 STARTS=C-16,C-18,FEEDBACK STOPS=C-04,C-05,C-06,C-07,MEDIATOR-CHOICE
      T66 STARTS=C-16,C-18,FEEDBACK STOPS=C-04,C-05,C-06,C-07,MEDIATOR-CHOICE PAUSES=C-04,C-05,C-07 RESUMES=C-04,C-05,C-07
      T67 STARTS=C-16,C-18,FEEDBACK STOPS=C-04,C-05,C-06,C-07
      T70 STARTS=C-20
      T71 STARTS=C-20
      T72 STARTS=C-04,C-05,C-07 STOPS=MEDIATOR-CHOICE,C-02,C-04,C-05,C-07,C-20
      T73 STOPS=C-20
      T75 STARTS=C-16,FEEDBACK,C-20 STOPS=C-02,C-03,C-04,C-05,C-06,C-07,C-20,MEDIATOR-CHOICE
      T76 STOPS=FEEDBACK
      T77 STOPS=FEEDBACK
      T79 STARTS=C-10 STOPS=C-08
      T80 STARTS=C-11T
      T81 STARTS=C-11 STOPS=C-10,C-11T
      T82 STARTS=C-08 STOPS=C-10,C-11T
      T83 STARTS=C-08 STOPS=C-10,C-11,C-11T
      T84 STARTS=C-12,C-14 STOPS=C-11,C-11T
      T85 STOPS=C-11,C-11T
      T86 STOPS=C-14
      T88 STARTS=C-14 STOPS=C-09
      T89 STARTS=C-14
      T90 STARTS=C-13A,C-19 STOPS=C-19
      T91 STARTS=C-13B STOPS=C-13A
      T92 STARTS=C-13C,C-13D,C-14 STOPS=C-13B,C-13C
      T93 STARTS=C-13E STOPS=C-13D,C-13E,C-14
      T95 STOPS=C-13D,C-14
      T97 STARTS=C-16
      T102 STARTS=C-16
      T104 STOPS=C-16
      T105 STOPS=C-16
      T106 STOPS=C-16
      T108 STARTS=C-21
      T109 STARTS=C-04,C-05,C-07 STOPS=C-16,FEEDBACK,C-21
      T111 STARTS=C-23 STOPS=C-21
      T114 STARTS=C-04,C-06,C-07,C-09,C-18,C-19 STOPS=C-04,C-06,C-07,C-09,C-18,C-19
      T115 STARTS=C-24 STOPS=C-24
      T116 STARTS=C-24 STOPS=C-24
      T117 STARTS=C-24 STOPS=C-24
      T118 STOPS=C-24
      T119 STOPS=C-23,C-24
      T120 STARTS=C-22
      T121 STOPS=C-22
      T122 STARTS=COMPLAINT-ANSWER STOPS=COMPLAINT-ANSWER
      T126 STARTS=ORGAN-TERM STOPS=ORGAN-TERM
      """;

  private static final Map<ActionKind, List<ClockUse>> USES = read();

  private ClockTable() {}

  static List<ClockUse> of(ActionKind action) {
    return USES.getOrDefault(action, List.of());
  }

  private static Map<ActionKind, List<ClockUse>> read() {
    Map<ActionKind, List<ClockUse>> uses = new EnumMap<>(ActionKind.class);
    for (String line : Splitter.on('\n').omitEmptyStrings().split(TABLE)) {
      List<String> words = Splitter.on(' ').splitToList(line);
      List<ClockUse> those = new ArrayList<>();
      for (String word : words.subList(1, words.size())) {
        List<String> move = Splitter.on('=').splitToList(word);
        for (String clock : Splitter.on(',').split(move.get(1))) {
          those.add(
              new ClockUse(
                  named(ClockMove.values(), move.get(0)), named(ClockKind.values(), clock)));
        }
      }
      uses.put(named(ActionKind.values(), words.get(0)), List.copyOf(those));
    }
    return uses;
  }

  private static <E extends Coded> E named(E[] all, String code) {
    return Arrays.stream(all).filter(each -> each.code().equals(code)).findFirst().orElseThrow();
  }
}
