package org.fengqiao.mediation.actor;

import org.fengqiao.mediation.kernel.Coded;

/** Whether personal data is shown as it is, and if so, what for. */
public sealed interface Sight permits Sight.Masked, Sight.Unmasked {

  /** Returns the sight that shows no personal data in full. */
  static Sight masked() {
    return new Masked();
  }

  /** Returns the sight that shows everything the scope reaches, for a purpose that is recorded. */
  static Sight unmasked(Purpose purpose) {
    return new Unmasked(purpose);
  }

  /** Names, numbers and addresses are shown in part. */
  record Masked() implements Sight {}

  /**
   * Everything is shown; the reading is recorded in the same unit of work.
   *
   * @param purpose what for
   */
  record Unmasked(Purpose purpose) implements Sight {}

  /** What somebody needs unmasked data for (PIPL 2021 art. 6: the purpose limits the reading). */
  enum Purpose implements Coded {
    /** To handle the case (办理案件). */
    HANDLING("HANDLING"),
    /** To call on a party after the ending (回访). */
    REVISIT("REVISIT"),
    /** To answer the person's own request (答复本人请求). */
    DATA_REQUEST("DATA-REQUEST"),
    /** To guide or supervise the committee (指导监督). */
    SUPERVISION("SUPERVISION"),
    /** To carry out an order that names the case (督查). */
    MANDATE("MANDATE");

    private final String code;

    Purpose(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }
}
