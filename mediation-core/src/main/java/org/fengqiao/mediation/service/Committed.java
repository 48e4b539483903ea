package org.fengqiao.mediation.service;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.casework.CaseAction;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.CaseProblem;
import org.fengqiao.mediation.casework.CaseTokens;
import org.fengqiao.mediation.casework.Commitments;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.record.DataStatus;
import org.fengqiao.mediation.kernel.CaseId;
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

  /** A store finds some hundred tokens as fast as one. */
  private static final int ASKED_AT_ONCE = 100;

  private Committed() {}

  /**
   * Returns the events with what they commit to.
   *
   * @throws ProblemsException if the action names what was erased or lies in another partition, or
   *     is the first to name in the case what is only kept and secured
   */
  static List<CaseEvent> of(
      UnitOfWork unit, MediationCase before, CaseAction action, List<CaseEvent> events) {
    Set<DataToken> all = tokens(events);
    boolean kept = !all.isEmpty() && unit.keepsPersonalData();
    Map<DataToken, HeldData> held = kept ? unit.personalData().hold(all) : Map.of();
    requireThere(before, action, held);
    if (held.isEmpty()) {
      return events;
    }
    Map<DataToken, String> open = digests(held);
    for (int i = before.events().size() - 1; i >= 0 && !open.isEmpty(); i--) {
      Commitments said = before.events().get(i).commitments();
      open.entrySet()
          .removeIf(each -> said.digest(each.getKey()).filter(each.getValue()::equals).isPresent());
    }
    return first(open, events);
  }

  /**
   * Lets whole journals commit to what their tokens stand for here. What they committed to where
   * they come from was under keys that are not here; it stays for tokens that stand for nothing.
   */
  static List<MediationCase> of(UnitOfWork unit, List<MediationCase> cases) {
    if (!unit.keepsPersonalData()) {
      return cases;
    }
    Set<DataToken> all = new HashSet<>();
    cases.forEach(each -> all.addAll(tokens(each.events())));
    Map<DataToken, String> present = digests(held(unit, all));
    return cases.stream().map(each -> anew(each, present)).toList();
  }

  private static MediationCase anew(MediationCase it, Map<DataToken, String> present) {
    Map<DataToken, String> open = new HashMap<>(present);
    List<CaseEvent> bare =
        it.events().stream().map(event -> without(event, present.keySet())).toList();
    List<CaseEvent> committed = first(open, bare);
    return committed.equals(it.events()) ? it : MediationCase.replay(committed);
  }

  private static CaseEvent without(CaseEvent event, Set<DataToken> tokens) {
    if (event.commitments().equals(Commitments.NONE)) {
      return event;
    }
    Map<DataToken, String> kept = new HashMap<>();
    for (DataToken token : tokens(event)) {
      event
          .commitments()
          .digest(token)
          .filter(digest -> !tokens.contains(token))
          .ifPresent(digest -> kept.put(token, digest));
    }
    return CaseEvent.builder().from(event).commitments(Commitments.of(kept)).build();
  }

  /** In the order of the tokens, so that two imports do not wait for each other. */
  private static Map<DataToken, HeldData> held(UnitOfWork unit, Set<DataToken> tokens) {
    List<DataToken> ordered = tokens.stream().sorted().toList();
    Map<DataToken, HeldData> held = new HashMap<>();
    for (List<DataToken> some : Lists.partition(ordered, ASKED_AT_ONCE)) {
      held.putAll(unit.personalData().hold(new LinkedHashSet<>(some)));
    }
    return held;
  }

  private static Map<DataToken, String> digests(Map<DataToken, HeldData> held) {
    Map<DataToken, String> digests = new HashMap<>();
    held.forEach(
        (token, data) -> data.commitment().ifPresent(digest -> digests.put(token, digest)));
    return digests;
  }

  /** Takes each commitment out of those that are open and adds it to the first event about it. */
  private static List<CaseEvent> first(Map<DataToken, String> open, List<CaseEvent> events) {
    List<CaseEvent> committed = new ArrayList<>(events.size());
    for (CaseEvent event : events) {
      Map<DataToken, String> own = new HashMap<>();
      for (DataToken token : tokens(event)) {
        String digest = open.remove(token);
        if (digest != null) {
          own.put(token, digest);
        }
      }
      committed.add(own.isEmpty() ? event : with(event, own));
    }
    return committed;
  }

  private static CaseEvent with(CaseEvent event, Map<DataToken, String> own) {
    for (DataToken token : tokens(event)) {
      event.commitments().digest(token).ifPresent(digest -> own.putIfAbsent(token, digest));
    }
    return CaseEvent.builder().from(event).commitments(Commitments.of(own)).build();
  }

  private static Set<DataToken> tokens(List<CaseEvent> events) {
    Set<DataToken> all = new HashSet<>();
    events.forEach(event -> all.addAll(tokens(event)));
    return all;
  }

  /** Says it of all of them; what the case itself takes over from its journal is not asked. */
  private static void requireThere(
      MediationCase before, CaseAction action, Map<DataToken, HeldData> held) {
    List<Problem> problems = new ArrayList<>();
    for (DataToken token : CaseTokens.of(action).all()) {
      if (token.partition().equals(before.id().partition())) {
        Optional.ofNullable(held.get(token))
            .flatMap(data -> refusal(before, token, data.status()))
            .map(code -> Problem.of(code, before.id().text(), token.text()))
            .ifPresent(problem -> problems.add(problem.because(PIPL_47)));
      } else {
        problems.add(elsewhere(before.id(), token));
      }
    }
    if (!problems.isEmpty()) {
      throw new ProblemsException(new Problems(problems));
    }
  }

  /** A unit holds no data of another partition, so that it could be erased there meanwhile. */
  private static Problem elsewhere(CaseId id, DataToken token) {
    return Problem.of(
            CaseProblem.WRONG_PARTITION,
            id.text(),
            token.text(),
            token.partition().digits(),
            id.partition().digits())
        .because(LegalBasis.ourDefault());
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
