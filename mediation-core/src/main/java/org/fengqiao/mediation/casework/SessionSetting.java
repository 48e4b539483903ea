package org.fengqiao.mediation.casework;

/**
 * How people met.
 *
 * @param channel by which way
 * @param identityChecked whether it was checked that those who took part are who they say (ONL 17)
 */
public record SessionSetting(SessionChannel channel, boolean identityChecked) {

  /** Returns the setting of people who met in one room. */
  public static SessionSetting onSite() {
    return new SessionSetting(SessionChannel.ON_SITE, true);
  }
}
