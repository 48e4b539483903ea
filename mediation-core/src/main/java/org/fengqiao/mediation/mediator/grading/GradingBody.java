package org.fengqiao.mediation.mediator.grading;

import org.fengqiao.mediation.region.RegionLevel;

/**
 * Which body a ladder gives a task to: the one of a kind and level whose region the mediator works
 * in.
 *
 * @param kind the kind of body
 * @param level its level
 */
public record GradingBody(GradingBodyKind kind, RegionLevel level) {}
