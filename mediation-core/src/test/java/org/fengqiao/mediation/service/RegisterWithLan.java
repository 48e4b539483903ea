package org.fengqiao.mediation.service;

import static org.fengqiao.mediation.service.Prefecture.ATTESTED;
import static org.fengqiao.mediation.service.Prefecture.OFFICE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.training.TrainingAmount;
import org.fengqiao.mediation.mediator.training.TrainingForm;
import org.fengqiao.mediation.mediator.training.TrainingKind;
import org.fengqiao.mediation.mediator.training.TrainingRecord;
import org.fengqiao.mediation.storage.RegisteredMediator;
import org.junit.jupiter.api.function.Executable;

/** A county whose register holds one mediator, LAN, engaged full time by the committee. */
final class RegisterWithLan {

  static final MediatorId LAN = MediatorId.of("9901-LAN");

  static final LocalDate TODAY = LocalDate.of(2026, 3, 30);

  final Prefecture county = new Prefecture();

  final MediatorDesk desk = county.bureau().mediators();

  RegisterWithLan() {
    county
        .director()
        .mediators()
        .register(Prefecture.mediator("LAN", EngagementKind.FULL_TIME).build(), ATTESTED);
  }

  /** The training that opens the way to the certificate, passed on a day. */
  void passed(LocalDate day) {
    county
        .office()
        .mediators()
        .train(
            new TrainingRecord(
                LAN,
                TrainingKind.INITIAL,
                TrainingForm.LECTURE,
                TrainingAmount.days(5),
                day,
                day,
                Optional.of(OFFICE),
                Optional.of(day)));
  }

  RegisteredMediator stored() {
    return desk.find(LAN).orElseThrow();
  }

  /** A call is refused with these codes, and LAN stays as before. */
  void refusedUnchanged(List<String> codes, Executable call) {
    RegisteredMediator before = stored();
    assertEquals(codes, Prefecture.codes(assertThrows(ProblemsException.class, call)));
    assertEquals(before, stored());
  }
}
