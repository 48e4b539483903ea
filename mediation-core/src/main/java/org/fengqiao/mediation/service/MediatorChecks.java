package org.fengqiao.mediation.service;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationDirectory;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.Severity;
import org.fengqiao.mediation.mediator.Credentials;
import org.fengqiao.mediation.mediator.Eligibility;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.mediator.MediatorRoster;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.rules.ResolvedRules;
import org.fengqiao.mediation.storage.NotFoundException;
import org.fengqiao.mediation.storage.RegisteredOrganisation;
import org.fengqiao.mediation.storage.UnitOfWork;

/** What stands against engaging a mediator, by the register and the rules of the place. */
final class MediatorChecks {

  private final Office office;
  private final Actor actor;

  MediatorChecks(Office office, Actor actor) {
    this.office = office;
    this.actor = actor;
  }

  /** Members are mediators without being engaged (人民调解法 art. 13). */
  boolean isMember(UnitOfWork unit, MediatorId id) {
    return new RegisterReader(unit)
        .organisations(actor.scope()).values().stream()
            .flatMap(row -> row.value().seats().stream())
            .anyMatch(seat -> seat.mediator().equals(id));
  }

  void requireReach(UnitOfWork unit, OrganisationId organisation) {
    boolean reached =
        organisation.partition().equals(unit.partition())
            && unit.organisations().find(organisation, actor.scope()).isPresent();
    if (!reached) {
      throw new NotFoundException(organisation);
    }
  }

  /** Holds a mediator against the roster, and new engagements against what the place asks for. */
  Problems check(UnitOfWork unit, Mediator mediator, List<Engagement> begun, Set<String> attested) {
    OrganisationDirectory directory =
        directory(unit, mediator.engagements().stream().map(Engagement::organisation).toList());
    Problems found = MediatorRoster.of(List.of(mediator)).check(directory);
    Set<Problem> outside = new HashSet<>();
    for (Engagement each : begun) {
      directory
          .find(each.organisation())
          .flatMap(at -> each.outsideLife(mediator.id(), at))
          .ifPresent(outside::add);
      Optional<RegionCode> region =
          directory.find(each.organisation()).map(MediationOrganisation::region);
      if (region.isPresent()) {
        ResolvedRules rules = office.rules().resolve(region.get(), each.from());
        found =
            found
                .and(
                    Eligibility.check(
                        mediator, each.kind(), attested, each.from(), rules.eligibility()))
                .and(
                    Credentials.check(
                        Mediator.builder().from(mediator).engagements(List.of(each)).build(),
                        each.from(),
                        rules.credentials()));
      }
    }
    return new Problems(
        found.stream()
            .map(each -> outside.contains(each) ? each.as(Severity.ERROR) : each)
            .distinct()
            .toList());
  }

  static OrganisationDirectory directory(UnitOfWork unit, List<OrganisationId> ids) {
    return OrganisationDirectory.of(
        new RegisterReader(unit)
            .named(ids).values().stream().map(row -> present(row.value())).toList());
  }

  /** Without its guide, which plays no part here. */
  private static MediationOrganisation present(RegisteredOrganisation organisation) {
    return MediationOrganisation.builder()
        .from(organisation.last().organisation())
        .parent(Optional.empty())
        .build();
  }
}
