package org.fengqiao.mediation.service;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.calendar.CalendarHorizonException;
import org.fengqiao.mediation.casework.CaseAction;
import org.fengqiao.mediation.casework.CaseContext;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.CaseMatrix;
import org.fengqiao.mediation.casework.CaseOption;
import org.fengqiao.mediation.casework.CaseReach;
import org.fengqiao.mediation.casework.CaseReading;
import org.fengqiao.mediation.casework.CaseRules;
import org.fengqiao.mediation.casework.CaseSummary;
import org.fengqiao.mediation.casework.CaseView;
import org.fengqiao.mediation.casework.CaseWorkflow;
import org.fengqiao.mediation.casework.DueItem;
import org.fengqiao.mediation.casework.DueKind;
import org.fengqiao.mediation.casework.IllegalStepException;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.PartyAction;
import org.fengqiao.mediation.casework.Permission;
import org.fengqiao.mediation.casework.RecordAction;
import org.fengqiao.mediation.casework.ReferralAction;
import org.fengqiao.mediation.casework.RegisteringAction;
import org.fengqiao.mediation.casework.Registration;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.screening.Lead;
import org.fengqiao.mediation.screening.LeadAction;
import org.fengqiao.mediation.screening.LeadContext;
import org.fengqiao.mediation.screening.LeadWorkflow;
import org.fengqiao.mediation.storage.CaseQuery;
import org.fengqiao.mediation.storage.DueQuery;
import org.fengqiao.mediation.storage.Milestone;
import org.fengqiao.mediation.storage.NotFoundException;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.TallyDimension;
import org.fengqiao.mediation.storage.TallyQuery;
import org.fengqiao.mediation.storage.TallyRefusedException;
import org.fengqiao.mediation.storage.TallyRow;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.fengqiao.mediation.storage.VersionConflictException;

/**
 * Cases. What may be done is decided by {@link CaseWorkflow}, who may do it by {@code CaseMatrix};
 * everything answers within the scope of the actor. A case is handed out as the actor may see it
 * ({@link CaseView}).
 */
public final class CaseDesk {

  private final Office office;
  private final Units units;
  private final Actor actor;
  private final CaseKeys keys;

  CaseDesk(Office office, Units units, Actor actor) {
    this.office = office;
    this.units = units;
    this.actor = actor;
    this.keys = new CaseKeys(office, actor);
  }

  /** Registers a case now; see {@link #register(CaseCommand)}. */
  public MediationCase register(CaseAction action) {
    return register(CaseCommand.of(action));
  }

  /**
   * Registers a case in the partition of its holder; the registry says which region that is. The
   * lead it names becomes this case in the same unit of work.
   *
   * @param command an application or an own initiative
   * @return the registered case; for a command handed in before, the case as it was after it
   * @throws IllegalStepException with every reason and the lawful alternatives if it is refused
   * @throws IdempotencyConflictException if the actor used the key for another registration
   * @throws ProblemsException if it names data that was erased, is only kept and secured, or lies
   *     in another partition
   * @throws IllegalArgumentException if the action registers nothing
   */
  public MediationCase register(CaseCommand command) {
    Partition partition = registration(command.action()).holder().partition();
    Optional<String> key = command.idempotencyKey();
    CaseId id = keys.idFor(partition, key);
    return units.run(partition, unit -> perform(unit, keys.find(unit, id, key), command));
  }

  /**
   * Writes down a dispute that was settled by word of mouth on the spot: one sheet, one unit of
   * work. The journal holds every step the sheet stands for; what the table refuses to any of them
   * is refused to the sheet, and nothing is kept.
   *
   * @param sheet what the mediator has filled in
   * @return the case, agreed; for a sheet handed in before, the case as it was after it
   * @throws IllegalStepException with every reason and the lawful alternatives if it is refused
   * @throws IdempotencyConflictException if the actor used the key for something else
   */
  public MediationCase settleOrally(OralSheet sheet) {
    Partition partition = sheet.dispute().holder().partition();
    CaseId id = keys.idFor(partition, sheet.idempotencyKey());
    CaseCommand settlement = sheet.settlement();
    return units.run(
        partition,
        unit -> {
          MediationCase before = keys.find(unit, id, sheet.idempotencyKey());
          Optional<MediationCase> repeated = Replay.of(before, settlement, actor);
          if (repeated.isPresent()) {
            return CaseView.of(repeated.get(), actor, office.today());
          }
          CaseCommand registration = sheet.command(sheet.registration());
          MediationCase it = applied(unit, before, registration);
          CaseRules rules = new CaseContexts(office, unit, actor).of(it, registration).rules();
          for (CaseAction step : sheet.between(rules)) {
            it = applied(unit, it, sheet.command(step));
          }
          return CaseView.of(applied(unit, it, settlement), actor, office.today());
        });
  }

  /**
   * Opens a case that goes on where an archived one ended (T113), in one unit of work: the old
   * journal names the new case and the new one the old; the old volume stays untouched.
   *
   * @param archived the archived case
   * @param action registers the new case and names the archived one as its predecessor
   * @return the new case
   * @throws IllegalStepException with every reason and the lawful alternatives if it is refused
   * @throws NotFoundException if there is no such archived case in the actor's scope
   * @throws IllegalArgumentException if the registration names another predecessor
   */
  public MediationCase openSuccessor(CaseId archived, RegisteringAction action) {
    if (!action.registration().predecessor().equals(Optional.of(archived))) {
      throw new IllegalArgumentException("the registration must name " + archived + " before it");
    }
    CaseId successor = CaseId.next(archived.partition(), office.ids());
    return units.run(
        archived.partition(),
        unit -> {
          perform(
              unit,
              required(unit, archived),
              CaseCommand.of(new ReferralAction.OpenSuccessor(successor)));
          return perform(unit, MediationCase.unregistered(successor), CaseCommand.of(action));
        });
  }

  private static Registration registration(CaseAction action) {
    if (action instanceof RegisteringAction registering) {
      return registering.registration();
    }
    throw new IllegalArgumentException(action.kind().code() + " registers no case; T04 to T06 do");
  }

  /** Does something in a case now; see {@link #perform(CaseId, CaseCommand)}. */
  public MediationCase perform(CaseId id, CaseAction action) {
    return perform(id, CaseCommand.of(action));
  }

  /**
   * Does something in a case. Whatever it names lies in the partition of the case. Where the
   * journal of an imported case names data of another partition, {@link
   * RecordDesk#carryOutElsewhere} has to follow each decision about its data (T118, T119): the step
   * itself reaches its own partition only.
   *
   * @return the case after it; for a command handed in before, the case as it was after it
   * @throws IllegalStepException with every reason and the lawful alternatives if it is refused;
   *     steps that apply the rules of the procedure are, once those were edited after acceptance
   * @throws ProblemsException if it names data that was erased or lies in another partition, or
   *     begins to name data that is only kept and secured
   * @throws NotFoundException if there is no such case in the actor's scope
   * @throws IdempotencyConflictException if the key stands in the case with another command
   * @throws VersionConflictException if somebody else changed the case meanwhile
   */
  public MediationCase perform(CaseId id, CaseCommand command) {
    return units.run(
        id.partition(),
        unit -> {
          MediationCase before = required(unit, id);
          return perform(unit, before, command);
        });
  }

  private MediationCase required(UnitOfWork unit, CaseId id) {
    return unit.cases()
        .find(id, actor.scope())
        .filter(found -> CaseMatrix.knows(actor, found.summary()))
        .orElseThrow(() -> new NotFoundException(id));
  }

  private MediationCase perform(UnitOfWork unit, MediationCase before, CaseCommand command) {
    Optional<MediationCase> repeated = Replay.of(before, command, actor);
    if (repeated.isPresent()) {
      return CaseView.of(repeated.get(), actor, office.today());
    }
    return CaseView.of(applied(unit, before, command), actor, office.today());
  }

  private MediationCase applied(UnitOfWork unit, MediationCase before, CaseCommand command) {
    CaseContexts contexts = new CaseContexts(office, unit, actor);
    CaseContext context = contexts.of(before, command);
    List<CaseEvent> events = CaseWorkflow.decide(before, command.action(), context).orThrow();
    if (events.isEmpty()) {
      return before;
    }
    MediationCase after =
        unit.cases().save(before, Committed.of(unit, before, command.action(), events));
    context.lead().ifPresent(lead -> convert(unit, lead, after, context));
    if (command.action() instanceof RecordAction.Erase) {
      Erasure.of(unit, after, events);
    }
    if (command.action() instanceof RecordAction.Restrict) {
      Erasure.restrict(unit, after);
    }
    if (command.action() instanceof PartyAction.LinkCases link) {
      linkBack(unit, before.id(), link, context);
    }
    return after;
  }

  /**
   * The other case holds the link back, in the same unit, where the actor reaches it. That another
   * holder agrees is only said here, so that its journal is left to its own act.
   */
  private static void linkBack(
      UnitOfWork unit, CaseId id, PartyAction.LinkCases link, CaseContext context) {
    if (context.reachedCases().contains(link.other())) {
      unit.cases()
          .find(link.other(), new Scope.Mandate(Set.of(link.other())))
          .ifPresent(
              other -> {
                List<CaseEvent> back = CaseWorkflow.linkedBack(other, id, link.linkKind(), context);
                if (!back.isEmpty()) {
                  unit.cases().save(other, back);
                }
              });
    }
  }

  private void convert(UnitOfWork unit, Lead lead, MediationCase into, CaseContext context) {
    LeadContext step =
        LeadContexts.of(
            office, context.holder().orElseThrow(), lead.region(), context.occurredOn());
    Lead converted = LeadWorkflow.decide(lead, new LeadAction.Convert(into.id()), step).orThrow();
    unit.leads().save(converted, lead.version());
  }

  /**
   * Returns a case as the actor may see it ({@link CaseView}); empty if there is no such case in
   * the actor's scope, or none the role sees: an upper bureau sees figures only, a mediator no case
   * of a colleague.
   */
  public Optional<MediationCase> find(CaseId id) {
    if (!CaseMatrix.isScopeOf(CaseReading.CASE, actor)) {
      return Optional.empty();
    }
    return units.run(
        id.partition(),
        unit ->
            unit.cases()
                .find(id, actor.scope())
                .filter(found -> CaseMatrix.sees(actor, found.summary()))
                .map(found -> CaseView.of(found, actor, office.today())));
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
          MediationCase found = required(unit, id);
          return new CaseContexts(office, unit, actor).options(found);
        });
  }

  /**
   * Returns a page of the actor's cases by day of registration. A page of a mediator may be shorter
   * than asked for: cases of colleagues are left out.
   *
   * @param terms sets the page and what narrows the list; the scope is the actor's
   * @throws ProblemsException if the role sees no cases, or none within this kind of scope
   */
  public Page<CaseSummary> list(Consumer<CaseQuery.Builder> terms) {
    requireReading(CaseReading.CASE);
    CaseQuery.Builder query = CaseQuery.builder();
    terms.accept(query);
    CaseQuery mine = query.scope(actor.scope()).build();
    return units.ask(
        Scopes.partition(actor.scope()),
        unit -> {
          Page<CaseSummary> page = unit.cases().list(mine);
          return new Page<>(
              page.entries().stream()
                  .filter(each -> CaseMatrix.sees(actor, each))
                  .map(each -> CaseView.of(each, actor.role()))
                  .toList(),
              page.next());
        });
  }

  private void requireReading(CaseReading reading) {
    Problem refusal;
    if (CaseMatrix.cell(reading, actor.role()).permission() == Permission.NONE) {
      refusal =
          Problem.of(
              ServiceProblem.ROLE_REFUSED,
              actor.id().text(),
              actor.role(),
              reading,
              CaseMatrix.readers(reading));
    } else if (!CaseMatrix.isScopeOf(reading, actor)) {
      refusal = Problem.of(ServiceProblem.SCOPE_REFUSED, actor.id().text(), actor.role(), reading);
    } else {
      return;
    }
    throw new ProblemsException(Problems.of(refusal.because(LegalBasis.ourDefault())));
  }

  /**
   * Returns a page of what is open in the actor's cases and due on a day or before it, by last day.
   * What is late stays until it is done; a period that only cost a right or gave notice leaves the
   * list after its day. Before days off the list also holds what can be asked of a court only until
   * the first working day after them.
   *
   * @param kinds the kinds wanted; empty for all
   * @throws ProblemsException if the role sees no cases, or none within this kind of scope
   */
  public Page<DueItem> dayList(LocalDate through, Set<DueKind> kinds, PageRequest page) {
    DueQuery query =
        new DueQuery(actor.scope(), office.today(), through, beforeRestDays(through), kinds, page);
    requireReading(CaseReading.CASE);
    return ownItems(
        units.ask(
            Scopes.partition(actor.scope()), unit -> seen(unit, unit.cases().dueItems(query))));
  }

  /**
   * On the last working day before days off, also the first working day after them: whoever has to
   * go to court together does it before (C-08). Where no notice of holidays is there yet, the day
   * itself.
   */
  private LocalDate beforeRestDays(LocalDate through) {
    LocalDate next = through.plusDays(1);
    try {
      return office.calendar().isWorkingDay(next)
          ? through
          : office.calendar().nextWorkingDay(next);
    } catch (CalendarHorizonException unknown) {
      return through;
    }
  }

  private Page<DueItem> seen(UnitOfWork unit, Page<DueItem> items) {
    Set<CaseId> ids = items.entries().stream().map(DueItem::caseId).collect(Collectors.toSet());
    if (ids.isEmpty()) {
      return items;
    }
    CaseQuery query = CaseQuery.of(new Scope.Mandate(ids), PageRequest.first(ids.size()));
    Map<CaseId, CaseSummary> seen =
        unit.cases().list(query).entries().stream()
            .filter(each -> CaseMatrix.sees(actor, each))
            .collect(Collectors.toMap(CaseSummary::caseId, each -> each));
    return new Page<>(
        items.entries().stream()
            .filter(
                item ->
                    Optional.ofNullable(seen.get(item.caseId()))
                        .filter(summary -> isTheirs(item, summary))
                        .isPresent())
            .toList(),
        items.next());
  }

  /** What is due for the work, or for another party, is not on the list of a party. */
  private Page<DueItem> ownItems(Page<DueItem> items) {
    if (!(actor.scope() instanceof Scope.Own || actor.scope() instanceof Scope.Referred)) {
      return items;
    }
    Set<DueItem> own = new HashSet<>();
    items.entries().stream()
        .map(DueItem::caseId)
        .distinct()
        .flatMap(id -> find(id).stream())
        .forEach(view -> own.addAll(view.dueItems()));
    own.removeIf(item -> item.kind() == DueKind.DEFAULT_VISIT);
    return new Page<>(items.entries().stream().filter(own::contains).toList(), items.next());
  }

  /** Whoever was only asked to take a case, or takes part in it, has the answer on the list. */
  private boolean isTheirs(DueItem item, CaseSummary summary) {
    return item.kind() == DueKind.TRANSFER
        || CaseReach.counts(actor.scope(), summary)
        || actor.mediator().map(summary.mediators()::contains).orElse(false);
  }

  /**
   * Counts a milestone in the actor's cases by {@linkplain Milestone#usual() county, civil month
   * and what is its own}.
   *
   * @throws ProblemsException if the role sees no figures, or none within this kind of scope
   */
  public List<TallyRow> tally(Milestone milestone, YearMonth from, YearMonth to) {
    return tally(milestone, from, to, milestone.usual());
  }

  /**
   * Counts a milestone in the actor's cases.
   *
   * @param by what tells the rows apart; none asks for one sum
   * @throws ProblemsException if the role sees no figures, or none within this kind of scope
   * @throws TallyRefusedException if the dimensions are too many, or the milestone has not all
   */
  public List<TallyRow> tally(
      Milestone milestone, YearMonth from, YearMonth to, Set<TallyDimension> by) {
    requireReading(CaseReading.FIGURES);
    TallyQuery query = new TallyQuery(actor.scope(), milestone, from, to).by(by);
    return units.ask(Scopes.partition(actor.scope()), unit -> unit.cases().tally(query));
  }
}
