package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.MediatorId;

/**
 * A mediator named for the case.
 *
 * @param mediator who
 * @param presiding whether this one presides
 * @param status where the appointment stands
 */
public record Appointment(MediatorId mediator, boolean presiding, AppointmentStatus status) {

  /** Returns whether this mediator mediates now. */
  public boolean isInForce() {
    return status == AppointmentStatus.APPOINTED;
  }
}
