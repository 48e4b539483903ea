package org.fengqiao.mediation.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.JournalException;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.MediationException;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.storage.StorageException;
import org.fengqiao.mediation.storage.TextTooLongException;
import org.fengqiao.mediation.storage.VersionConflictException;

/**
 * Takes over cases with their history when a province moves in from the platform it used before
 * (INFO-24). The host runs it, beside the desks and for no actor; the events say who did what then.
 *
 * <p>Cases are kept in portions, each in a unit of work of its own. Whoever was interrupted begins
 * again with the first case: what is there already is passed over. Committees come before their
 * cases, and so does what the tokens stand for, because the events commit to it as they are kept:
 * whoever begins again leaves what is kept already, or it no longer is what was committed to. Heads
 * of the chain that were exported where the journals come from do not fit the cases here for the
 * same reason: check the journals there before they are handed in, and export the heads again from
 * here afterwards ({@code ChainStore.heads}). Journals are not held against the rules of today:
 * what was done then was lawful or not by the rules of its day.
 */
public final class CaseImport {

  /** How many cases are kept at once. */
  public static final int PORTION = 500;

  private final Units units;

  private long added;
  private long known;
  private final List<Problem> refused = new ArrayList<>();

  private CaseImport(Units units) {
    this.units = units;
  }

  /**
   * Keeps the cases whose journals can be read and whose holder is registered; says of each of the
   * others why it was not kept.
   *
   * @param journals the events of one case each, from its registration on; read once, a portion at
   *     a time
   * @param afterPortion is told how many were kept or known up to now
   * @throws StorageException if the store failed; the portions before are kept
   */
  public static ImportResult run(
      Units units, Iterator<List<CaseEvent>> journals, Consumer<ImportResult> afterPortion) {
    CaseImport running = new CaseImport(units);
    while (journals.hasNext()) {
      Map<Partition, List<MediationCase>> portion = running.portion(journals);
      portion.forEach(running::keep);
      afterPortion.accept(running.result());
    }
    return running.result();
  }

  private ImportResult result() {
    return new ImportResult(added, known, new Problems(refused));
  }

  private Map<Partition, List<MediationCase>> portion(Iterator<List<CaseEvent>> journals) {
    Map<Partition, List<MediationCase>> portion = new LinkedHashMap<>();
    Set<CaseId> ids = new HashSet<>();
    for (int i = 0; i < PORTION && journals.hasNext(); i++) {
      List<CaseEvent> journal = journals.next();
      replayed(journal)
          .ifPresent(
              read -> {
                if (ids.add(read.id())) {
                  portion
                      .computeIfAbsent(read.id().partition(), key -> new ArrayList<>())
                      .add(read);
                } else {
                  refuse(Problem.of(ServiceProblem.JOURNAL_GIVEN_TWICE, read.id().text()));
                }
              });
    }
    return portion;
  }

  private Optional<MediationCase> replayed(List<CaseEvent> journal) {
    if (journal.isEmpty()) {
      refuse(Problem.of(ServiceProblem.JOURNAL_EMPTY, "-"));
      return Optional.empty();
    }
    try {
      MediationCase read = MediationCase.replay(journal);
      for (int i = 0; i < journal.size(); i++) {
        if (journal.get(i).commandEvents().isPresent()) {
          Replay.endOfCommand(read, i);
        }
      }
      return Optional.of(read);
    } catch (JournalException e) {
      damaged(e.caseId(), e.sequence(), e);
    } catch (MediationException | IllegalArgumentException | ArithmeticException e) {
      damaged(journal.get(0).caseId(), firstThatDoesNotFit(journal), e);
    }
    return Optional.empty();
  }

  private void damaged(CaseId id, int sequence, RuntimeException why) {
    refuse(
        Problem.of(
            ServiceProblem.JOURNAL_DAMAGED, id.text(), sequence, String.valueOf(why.getMessage())));
  }

  /** What an event says may be impossible by itself, such as paying more than is owed. */
  private static int firstThatDoesNotFit(List<CaseEvent> journal) {
    MediationCase it = MediationCase.unregistered(journal.get(0).caseId());
    for (CaseEvent event : journal) {
      try {
        it = it.after(event);
      } catch (MediationException | IllegalArgumentException | ArithmeticException e) {
        return event.sequence();
      }
    }
    return journal.size();
  }

  private void keep(Partition partition, List<MediationCase> cases) {
    List<MediationCase> left = new ArrayList<>(cases);
    Set<OrganisationId> holders = unknownHolders(partition, cases);
    left.removeIf(each -> isWithout(holders, each));
    try {
      keepAll(partition, left);
    } catch (VersionConflictException | TextTooLongException e) {
      left.forEach(each -> keepAlone(partition, each));
    }
  }

  private void keepAll(Partition partition, List<MediationCase> cases) {
    List<CaseId> there =
        units.run(partition, unit -> unit.cases().addAll(Committed.of(unit, cases)));
    known += there.size();
    added += cases.size() - there.size();
  }

  private void keepAlone(Partition partition, MediationCase each) {
    try {
      keepAll(partition, List.of(each));
    } catch (VersionConflictException e) {
      refuse(Problem.of(ServiceProblem.JOURNAL_DIFFERS, e.id().text(), e.found()));
    } catch (TextTooLongException e) {
      refuse(
          Problem.of(
              ServiceProblem.JOURNAL_TOO_LARGE, each.id().text(), String.valueOf(e.getMessage())));
    }
  }

  private boolean isWithout(Set<OrganisationId> unknown, MediationCase each) {
    OrganisationId holder = each.holder().orElseThrow();
    if (!unknown.contains(holder)) {
      return false;
    }
    refuse(Problem.of(ServiceProblem.HOLDER_UNKNOWN, each.id().text(), holder.text()));
    return true;
  }

  /** A holder in another partition cannot be asked for in this one's unit and is taken as known. */
  private Set<OrganisationId> unknownHolders(Partition partition, List<MediationCase> cases) {
    Set<OrganisationId> holders = new HashSet<>();
    for (MediationCase each : cases) {
      each.holder().filter(id -> id.partition().equals(partition)).ifPresent(holders::add);
    }
    return units.run(
        partition,
        unit -> {
          holders.removeIf(
              id -> unit.organisations().find(id, Scope.Committees.of(id)).isPresent());
          return holders;
        });
  }

  private void refuse(Problem problem) {
    refused.add(problem.because(LegalBasis.ourDefault()));
  }
}
