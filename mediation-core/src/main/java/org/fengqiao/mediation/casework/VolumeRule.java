package org.fengqiao.mediation.casework;

import java.util.List;
import org.fengqiao.mediation.kernel.LegalBasis;

/**
 * Which papers a volume must hold, as far as the case gave rise to them (卷宗目录, CASE-37). A place
 * may ask for fewer or put them in another order.
 *
 * @param papers the papers, in the order of the volume
 * @param basis where the list comes from
 */
public record VolumeRule(List<Paper> papers, LegalBasis basis) {

  /** Copies the list. */
  public VolumeRule {
    papers = List.copyOf(papers);
  }
}
