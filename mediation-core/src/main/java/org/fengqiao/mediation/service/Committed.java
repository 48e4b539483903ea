package org.fengqiao.mediation.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.casework.CaseAction;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.CaseTokens;
import org.fengqiao.mediation.casework.Commitments;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.record.DataStatus;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.party.DataToken;
import org.fengqiao.mediation.storage.HeldData;
import org.fengqiao.mediation.storage.UnitOfWork;

/**
 * Lets new events commit to what their tokens stand for. What the journal of the case commits to
 * already, and was not written over since, is not said again.
 */
final class Committed {

  private static final LegalBasis PIPL_47 =
      LegalBasis.law("个人信息保护法", "Personal Information Protection Law", "2021", "47");

  private Committed() {}

  /**
   * Returns the events with what they commit to.
   *
   * @throws ProblemsException if the action names what was erased, or is the first to name in the
   *     case what is only kept and secured
   */
  static List<CaseEvent> of(
      UnitOfWork unit, MediationCase before, CaseAction action, List<CaseEvent> events) {
    Set<DataToken> all = new HashSet<>();
    events.forEach(event -> all.addAll(tokens(event)));
    if (all.isEmpty() || !unit.keepsPersonalData()) {
      return events;
    }
    Map<DataToken, HeldData> held = unit.personalData().hold(all);
    requireThere(before, action, held);
    Map<DataToken, String> open = new HashMap<>();
    held.forEach((token, data) -> data.commitment().ifPresent(digest -> open.put(token, digest)));
    for (int i = before.events().size() - 1; i >= 0 && !open.isEmpty(); i--) {
      Commitments said = before.events().get(i).commitments();
      open.entrySet()
          .removeIf(each -> said.digest(each.getKey()).filter(each.getValue()::equals).isPresent());
    }
    List<CaseEvent> committed = new ArrayList<>(events.size());
    for (CaseEvent event : events) {
      Map<DataToken, String> own = new HashMap<>();
      for (DataToken token : tokens(event)) {
        String digest = open.remove(token);
        if (digest != null) {
          own.put(token, digest);
        }
      }
      committed.add(
          own.isEmpty()
              ? event
              : CaseEvent.builder().from(event).commitments(Commitments.of(own)).build());
    }
    return committed;
  }

  /** Says it of all of them; what the case itself takes over from its journal is not asked. */
  private static void requireThere(
      MediationCase before, CaseAction action, Map<DataToken, HeldData> held) {
    if (held.values().stream().allMatch(data -> data.status() == DataStatus.ACTIVE)) {
      return;
    }
    List<Problem> problems = new ArrayList<>();
    for (DataToken token : CaseTokens.of(action).all()) {
      Optional.ofNullable(held.get(token))
          .flatMap(data -> refusal(before, token, data.status()))
          .map(code -> Problem.of(code, before.id().text(), token.text()))
          .ifPresent(problem -> problems.add(problem.because(PIPL_47)));
    }
    if (!problems.isEmpty()) {
      throw new ProblemsException(new Problems(problems));
    }
  }

  private static Optional<ServiceProblem> refusal(
      MediationCase before, DataToken token, DataStatus status) {
    return switch (status) {
      case ACTIVE -> Optional.empty();
      case RESTRICTED ->
          before.events().stream().anyMatch(event -> tokens(event).contains(token))
              ? Optional.empty()
              : Optional.of(ServiceProblem.NAMES_RESTRICTED);
      case ERASED -> Optional.of(ServiceProblem.NAMES_ERASED);
    };
  }

  private static Set<DataToken> tokens(CaseEvent event) {
    return CaseTokens.of(event.body()).all();
  }
}
