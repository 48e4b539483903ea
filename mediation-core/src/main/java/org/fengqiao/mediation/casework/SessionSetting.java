package org.fengqiao.mediation.casework;

/**
 * How people met.
 *
 * @param channel by which way
 * @param identityChecked whether it was checked that those who took part are who they say (ONL 17)
 * @param credentialsShown whether the mediators showed certificate and badge (携带证件、佩戴徽章, MED-12);
 *     false also where nobody says so
 */
public record SessionSetting(
    SessionChannel channel, boolean identityChecked, boolean credentialsShown) {

  /** A setting of which nobody says whether certificate and badge were shown. */
  public SessionSetting(SessionChannel channel, boolean identityChecked) {
    this(channel, identityChecked, false);
  }

  /** Returns the setting of people who met in one room. */
  public static SessionSetting onSite() {
    return new SessionSetting(SessionChannel.ON_SITE, true);
  }

  /** Returns this setting, where the mediators showed certificate and badge. */
  public SessionSetting withCredentialsShown() {
    return new SessionSetting(channel, identityChecked, true);
  }
}
