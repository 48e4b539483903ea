package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.RecordSamples.answer;
import static org.fengqiao.mediation.casework.RecordSamples.ask;
import static org.fengqiao.mediation.casework.Village.ZOU;

import java.util.Optional;
import org.fengqiao.mediation.casework.record.DataAnswer;
import org.fengqiao.mediation.casework.record.DataRequestKind;

/** Cases in which somebody asked about personal data, and a case that is kept. */
final class DataSamples {

  /** After ten years of keeping, which end on 2036-05-20. */
  static final String TEN_YEARS_LATER = "2036-05-21T09:00";

  private DataSamples() {}

  static RecordAction.AnswerData refused(DataRequestKind about) {
    return answer(about, 1, DataAnswer.REFUSED);
  }

  static Running asked(DataRequestKind about) {
    return Samples.in(CaseState.MED).does(Village.ZOU_SELF, "2026-04-28T09:00", ask(about, ZOU));
  }

  /** Closed and archived with ten years to be kept. */
  static Running shelved() {
    return Samples.closed()
        .does(
            Village.DIRECTOR,
            "2026-05-20T09:00",
            new FollowUpAction.ReviewDossier(true, Optional.empty()))
        .does(
            Village.DIRECTOR,
            "2026-05-20T09:00",
            new FollowUpAction.Archive(RetentionClass.TEN_YEARS));
  }
}
