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
 * @param calmBeforeRouting whether people are calmed before they are told that their dispute is not
 *     for mediation and where else it goes (安抚稳控, CASE-21, T19, T63)
 */
public record CaseDefaults(
    Choice consentByConduct,
    Choice successionPauses,
    Choice reportsBeforeLowering,
    Choice everyMediatorSigns,
    Choice calmBeforeRouting) {

  /** Returns the defaults of this library: yes to all. */
  public static CaseDefaults ours() {
    Choice yes = Choice.ourDefault(true);
    return new CaseDefaults(yes, yes, yes, yes, yes);
  }
}
