package org.fengqiao.mediation.mediator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.ProblemsException;

/**
 * Misconduct that was found, with what followed from it (不良记录; 人民调解法 art. 15).
 *
 * @param found what was found
 * @param answers what followed, in the order written
 */
public record MisconductRecord(MisconductCase found, List<Answer> answers) {

  /**
   * What followed from misconduct.
   *
   * @param response what
   * @param by the committee that corrected, or the body that dismissed
   * @param on the day
   */
  public record Answer(MisconductResponse response, OrganisationId by, LocalDate on) {}

  /** Copies the list. */
  public MisconductRecord {
    answers = List.copyOf(answers);
  }

  /** Returns a record of which nothing followed yet. */
  public static MisconductRecord of(MisconductCase found) {
    return new MisconductRecord(found, List.of());
  }

  /**
   * Returns the record with what followed.
   *
   * @throws ProblemsException naming everything that {@linkplain MisconductCase#check stands
   *     against it}
   */
  public MisconductRecord answered(
      MisconductResponse response, MediationOrganisation by, LocalDate on) {
    found.check(response, by, on).orThrow();
    List<Answer> all = new ArrayList<>(answers);
    all.add(new Answer(response, by.id(), on));
    return new MisconductRecord(found, all);
  }
}
