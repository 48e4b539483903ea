package org.fengqiao.mediation.campaign.check;

import java.util.stream.Stream;

/** A family of rules: a function from a plan to what it finds. */
@FunctionalInterface
interface RuleFamily {

  Stream<PlanFinding> check(CheckContext context);
}
