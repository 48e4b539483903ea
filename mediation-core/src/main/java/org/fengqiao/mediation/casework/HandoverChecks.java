package org.fengqiao.mediation.casework;

import java.util.Arrays;
import java.util.Optional;
import org.fengqiao.mediation.casework.handover.EscalationGround;
import org.fengqiao.mediation.casework.handover.Receiver;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.region.RegionLevel;

/** What is asked of a committee to which a case is offered. The registry is believed. */
final class HandoverChecks {

  private HandoverChecks() {}

  private static Optional<MediationOrganisation> find(OrganisationId id, Attempt attempt) {
    return Optional.ofNullable(attempt.context().organisations().get(id));
  }

  /** The receiver as the journal keeps it. */
  static Receiver known(OrganisationId id, Attempt attempt) {
    MediationOrganisation found = find(id, attempt).orElseThrow();
    return new Receiver(found.id(), found.kind(), found.region(), found.level());
  }

  /**
   * There is such a committee, it mediates, and it is another one. What lies in another partition
   * cannot hold this case: its people and papers are kept there.
   */
  static void receiver(String field, OrganisationId id, Attempt attempt) {
    if (attempt.it().holder().equals(Optional.of(id))) {
      attempt.report(HandoverProblem.RECEIVER_IS_HOLDER, field, id.text());
      return;
    }
    if (!id.partition().equals(attempt.it().id().partition())) {
      attempt.reportBecause(
          LegalBasis.ourDefault(),
          HandoverProblem.RECEIVER_ELSEWHERE,
          field,
          id.partition().digits(),
          attempt.it().id().partition().digits());
      return;
    }
    Optional<MediationOrganisation> known = find(id, attempt);
    if (known.isEmpty()) {
      attempt.report(HandoverProblem.RECEIVER_UNKNOWN, field, id.text());
      return;
    }
    MediationOrganisation receiver = known.get();
    if (!receiver.mediates()) {
      attempt.reportBecause(
          LegalBasis.mediationLaw("5, 7"),
          HandoverProblem.RECEIVER_NOT_MEDIATING,
          field,
          receiver.name(),
          receiver.kind());
    }
    if (!receiver.isActiveOn(attempt.day())) {
      attempt.report(HandoverProblem.RECEIVER_NOT_ACTIVE, field, receiver.name(), attempt.day());
    }
  }

  /** CASE-19: where a rule sends a type to its industry, other receivers are refused. */
  static void industry(String field, OrganisationId id, Attempt attempt) {
    String type = attempt.disputeType();
    Optional<Receiver> receiver = find(id, attempt).map(found -> known(id, attempt));
    if (receiver.isEmpty() || receiver.get().isOfIndustry()) {
      return;
    }
    Optional<LegalBasis> rule =
        Optional.ofNullable(attempt.rules().handovers().industry().get(type));
    if (rule.filter(basis -> basis.certainty() != Certainty.OUR_DEFAULT).isPresent()) {
      attempt.reportBecause(
          rule.get(), HandoverProblem.NOT_OF_INDUSTRY, field, type, receiver.get().kind());
    } else if (rule.isPresent()) {
      attempt.reportBecause(MediationRows.PLANS, HandoverProblem.INDUSTRY_ADVISED, field, type);
    }
  }

  /** After enough returns an office proposes whom to ask next. */
  static void proposal(Optional<OrganisationId> proposedBy, Attempt attempt) {
    HandoverRules rules = attempt.rules().handovers();
    int returns = attempt.it().holderTrack().returns();
    if (proposedBy.isEmpty()) {
      if (returns >= rules.returns()) {
        attempt.reportBecause(
            rules.basis(), HandoverProblem.PROPOSAL_NEEDED, "proposedBy", returns);
      }
      return;
    }
    boolean office =
        find(proposedBy.get(), attempt)
            .map(MediationOrganisation::kind)
            .filter(
                kind ->
                    kind == OrganisationKind.JUDICIAL_OFFICE
                        || kind == OrganisationKind.COUNTY_BUREAU)
            .isPresent();
    if (!office) {
      attempt.reportBecause(
          rules.basis(),
          HandoverProblem.PROPOSER_NOT_OFFICE,
          "proposedBy",
          proposedBy.get().text());
    }
  }

  /** Up means up; a level left out is only warned of. */
  static void higher(String field, OrganisationId id, Attempt attempt) {
    RegionLevel own = attempt.it().holderLevel().orElseThrow();
    find(id, attempt)
        .map(MediationOrganisation::level)
        .ifPresent(
            level -> {
              if (!level.isAbove(own)) {
                attempt.report(HandoverProblem.NOT_HIGHER, field, level, own);
              } else if (Arrays.stream(RegionLevel.values())
                  .anyMatch(between -> level.isAbove(between) && between.isAbove(own))) {
                attempt.report(HandoverProblem.LEVEL_SKIPPED, field, level, own);
              }
            });
  }

  /** Whether the case is as the ground says, as far as the journal can tell. */
  static void ground(EscalationGround ground, Attempt attempt) {
    if (ground == EscalationGround.ATTEMPTS) {
      int held = attempt.it().sessions().size();
      int needed = attempt.rules().handovers().sessions();
      if (held < needed) {
        attempt.report(HandoverProblem.TOO_FEW_SESSIONS, "ground", held, needed);
      }
    } else if (ground == EscalationGround.GRAVE
        && attempt.it().complexity() == Complexity.GENERAL
        && attempt.rules().riskScheme().isPresent()
        && !isGrave(attempt)) {
      attempt.report(HandoverProblem.NOT_GRAVE, "ground");
    }
  }

  private static boolean isGrave(Attempt attempt) {
    return attempt
        .rules()
        .riskScheme()
        .flatMap(scheme -> attempt.it().risk().flatMap(risk -> scheme.find(risk.level())))
        .filter(level -> level.planNeeded())
        .isPresent();
  }
}
