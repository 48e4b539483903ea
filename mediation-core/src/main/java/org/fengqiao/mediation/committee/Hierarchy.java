package org.fengqiao.mediation.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionDirectory;

/**
 * Who may guide whom. Everywhere a guide stands at the same or a higher level, its area contains
 * that of the organisation, and groups, studios and rooms guide nobody. A place may add the order
 * of the tiers of a net, such as county, town, community, compound (ORG-03, ORG-04).
 *
 * @param tiers the order of the tiers in a place on a day
 * @param predecessors the regions that a region took over from, which lie in its area too
 */
public record Hierarchy(TierRule tiers, Function<RegionCode, Set<RegionCode>> predecessors) {

  private static final LegalBasis TERRITORY =
      LegalBasis.builder()
          .instrument(LocalText.of("属地管理原则", "principle of territorial management"))
          .certainty(Certainty.OFFICIAL_NORM)
          .build();

  /** Which tiers there are in a place on a day. */
  @FunctionalInterface
  public interface TierRule {

    /** Returns the order of the tiers, net by net; a net that is not named has none. */
    List<Tiers> in(RegionCode region, LocalDate day);
  }

  /**
   * The tiers of a net, the highest first. Offices of the justice administration between two tiers
   * do not count: they guide every tier.
   *
   * @param net the net
   * @param kinds the kinds that stand at each tier, the highest first
   * @param basis where the order comes from
   */
  public record Tiers(Net net, List<Set<OrganisationKind>> kinds, LegalBasis basis) {

    /** Copies the tiers. */
    public Tiers {
      kinds = kinds.stream().map(Set::copyOf).toList();
    }

    private int tierOf(OrganisationKind kind) {
      for (int tier = 0; tier < kinds.size(); tier++) {
        if (kinds.get(tier).contains(kind)) {
          return tier;
        }
      }
      return -1;
    }
  }

  /** Returns the rules that hold everywhere, without an order of tiers. */
  public static Hierarchy national() {
    return new Hierarchy((region, day) -> List.of(), region -> Set.of());
  }

  /** Returns these rules where regions took over from others. */
  public Hierarchy in(RegionDirectory regions) {
    return new Hierarchy(tiers, regions::predecessors);
  }

  /** Returns what is wrong between an organisation and the one that guides it. */
  List<Problem> check(MediationOrganisation child, MediationOrganisation parent) {
    List<Problem> found = new ArrayList<>();
    if (cannotGuide(child.kind(), parent.kind())) {
      found.add(
          about(
              CommitteeProblem.PARENT_CANNOT_GUIDE,
              child,
              TERRITORY,
              child.name(),
              parent.name(),
              parent.kind()));
    }
    if (child.level().isAbove(parent.level())) {
      found.add(
          about(
              CommitteeProblem.PARENT_BELOW,
              child,
              TERRITORY,
              child.name(),
              child.level(),
              parent.name(),
              parent.level()));
    } else if (!child.region().isWithin(parent.region())
        && predecessors.apply(parent.region()).stream().noneMatch(child.region()::isWithin)) {
      found.add(
          about(CommitteeProblem.PARENT_ELSEWHERE, child, TERRITORY, child.name(), parent.name()));
    }
    return found;
  }

  private static boolean cannotGuide(OrganisationKind child, OrganisationKind parent) {
    boolean leaf =
        switch (parent) {
          case MEDIATION_GROUP, STATIONED_STUDIO, PERSONAL_STUDIO, JOINT_ROOM, ONLINE_ROOM -> true;
          default -> false;
        };
    return leaf
        || (child.isA(OrganisationKind.JUSTICE_ADMINISTRATION)
            && parent.isA(OrganisationKind.MEDIATION_ORGANISATION));
  }

  /** Returns whether its net has tiers on a day; asked before anybody looks for who is above. */
  boolean hasTiers(OrganisationEntry child, LocalDate day) {
    return child.net().isPresent() && !tiers.in(child.organisation().region(), day).isEmpty();
  }

  /**
   * Returns what is wrong with the tier of the nearest mediation organisation above.
   *
   * @param above the nearest mediation organisation in the chain of guides
   * @param day the first day of both; the tiers of that day count
   */
  Optional<Problem> checkTier(OrganisationEntry child, MediationOrganisation above, LocalDate day) {
    for (Tiers net : tiers.in(child.organisation().region(), day)) {
      int tier = net.tierOf(child.organisation().kind());
      if (child.net().equals(Optional.of(net.net()))
          && tier > 0
          && net.tierOf(above.kind()) != tier - 1) {
        return Optional.of(
            about(
                CommitteeProblem.WRONG_TIER,
                child.organisation(),
                net.basis(),
                child.organisation().name(),
                child.organisation().kind(),
                above.name(),
                above.kind(),
                net.kinds().get(tier - 1).stream().sorted().toList()));
      }
    }
    return Optional.empty();
  }

  private static Problem about(
      CommitteeProblem code, MediationOrganisation child, LegalBasis basis, Object... arguments) {
    return Problem.of(code, child.id().text(), arguments).because(basis);
  }
}
