package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** By which way people meet (调解渠道, CASE-35). */
public enum SessionChannel implements Coded {
  /** In one room (现场). */
  ON_SITE("ON-SITE"),
  /** By telephone (电话). */
  TELEPHONE("TELEPHONE"),
  /** By video (视频). */
  VIDEO("VIDEO"),
  /** On a platform (网上). */
  ONLINE("ONLINE"),
  /** By WeChat (微信). */
  WECHAT("WECHAT"),
  /** By QQ. */
  QQ("QQ"),
  /** On television (电视调解). */
  TELEVISION("TELEVISION");

  private final String code;

  SessionChannel(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
