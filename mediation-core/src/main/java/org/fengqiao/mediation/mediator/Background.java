package org.fengqiao.mediation.mediator;

import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.party.PersonRef;

/**
 * Where a mediator comes from, as far as the office wrote it down; nothing is concluded from what
 * is missing.
 *
 * @param education the highest education
 * @param knowledge fields of knowledge
 * @param origin the work before
 * @param experienced whether there is experience in the work or the industry (工作经验)
 * @param employer the token of the unit the mediator works for besides, for the guard against
 *     conflicts of interest (MED-23); when it is also the token of a party, its data is destroyed
 *     with the last case that names it (T119), and the token stays
 */
public record Background(
    Optional<Education> education,
    Set<Knowledge> knowledge,
    Optional<Origin> origin,
    boolean experienced,
    Optional<PersonRef> employer) {

  /** Nothing is known. */
  public static final Background UNKNOWN =
      new Background(Optional.empty(), Set.of(), Optional.empty(), false, Optional.empty());

  /** Copies the set. */
  public Background {
    knowledge = Set.copyOf(knowledge);
  }
}
