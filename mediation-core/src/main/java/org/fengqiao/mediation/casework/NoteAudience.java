package org.fengqiao.mediation.casework;

import java.util.Optional;
import org.fengqiao.mediation.party.Side;

/**
 * Who may see something, for ever.
 *
 * @param visibility how wide
 * @param side the side, for one side only
 */
public record NoteAudience(NoteVisibility visibility, Optional<Side> side) {

  /** Checks that a side is named exactly where one is meant. */
  public NoteAudience {
    if ((visibility == NoteVisibility.ONE_SIDE) != side.isPresent()) {
      throw new IllegalArgumentException("a side is named for one side and for nobody else");
    }
  }

  /** Returns the audience of everybody in the case. */
  public static NoteAudience all() {
    return new NoteAudience(NoteVisibility.ALL, Optional.empty());
  }

  /** Returns the audience of one side and the mediators. */
  public static NoteAudience of(Side side) {
    return new NoteAudience(NoteVisibility.ONE_SIDE, Optional.of(side));
  }

  /** Returns the audience of the mediators of the case. */
  public static NoteAudience mediators() {
    return new NoteAudience(NoteVisibility.MEDIATORS, Optional.empty());
  }

  /** Returns whether somebody in the case may not see it. */
  public boolean isPrivate() {
    return visibility != NoteVisibility.ALL;
  }
}
