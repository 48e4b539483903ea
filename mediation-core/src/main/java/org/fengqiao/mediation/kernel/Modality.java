package org.fengqiao.mediation.kernel;

/** How firmly a plan or rule asks for something (convention C-6). */
public enum Modality implements Coded {
  /** It must be reached: 要, 应, 确保, 达到, 不少于. */
  BINDING("BINDING"),
  /** It is striven for: 力争, 努力, 着力推动, 尽快. */
  ASPIRATIONAL("ASPIRATIONAL"),
  /** It is tried out or encouraged: 探索, 鼓励, 支持, 可以. */
  EXPLORATORY("EXPLORATORY");

  private final String code;

  Modality(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
