package org.fengqiao.mediation.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.CaseMatrix;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.Registration;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.LeadId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.party.ConfidentialText;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.screening.ImportResult;
import org.fengqiao.mediation.screening.Lead;
import org.fengqiao.mediation.screening.LeadAction;
import org.fengqiao.mediation.screening.LeadContext;
import org.fengqiao.mediation.screening.LeadDecision;
import org.fengqiao.mediation.screening.LeadWorkflow;
import org.fengqiao.mediation.screening.LedgerImport;
import org.fengqiao.mediation.screening.LedgerLine;
import org.fengqiao.mediation.screening.LedgerRow;
import org.fengqiao.mediation.screening.ScreeningProblem;
import org.fengqiao.mediation.storage.LeadQuery;
import org.fengqiao.mediation.storage.NotFoundException;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.fengqiao.mediation.storage.VersionConflictException;
import org.fengqiao.mediation.storage.Versioned;

/** Leads and the work ledger. What may be done is decided by {@link LeadWorkflow}. */
public final class LeadDesk {

  private final Office office;
  private final Units units;
  private final Actor actor;

  LeadDesk(Office office, Units units, Actor actor) {
    this.office = office;
    this.units = units;
    this.actor = actor;
  }

  /** Returns the id for a new lead in a region. */
  public LeadId nextId(RegionCode region) {
    return LeadId.next(region.partition(), office.ids());
  }

  /**
   * Records a lead today (T01); the actor and the actor's organisation are its first receiver (首问
   * 责任人, CASE-33), and its time limit begins (C-01).
   *
   * @throws ProblemsException with every reason if it is refused
   */
  public Lead record(Lead lead) {
    Rights.RECORD_LEAD.require(actor, lead.id().text());
    requireGrid(lead);
    lead.receivedBy()
        .filter(other -> !other.equals(actor.id()))
        .ifPresent(
            other -> {
              throw refused(
                  Problem.of(
                      ScreeningProblem.OTHER_PERSON_RECEIVED,
                      lead.id().text(),
                      other.text(),
                      actor.id().text()));
            });
    Lead received = Lead.builder().from(lead).receivedBy(actor.id()).build();
    return units.run(
        lead.id().partition(),
        unit -> {
          LeadContext context = context(unit, lead.region(), office.today());
          return unit.leads().save(LeadWorkflow.record(received, context).orThrow(), 0);
        });
  }

  /** The area of the committee is for the workflow to check, the own grid for nobody else. */
  private void requireGrid(Lead lead) {
    if (actor.scope() instanceof Scope.Grid grid
        && grid.areas().stream().noneMatch(area -> area.contains(lead.region()))) {
      throw refused(
          Problem.of(
              ServiceProblem.OUTSIDE_AREA, lead.id().text(), lead.region().digits(), actor.role()));
    }
  }

  private static ProblemsException refused(Problem problem) {
    return new ProblemsException(Problems.of(problem));
  }

  /**
   * Does something with a lead today. A lead becomes a case by the registration that names it; to
   * convert one by hand is for a case that was registered without it.
   *
   * @throws ProblemsException with every reason if it is refused
   * @throws NotFoundException if there is no such lead in the actor's scope
   * @throws VersionConflictException if somebody else changed the lead meanwhile
   */
  public Lead perform(LeadId id, LeadAction action) {
    right(action).require(actor, id.text());
    return units.run(
        id.partition(),
        unit -> {
          Lead before =
              unit.leads().find(id, actor.scope()).orElseThrow(() -> new NotFoundException(id));
          if (action instanceof LeadAction.Convert convert) {
            requireCase(unit, before, convert.caseId());
          }
          LeadContext context = context(unit, before.region(), office.today());
          Lead after = LeadWorkflow.decide(before, action, context).orThrow();
          return unit.leads().save(after, before.version());
        });
  }

  private void requireCase(UnitOfWork unit, Lead lead, CaseId id) {
    Registration registration =
        Optional.of(id)
            .filter(wanted -> wanted.partition().equals(unit.partition()))
            .flatMap(wanted -> unit.cases().find(wanted, actor.scope()))
            .filter(found -> CaseMatrix.knows(actor, found.summary()))
            .flatMap(MediationCase::registration)
            .orElseThrow(
                () ->
                    refused(Problem.of(ServiceProblem.UNKNOWN_CASE, lead.id().text(), id.text())));
    registration
        .lead()
        .filter(other -> !other.equals(lead.id()))
        .ifPresent(
            other -> {
              throw refused(
                  Problem.of(
                      ServiceProblem.CASE_OF_OTHER_LEAD,
                      lead.id().text(),
                      id.text(),
                      other.text()));
            });
  }

  private static Rights right(LeadAction action) {
    if (action instanceof LeadAction.Guide) {
      return Rights.GUIDE_LEAD;
    }
    if (action instanceof LeadAction.EnterLedger) {
      return Rights.ENTER_LEDGER;
    }
    return action instanceof LeadAction.Close ? Rights.CLOSE_LEAD : Rights.KEEP_LEDGER;
  }

  /** Returns a lead; empty if there is no such lead in the actor's scope. */
  public Optional<Lead> find(LeadId id) {
    return units.run(id.partition(), unit -> unit.leads().find(id, actor.scope()));
  }

  /**
   * Returns a page of the actor's leads by the day they were found.
   *
   * @param terms sets the page and what narrows the list; the scope is the actor's
   */
  public Page<Lead> list(Consumer<LeadQuery.Builder> terms) {
    LeadQuery.Builder query = LeadQuery.builder();
    terms.accept(query);
    LeadQuery mine = query.scope(actor.scope()).build();
    return units.ask(Scopes.partition(actor.scope()), unit -> unit.leads().list(mine));
  }

  /**
   * Imports a ledger file in one unit of work. Good rows become leads with an entry in the ledger,
   * whatever the bad ones are; rows whose number is stored already are passed over.
   *
   * @param file how the file is read; its area lies in one partition
   * @param rows the rows of the file
   * @param measures what is to be done where a row does not say it
   * @return what was read; rows that the rules of the place refuse are among the rejected
   */
  public ImportResult importLedger(
      LedgerImport file, List<LedgerRow> rows, ConfidentialText measures) {
    Rights.IMPORT_LEDGER.require(actor, file.fileName());
    if (file.area().subtree().length() < Partition.LENGTH) {
      throw new IllegalArgumentException(
          "the area of a ledger lies in one partition, " + file.area() + " is wider");
    }
    Partition partition = file.area().partition();
    return units.run(
        partition,
        unit -> {
          List<String> numbers =
              file.read(rows, Set.of()).accepted().stream().map(LedgerLine::number).toList();
          ImportResult read = file.read(rows, unit.leads().knownNumbers(numbers));
          Intake intake = new Intake(unit, measures, file.fileName());
          read.accepted().forEach(intake::take);
          unit.personalData().putAll(intake.texts);
          unit.leads().addAll(intake.leads);
          return intake.result(read);
        });
  }

  private LeadContext context(UnitOfWork unit, RegionCode region, LocalDate day) {
    return LeadContexts.of(office, acting(unit), region, day);
  }

  private MediationOrganisation acting(UnitOfWork unit) {
    return actor
        .organisation()
        .filter(id -> id.partition().equals(unit.partition()))
        .flatMap(id -> unit.organisations().find(id, Scope.Committees.of(id)))
        .map(Versioned::value)
        .orElseThrow(
            () ->
                refused(
                    Problem.of(ServiceProblem.NO_ORGANISATION, actor.id().text(), actor.role())));
  }

  /** The rows of one file on their way into the ledger. */
  private final class Intake {

    private final UnitOfWork unit;
    private final ConfidentialText measures;
    private final String fileName;
    private final MediationOrganisation acting;
    private final Map<RegionCode, LeadContext> contexts = new HashMap<>();
    private final List<Lead> leads = new ArrayList<>();
    private final Map<TextRef, ConfidentialText> texts = new LinkedHashMap<>();
    private final List<LedgerLine> taken = new ArrayList<>();
    private final List<Integer> refused = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Intake(UnitOfWork unit, ConfidentialText measures, String fileName) {
      this.unit = unit;
      this.measures = measures;
      this.fileName = fileName;
      this.acting = acting(unit);
    }

    void take(LedgerLine line) {
      TextRef description = TextRef.next(unit.partition(), office.ids());
      TextRef toDo = TextRef.next(unit.partition(), office.ids());
      LeadContext context =
          contexts.computeIfAbsent(
              line.region(), region -> LeadContexts.of(office, acting, region, office.today()));
      LeadAction enter =
          new LeadAction.EnterLedger(
              line.number(), line.timeLimit(), acting.id(), Optional.empty(), toDo);
      LeadDecision decision = LeadWorkflow.record(line.toLead(acting.id(), description), context);
      if (decision instanceof LeadDecision.Changed recorded) {
        decision = LeadWorkflow.decide(recorded.lead(), enter, context);
      }
      for (Problem problem : decision.problems()) {
        problems.add(problem.about(fileName + ":" + line.row()));
      }
      if (decision instanceof LeadDecision.Changed entered) {
        texts.put(description, line.summary());
        texts.put(toDo, line.measures().orElse(measures));
        leads.add(entered.lead());
        taken.add(line);
      } else {
        refused.add(line.row());
      }
    }

    ImportResult result(ImportResult read) {
      List<Integer> rejected = new ArrayList<>(read.rejected());
      rejected.addAll(refused);
      rejected.sort(null);
      return new ImportResult(
          taken, read.alreadyKnown(), rejected, read.problems().and(new Problems(problems)));
    }
  }
}
