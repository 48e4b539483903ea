package org.fengqiao.mediation.service;

import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.region.RegionCode;

/** Who acts for all of a region. */
final class Areas {

  private Areas() {}

  /** Throws unless the region lies in the area the actor acts for. */
  static void require(Actor actor, String subject, RegionCode region) {
    boolean within =
        actor.scope() instanceof Scope.Subtrees subtrees
            && subtrees.areas().stream().anyMatch(area -> area.contains(region));
    if (!within) {
      throw new ProblemsException(
          Problems.of(
              Problem.of(ServiceProblem.OUTSIDE_AREA, subject, region.digits(), actor.role())));
    }
  }
}
