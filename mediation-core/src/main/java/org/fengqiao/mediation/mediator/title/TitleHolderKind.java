package org.fengqiao.mediation.mediator.title;

import org.fengqiao.mediation.kernel.AggregateId;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.MediatorId;

/** Who may hold a title. */
public enum TitleHolderKind implements Coded {
  /** An organisation, such as a room or a committee (先进集体). */
  ORGANISATION("ORGANISATION"),
  /** A mediator (先进个人). */
  MEDIATOR("MEDIATOR");

  private final String code;

  TitleHolderKind(String code) {
    this.code = code;
  }

  static TitleHolderKind of(AggregateId holder) {
    return holder instanceof MediatorId ? MEDIATOR : ORGANISATION;
  }

  @Override
  public String code() {
    return code;
  }
}
