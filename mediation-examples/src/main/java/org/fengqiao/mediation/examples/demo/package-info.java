/**
 * The demonstration: five plans are checked, one of them runs as a campaign over an invented ledger
 * on an embedded database, and the board of the campaign is written. Reading order: {@link
 * org.fengqiao.mediation.examples.demo.Demo} (the command line), {@link
 * org.fengqiao.mediation.examples.demo.PlanFindings} (reading and checking plans), {@link
 * org.fengqiao.mediation.examples.demo.CampaignRun} (the campaign), {@link
 * org.fengqiao.mediation.examples.demo.DisputeCourse} (one dispute through casework).
 */
@NullMarked
package org.fengqiao.mediation.examples.demo;

import org.jspecify.annotations.NullMarked;
