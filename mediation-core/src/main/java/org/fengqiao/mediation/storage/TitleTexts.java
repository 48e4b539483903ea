package org.fengqiao.mediation.storage;

import java.util.List;
import org.fengqiao.mediation.kernel.AggregateId;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.StorableTexts;
import org.fengqiao.mediation.mediator.title.TitleAward;
import org.fengqiao.mediation.mediator.title.TitleNomination;

/** What a store asks of the titles of one holder. */
final class TitleTexts {

  private TitleTexts() {}

  /** Checks whose titles they are, and that codes and editions can be kept. */
  static void check(
      AggregateId holder, List<TitleAward> titles, List<TitleNomination> nominations) {
    StorableTexts texts = StorableTexts.of(holder.text());
    for (TitleAward award : titles) {
      if (!award.holder().equals(holder)) {
        throw new IllegalArgumentException(
            "a title of " + award.holder().text() + " in those of " + holder.text());
      }
      texts
          .check("title", award.title(), Coded.MAX_LENGTH)
          .check("edition", award.edition(), Coded.MAX_LENGTH);
    }
    for (TitleNomination nomination : nominations) {
      if (!nomination.holder().equals(holder)) {
        throw new IllegalArgumentException(
            "a nomination of " + nomination.holder().text() + " in those of " + holder.text());
      }
    }
    texts.orThrow();
  }
}
