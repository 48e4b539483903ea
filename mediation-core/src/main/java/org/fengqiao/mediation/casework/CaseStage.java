package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.casework.handover.OrganStatus;
import org.fengqiao.mediation.casework.record.Complaint;
import org.fengqiao.mediation.casework.record.LookBackFile;
import org.fengqiao.mediation.casework.record.Supervision;
import org.fengqiao.mediation.kernel.Coded;

/**
 * Where a dispute is in the course a one-stop centre gives it (ORG-46). Tracking and evaluation are
 * stages of their own after mediation (CASE-45). Follows from the main state and the tracks;
 * nothing of it is stored.
 */
public enum CaseStage implements Coded {
  /** Somebody asked, and nothing is decided (受理接待). */
  RECEPTION("RECEPTION"),
  /** Taken, and mediated or about to be (调处化解). */
  MEDIATION("MEDIATION"),
  /**
   * Mediation has ended, and something is still to be done about the dispute or the work on it:
   * performance, a return visit, a report, the answer of an organ, to an office or to a complaint
   * (跟踪督办).
   */
  TRACKING("TRACKING"),
  /** Only what the work was worth is open: feedback to the source, closing, the dossier (评估反馈). */
  EVALUATION("EVALUATION"),
  /** On the shelf, and nothing is open (办结). */
  FINISHED("FINISHED");

  private final String code;

  CaseStage(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  static CaseStage of(CaseOnDay day) {
    MediationCase it = day.it();
    return switch (it.state()) {
      case NONE, REG -> RECEPTION;
      case ACC, MED -> MEDIATION;
      case DECL, AGR, FAIL, TERM, XFER, CLOSED -> isTracked(day) ? TRACKING : EVALUATION;
      case ARCH -> isTracked(day) ? TRACKING : FINISHED;
    };
  }

  private static boolean isTracked(CaseOnDay day) {
    MediationCase it = day.it();
    CaseRecords records = it.records();
    return it.obligations().stream().anyMatch(line -> !line.isGone() && !line.isDone())
        || it.revisits().stream().anyMatch(Revisit::isOwed)
        || !day.defaultVisits().isEmpty()
        || it.reports().stream().anyMatch(CaseReport::isOwed)
        || it.holderTrack().organs().stream().anyMatch(sent -> sent.status() == OrganStatus.SENT)
        || records.supervisions().stream().anyMatch(Supervision::isOpen)
        || records.complaints().stream().anyMatch(Complaint::isOpen)
        || records.lookBacks().stream().anyMatch(LookBackFile::isOpen);
  }
}
