package org.fengqiao.mediation.service;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.kernel.AggregateId;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.storage.CaseQuery;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.UnitOfWork;

/**
 * The cases that idempotency keys register: the id follows from actor and key, so that the
 * repetition of a registration finds its case.
 */
final class CaseKeys {

  /** 130 bits: two keys never meet by chance. */
  private static final int ID_LENGTH = 26;

  private final Office office;
  private final Actor actor;

  CaseKeys(Office office, Actor actor) {
    this.office = office;
    this.actor = actor;
  }

  /** The id of the case a registration makes. */
  CaseId idFor(Partition partition, Optional<String> key) {
    return key.map(known -> idOf(partition, known))
        .orElseGet(() -> CaseId.next(partition, office.ids()));
  }

  /**
   * The case a key has made, or one not registered yet.
   *
   * @throws IdempotencyConflictException if the key made a case in another partition
   */
  MediationCase find(UnitOfWork unit, CaseId id, Optional<String> key) {
    Optional<MediationCase> made =
        key.flatMap(known -> unit.cases().find(id, new Scope.Mandate(Set.of(id))));
    if (made.isEmpty()) {
      key.ifPresent(known -> requireUnused(unit, known));
    }
    return made.orElseGet(() -> MediationCase.unregistered(id));
  }

  /** The key may name a case of another partition the actor reaches; lists see them all. */
  private void requireUnused(UnitOfWork unit, String key) {
    Set<CaseId> elsewhere =
        Scopes.partitions(actor.scope()).stream()
            .filter(partition -> !partition.equals(unit.partition()))
            .map(partition -> idOf(partition, key))
            .collect(Collectors.toSet());
    if (!elsewhere.isEmpty()) {
      CaseQuery query = CaseQuery.of(new Scope.Mandate(elsewhere), PageRequest.first(1));
      unit.cases().list(query).entries().stream()
          .findFirst()
          .ifPresent(
              found -> {
                throw new IdempotencyConflictException(found.caseId(), key);
              });
    }
  }

  /** The actor goes after its length: no two pairs of actor and key read the same. */
  private CaseId idOf(Partition partition, String key) {
    String who = actor.id().text();
    byte[] digest =
        Hashing.sha256()
            .hashString("case/" + who.length() + "/" + who + "/" + key, StandardCharsets.UTF_8)
            .asBytes();
    String local = BaseEncoding.base32().omitPadding().encode(digest).substring(0, ID_LENGTH);
    return CaseId.of(AggregateId.join(partition, local));
  }
}
