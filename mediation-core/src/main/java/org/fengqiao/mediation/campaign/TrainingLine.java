package org.fengqiao.mediation.campaign;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.calendar.Cadence;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Ratio;

/**
 * How much training mediators are to have.
 *
 * @param id the id
 * @param trainee who is trained
 * @param minimumDays the least number of days, where stated
 * @param rate the share to be trained, where stated
 * @param period over which period the days add up, where stated
 * @param forms the forms of training
 * @param citations where the plan says it
 */
public record TrainingLine(
    String id,
    Trainee trainee,
    Optional<Long> minimumDays,
    Optional<Ratio> rate,
    Optional<Cadence> period,
    List<LocalText> forms,
    List<Citation> citations)
    implements PlanItem {

  /** Who is trained. */
  public enum Trainee implements Coded {
    /** Newly appointed mediators (初任). */
    INITIAL("INITIAL"),
    /** Mediators who go on (继任). */
    CONTINUING("CONTINUING"),
    /** All mediators. */
    ALL("ALL");

    private final String code;

    Trainee(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /** Copies the lists. */
  public TrainingLine {
    forms = List.copyOf(forms);
    citations = Citations.copy("training " + id, citations);
  }
}
