package org.fengqiao.mediation.casework;

/**
 * What the law leaves open and this library decides by default; a place may decide otherwise
 * (workflow, section 9).
 *
 * @param consentByConduct whether taking part after being told is a yes where no clear one is
 *     needed (T11)
 * @param successionPauses whether the period stands still until a successor is informed (T16)
 * @param reportsBeforeLowering whether a report that is owed bars a lower risk level; otherwise one
 *     is warned of it (T23)
 * @param everyMediatorSigns whether every mediator of record signs, and not only the presiding one
 *     (T50)
 */
public record CaseDefaults(
    Choice consentByConduct,
    Choice successionPauses,
    Choice reportsBeforeLowering,
    Choice everyMediatorSigns) {

  /** Returns the defaults of this library: yes to all. */
  public static CaseDefaults ours() {
    Choice yes = Choice.ourDefault(true);
    return new CaseDefaults(yes, yes, yes, yes);
  }
}
