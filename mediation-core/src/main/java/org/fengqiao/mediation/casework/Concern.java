package org.fengqiao.mediation.casework;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;

/**
 * Whether what is to be decided concerns the one who decides. One person may hold two roles, so the
 * mediator and the id of the actor both count.
 */
final class Concern {

  private static final Set<Role> MEDIATING = EnumSet.of(Role.MEDIATOR, Role.PRESIDING_MEDIATOR);

  private Concern() {}

  /** Returns whether the actor mediates or mediated the case. */
  static boolean mediates(Attempt attempt) {
    ActorId self = attempt.actor().id();
    return attempt.it().appointments().stream()
            .anyMatch(a -> attempt.actor().mediator().equals(Optional.of(a.mediator())))
        || attempt.it().events().stream()
            .anyMatch(event -> event.actor().equals(self) && isMediation(event));
  }

  /** Returns whether somebody who directed the case mediates or mediated it. */
  static boolean directorMediates(Attempt attempt) {
    Set<ActorId> directors = new HashSet<>();
    Set<ActorId> mediators = new HashSet<>();
    for (CaseEvent event : attempt.it().events()) {
      if (event.role() == Role.DIRECTOR) {
        directors.add(event.actor());
      } else if (isMediation(event)) {
        mediators.add(event.actor());
      }
    }
    return directors.stream().anyMatch(mediators::contains);
  }

  private static boolean isMediation(CaseEvent event) {
    return MEDIATING.contains(event.role())
        && (event.kind() == EventKind.MEDIATION_OPENED || event.kind() == EventKind.SESSION_HELD);
  }

  /** Returns whether the actor has directed the case. */
  static boolean directed(Attempt attempt) {
    ActorId self = attempt.actor().id();
    return attempt.it().events().stream()
        .anyMatch(event -> event.actor().equals(self) && event.role() == Role.DIRECTOR);
  }
}
