package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which of several visits to a party a talk with it is (C-16, T104 to T106). */
class RevisitTest {

  private static final Revisit LATER = Revisit.planned(1, ZOU, day("2026-03-03"));
  private static final Revisit EARLIER = Revisit.planned(2, ZOU, day("2026-02-04"));
  private static final Revisit OTHER = Revisit.planned(3, KAN, day("2026-01-05"));

  @Test
  void theVisitThatIsDueFirstIsMadeFirstWhateverWasPlannedFirst() {
    assertEquals(Optional.of(EARLIER), Revisit.nextOf(ZOU, List.of(LATER, EARLIER, OTHER)));
  }

  @Test
  void whatWasDischargedIsNoLongerMade() {
    Revisit done = EARLIER.discharged(RevisitStatus.DONE, day("2026-01-20"));
    assertEquals(Optional.of(LATER), Revisit.nextOf(ZOU, List.of(done, LATER, OTHER)));
    assertEquals(Optional.empty(), Revisit.nextOf(ZOU, List.of(done, OTHER)));
  }
}
