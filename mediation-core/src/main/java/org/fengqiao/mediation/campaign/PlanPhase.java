package org.fengqiao.mediation.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.LocalText;

/**
 * A phase (阶段) as the plan states it (CAMP-03). Phases may overlap, leave gaps or start open; the
 * plan check reports that, nothing here repairs it.
 *
 * @param id the id
 * @param kind what the phase is for
 * @param name the name in the plan
 * @param start the first day or month; empty for an open start such as 2018年底前
 * @param end the last day or month
 * @param content what is to be done in it
 * @param citations where the plan says it
 */
public record PlanPhase(
    String id,
    PhaseKind kind,
    LocalText name,
    Optional<PlanDate> start,
    Optional<PlanDate> end,
    List<LocalText> content,
    List<Citation> citations)
    implements PlanItem {

  /** What a phase is for. */
  public enum PhaseKind implements Coded {
    /** Mobilisation (动员部署, 宣传发动). */
    MOBILISATION("MOBILISATION"),
    /** Implementation (组织实施, 全面推进). */
    IMPLEMENTATION("IMPLEMENTATION"),
    /** Summary (总结提高, 总结提升). */
    SUMMARY("SUMMARY");

    private final String code;

    PhaseKind(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /** Checks that it does not end before it begins. */
  public PlanPhase {
    content = List.copyOf(content);
    citations = Citations.copy("phase " + id, citations);
    if (start.isPresent()
        && end.isPresent()
        && end.get().lastDay().isBefore(start.get().firstDay())) {
      throw new IllegalArgumentException(
          "phase " + id + " ends " + end.get() + " before " + start.get());
    }
  }

  /** Returns the first day; empty for an open start. */
  public Optional<LocalDate> firstDay() {
    return start.map(PlanDate::firstDay);
  }

  /** Returns the last day; empty for an open end. */
  public Optional<LocalDate> lastDay() {
    return end.map(PlanDate::lastDay);
  }
}
