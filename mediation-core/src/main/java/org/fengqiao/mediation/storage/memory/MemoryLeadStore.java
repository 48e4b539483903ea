package org.fengqiao.mediation.storage.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.kernel.LeadId;
import org.fengqiao.mediation.screening.Lead;
import org.fengqiao.mediation.screening.LedgerEntry;
import org.fengqiao.mediation.storage.Cursor;
import org.fengqiao.mediation.storage.DuplicateKeyException;
import org.fengqiao.mediation.storage.LeadQuery;
import org.fengqiao.mediation.storage.LeadStore;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.UnitGuard;
import org.fengqiao.mediation.storage.VersionConflictException;

/** Leads in a map. */
final class MemoryLeadStore implements LeadStore {

  private final UnitGuard guard;
  private final MemoryRows<LeadId, Lead> rows;

  MemoryLeadStore(UnitGuard guard, MemoryRows<LeadId, Lead> rows) {
    this.guard = guard;
    this.rows = rows;
  }

  @Override
  public Optional<Lead> find(LeadId id, Scope scope) {
    return guard.call(
        () -> {
          guard.require(id);
          return rows.find(id).filter(lead -> Reach.reaches(scope, lead));
        });
  }

  @Override
  public Optional<Lead> findByNumber(String ledgerNumber, Scope scope) {
    return guard.call(
        () ->
            ownPartition()
                .filter(lead -> number(lead).equals(Optional.of(ledgerNumber)))
                .filter(lead -> Reach.reaches(scope, lead))
                .findFirst());
  }

  @Override
  public Set<String> knownNumbers(Collection<String> ledgerNumbers) {
    return guard.call(
        () -> {
          Set<String> wanted = new HashSet<>(ledgerNumbers);
          return ownPartition()
              .flatMap(lead -> number(lead).stream())
              .filter(wanted::contains)
              .collect(Collectors.toSet());
        });
  }

  @Override
  public Lead save(Lead lead, int expected) {
    return guard.call(
        () -> {
          number(lead)
              .flatMap(
                  number ->
                      ownPartition()
                          .filter(other -> !other.id().equals(lead.id()))
                          .filter(other -> number(other).equals(Optional.of(number)))
                          .findFirst())
              .ifPresent(
                  other -> {
                    throw new DuplicateKeyException("the ledger number", lead.id(), other.id());
                  });
          return put(lead, expected);
        });
  }

  @Override
  public List<Lead> addAll(List<Lead> leads) {
    return guard.call(
        () -> {
          Map<String, Lead> known =
              ownPartition()
                  .filter(lead -> lead.entry().isPresent())
                  .collect(
                      Collectors.toMap(lead -> number(lead).orElseThrow(), Function.identity()));
          List<Lead> added = new ArrayList<>();
          for (Lead lead : leads) {
            guard.require(lead.id());
            String number =
                number(lead)
                    .orElseThrow(
                        () ->
                            new IllegalArgumentException(
                                "lead " + lead.id() + " has no entry in the ledger"));
            if (known.putIfAbsent(number, lead) == null) {
              added.add(put(lead, 0));
            }
          }
          return List.copyOf(added);
        });
  }

  private Lead put(Lead lead, int expected) {
    guard.require(lead.id());
    int found = rows.find(lead.id()).map(Lead::version).orElse(0);
    if (found != expected) {
      throw new VersionConflictException(lead.id(), expected, found);
    }
    rows.put(lead.id(), lead);
    return lead;
  }

  private Stream<Lead> ownPartition() {
    return rows.all().filter(lead -> lead.id().partition().equals(guard.partition()));
  }

  /** What no two leads may share: the number in the ledger of a partition. */
  static Optional<List<String>> taken(Lead lead) {
    return number(lead).map(number -> List.of(lead.id().partition().digits(), number));
  }

  private static Optional<String> number(Lead lead) {
    return lead.entry().map(LedgerEntry::number);
  }

  @Override
  public Page<Lead> list(LeadQuery query) {
    return guard.call(
        () ->
            Listing.page(
                rows.all()
                    .filter(lead -> Reach.reaches(query.scope(), lead))
                    .filter(lead -> isWanted(query, lead)),
                query.page(),
                lead -> Cursor.of(lead.foundOn(), lead.id().text())));
  }

  private static boolean isWanted(LeadQuery query, Lead lead) {
    return (query.states().isEmpty() || query.states().contains(lead.state()))
        && Listing.isWithin(lead.foundOn(), query.foundFrom(), query.foundTo())
        && query.overdueOn().map(lead::isOverdueOn).orElse(true);
  }
}
