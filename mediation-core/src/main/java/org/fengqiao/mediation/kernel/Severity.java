package org.fengqiao.mediation.kernel;

/** How grave a {@link Problem} is. */
public enum Severity implements Coded {
  /** It cannot hold or be carried out as it stands; an action with such a problem is refused. */
  ERROR("E"),
  /** It needs a decision by a person; nothing is refused. */
  WARNING("W"),
  /** Worth knowing; nothing has to be done. */
  INFO("I");

  private final String code;

  Severity(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
