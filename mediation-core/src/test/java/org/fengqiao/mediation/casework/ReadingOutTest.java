package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.KAN_SELF;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who cannot read the text of the agreement signs after it was read out. */
class ReadingOutTest {

  private static final PersonRef READER = PersonRef.of("9901-H1");

  private static AgreementAction.Sign signature(PartyNumber party, Optional<PersonRef> readBy) {
    return new AgreementAction.Sign(1, party, SigningManner.FINGERPRINT, Optional.empty(), readBy);
  }

  private static Running helped(Running running, HelpKind kind, String when) {
    return running.does(
        MEDIATOR, when, new SessionAction.ProvideHelp(ZOU, kind, Optional.of(READER), true));
  }

  @ParameterizedTest
  @EnumSource(names = {"READING_ALOUD", "INTERPRETER"})
  void whoIsHelpedToReadSignsWhatWasReadOut(HelpKind kind) {
    Running running = Running.unregistered().inMediation().met();
    helped(running, kind, "2026-04-01T15:30").drafted();
    running.refuses(
        ZOU_SELF,
        "2026-04-07T09:00",
        signature(ZOU, Optional.empty()),
        AgreementProblem.NOT_READ_OUT);
    running.does(ZOU_SELF, "2026-04-07T09:00", signature(ZOU, Optional.of(READER)));
    assertEquals(
        new AgreementEvent.PartySigned(
            1, ZOU, SigningManner.FINGERPRINT, Optional.empty(), Optional.of(READER)),
        running.it().events().get(running.it().events().size() - 1).body());
    running.does(KAN_SELF, "2026-04-07T10:00", signature(KAN, Optional.empty()));
  }

  @Test
  void thePaperOfAnOralAgreementIsReadOutToo() {
    Running running = Samples.agreed();
    helped(running, HelpKind.READING_ALOUD, "2026-04-03T09:00");
    running.refuses(
        MEDIATOR, "2026-04-08T09:00", paper(Optional.empty()), AgreementProblem.NOT_READ_OUT);
    running.does(MEDIATOR, "2026-04-08T09:00", paper(Optional.of(READER)));
  }

  private static AgreementChangeAction.UpgradeOral paper(Optional<PersonRef> readBy) {
    return new AgreementChangeAction.UpgradeOral(
        1,
        List.of(
            new PartySignature(ZOU, SigningManner.FINGERPRINT, Optional.empty(), readBy),
            new PartySignature(KAN, SigningManner.SIGNATURE)),
        List.of(Village.QI),
        Optional.empty(),
        Optional.of(day("2026-04-08")));
  }
}
