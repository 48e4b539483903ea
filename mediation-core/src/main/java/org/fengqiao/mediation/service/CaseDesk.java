package org.fengqiao.mediation.service;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.CaseAction;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.CaseOption;
import org.fengqiao.mediation.casework.CaseSummary;
import org.fengqiao.mediation.casework.CaseWorkflow;
import org.fengqiao.mediation.casework.DueItem;
import org.fengqiao.mediation.casework.DueKind;
import org.fengqiao.mediation.casework.IllegalStepException;
import org.fengqiao.mediation.casework.IntakeAction;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.Registration;
import org.fengqiao.mediation.kernel.AggregateId;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.storage.CaseQuery;
import org.fengqiao.mediation.storage.DueQuery;
import org.fengqiao.mediation.storage.Milestone;
import org.fengqiao.mediation.storage.NotFoundException;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.TallyQuery;
import org.fengqiao.mediation.storage.TallyRow;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.fengqiao.mediation.storage.VersionConflictException;

/**
 * Cases. What may be done is decided by {@link CaseWorkflow}, who may do it by {@code CaseMatrix};
 * everything answers within the scope of the actor.
 */
public final class CaseDesk {

  /** 130 bits: two keys never meet by chance. */
  private static final int KEYED_ID_LENGTH = 26;

  private final Office office;
  private final Units units;
  private final Actor actor;

  CaseDesk(Office office, Units units, Actor actor) {
    this.office = office;
    this.units = units;
    this.actor = actor;
  }

  /** Registers a case now; see {@link #register(CaseCommand)}. */
  public MediationCase register(IntakeAction action) {
    return register(CaseCommand.of(action));
  }

  /**
   * Registers a case in the partition of the holder's region.
   *
   * @param command an application or an own initiative
   * @return the registered case; for a command handed in before, the case as it was after it
   * @throws IllegalStepException with every reason and the lawful alternatives if it is refused
   * @throws IdempotencyConflictException if the actor used the key for another registration
   * @throws IllegalArgumentException if the action registers nothing
   */
  public MediationCase register(CaseCommand command) {
    Partition partition = registration(command.action()).holderRegion().partition();
    CaseId id =
        command
            .idempotencyKey()
            .map(key -> keyedId(partition, key))
            .orElseGet(() -> CaseId.next(partition, office.ids()));
    return units.run(
        partition,
        unit -> {
          MediationCase before =
              command
                  .idempotencyKey()
                  .flatMap(key -> unit.cases().find(id, new Scope.Mandate(Set.of(id))))
                  .orElseGet(() -> MediationCase.unregistered(id));
          return perform(unit, before, command);
        });
  }

  /** The id follows from actor and key, so that the repetition of a registration finds its case. */
  private CaseId keyedId(Partition partition, String key) {
    byte[] digest =
        Hashing.sha256()
            .hashString("case/" + actor.id() + "/" + key, StandardCharsets.UTF_8)
            .asBytes();
    String local = BaseEncoding.base32().omitPadding().encode(digest).substring(0, KEYED_ID_LENGTH);
    return CaseId.of(AggregateId.join(partition, local));
  }

  private static Registration registration(CaseAction action) {
    if (action instanceof IntakeAction.Apply apply) {
      return apply.registration();
    }
    if (action instanceof IntakeAction.StartOwnInitiative start) {
      return start.registration();
    }
    throw new IllegalArgumentException(action.kind().code() + " registers no case; T04 and T05 do");
  }

  /** Does something in a case now; see {@link #perform(CaseId, CaseCommand)}. */
  public MediationCase perform(CaseId id, CaseAction action) {
    return perform(id, CaseCommand.of(action));
  }

  /**
   * Does something in a case.
   *
   * @return the case after it; for a command handed in before, the case as it was after it
   * @throws IllegalStepException with every reason and the lawful alternatives if it is refused;
   *     steps that apply the rules of the procedure are, once those were edited after acceptance
   * @throws NotFoundException if there is no such case in the actor's scope
   * @throws IdempotencyConflictException if the key stands in the case with another command
   * @throws VersionConflictException if somebody else changed the case meanwhile
   */
  public MediationCase perform(CaseId id, CaseCommand command) {
    return units.run(
        id.partition(),
        unit -> {
          MediationCase before =
              unit.cases().find(id, actor.scope()).orElseThrow(() -> new NotFoundException(id));
          return perform(unit, before, command);
        });
  }

  private MediationCase perform(UnitOfWork unit, MediationCase before, CaseCommand command) {
    Optional<MediationCase> repeated = Replay.of(before, command, actor);
    if (repeated.isPresent()) {
      return repeated.get();
    }
    CaseContexts contexts = new CaseContexts(office, unit, actor);
    List<CaseEvent> events =
        CaseWorkflow.decide(before, command.action(), contexts.of(before, command)).orThrow();
    return unit.cases().save(before, events);
  }

  /** Returns a case; empty if there is no such case in the actor's scope. */
  public Optional<MediationCase> find(CaseId id) {
    return units.run(id.partition(), unit -> unit.cases().find(id, actor.scope()));
  }

  /**
   * Returns every kind of action with what blocks it for the actor now.
   *
   * @throws NotFoundException if there is no such case in the actor's scope
   */
  public List<CaseOption> options(CaseId id) {
    return units.run(
        id.partition(),
        unit -> {
          MediationCase found =
              unit.cases().find(id, actor.scope()).orElseThrow(() -> new NotFoundException(id));
          return CaseWorkflow.options(found, new CaseContexts(office, unit, actor).of(found));
        });
  }

  /**
   * Returns a page of the actor's cases by day of registration.
   *
   * @param terms sets the page and what narrows the list; the scope is the actor's
   */
  public Page<CaseSummary> list(Consumer<CaseQuery.Builder> terms) {
    CaseQuery.Builder query = CaseQuery.builder();
    terms.accept(query);
    CaseQuery mine = query.scope(actor.scope()).build();
    return units.ask(Scopes.partition(actor.scope()), unit -> unit.cases().list(mine));
  }

  /**
   * Returns a page of what is open in the actor's cases and due on a day or before it, by last day.
   * What is late stays until it is done; a period that only cost a right or gave notice leaves the
   * list after its day.
   *
   * @param kinds the kinds wanted; empty for all
   */
  public Page<DueItem> dayList(LocalDate through, Set<DueKind> kinds, PageRequest page) {
    DueQuery query = new DueQuery(actor.scope(), office.today(), through, kinds, page);
    return units.ask(Scopes.partition(actor.scope()), unit -> unit.cases().dueItems(query));
  }

  /** Counts a milestone in the actor's cases by county and civil month. */
  public List<TallyRow> tally(Milestone milestone, YearMonth from, YearMonth to) {
    TallyQuery query = new TallyQuery(actor.scope(), milestone, from, to);
    return units.ask(Scopes.partition(actor.scope()), unit -> unit.cases().tally(query));
  }
}
