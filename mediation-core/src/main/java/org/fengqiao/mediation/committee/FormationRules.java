package org.fengqiao.mediation.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.immutables.value.Value;

/** How a committee is made up (人民调解法 art. 8, 9). A place may ask for more, never for less. */
@Value.Immutable
@MediationStyle
public abstract class FormationRules {

  FormationRules() {}

  /** Returns the least number of members, the director included. */
  public abstract int leastMembers();

  /** Returns the greatest number of members, the director included. */
  public abstract int mostMembers();

  /** Returns whether there must be a woman among the members. */
  public abstract boolean womanRequired();

  /**
   * Returns whether there must be a member of the smaller nationalities of the place; so where
   * several nationalities live together (多民族居住的地区).
   */
  public abstract boolean minorityRequired();

  /** Returns the length of a term in years. */
  public abstract int termYears();

  /** Returns the basis of size and composition. */
  public abstract LegalBasis compositionBasis();

  /** Returns the basis of the term. */
  public abstract LegalBasis termBasis();

  /**
   * Returns who elects the members of which kind of committee (art. 9). Organs elect theirs by
   * reference (art. 34) as enterprises do (依法推选, ORG-14); kinds that are not named form theirs by
   * reference too, and whoever their founder names is right.
   */
  @Value.Default
  public Map<OrganisationKind, Set<ChoosingBody>> choosers() {
    return Map.of(
        OrganisationKind.VILLAGE_COMMITTEE,
        Collections.unmodifiableSet(
            EnumSet.of(
                ChoosingBody.VILLAGE_ASSEMBLY,
                ChoosingBody.VILLAGE_REPRESENTATIVES,
                ChoosingBody.RESIDENTS_ASSEMBLY)),
        OrganisationKind.ENTERPRISE_COMMITTEE,
        staff(),
        OrganisationKind.ORGAN_COMMITTEE,
        staff());
  }

  private static Set<ChoosingBody> staff() {
    return Collections.unmodifiableSet(
        EnumSet.of(
            ChoosingBody.STAFF_ASSEMBLY, ChoosingBody.STAFF_CONGRESS, ChoosingBody.TRADE_UNION));
  }

  /**
   * Returns the term of the village itself, which many places follow for its mediation committee. A
   * seat longer than {@link #termYears()} and within this one is a deviation, reported with both
   * bases. Where the Mediation Law is amended, both are data of the day asked about.
   */
  @Value.Default
  public VillageTerm villageTerm() {
    return VillageTerm.national();
  }

  /**
   * Returns the term of the residents' committee, which its mediation committee follows as a
   * village's follows {@link #villageTerm()}.
   */
  @Value.Default
  public VillageTerm residentsTerm() {
    return VillageTerm.residents();
  }

  /** Returns when the term of a seat that began on a day ends. */
  final TermEnd termOf(MediationOrganisation committee, Optional<Net> net, CommitteeMember member) {
    LocalDate lastDay = member.from().plusYears(termYears()).minusDays(1);
    List<VillageTerm> own = placeTerms(committee, net, member.from());
    LocalDate village = own.isEmpty() ? lastDay : own.get(0).lastDay(member.from());
    return new TermEnd(
        committee.id(), member.mediator(), lastDay, village.isAfter(lastDay) ? village : lastDay);
  }

  /**
   * Returns the terms of the village or the residents themselves that a seat begun on a day can
   * follow, the latest to end and more than one only if they end together; which of them it is says
   * the net, and where that is unknown both are meant.
   */
  final List<VillageTerm> placeTerms(
      MediationOrganisation committee, Optional<Net> net, LocalDate first) {
    if (committee.kind() != OrganisationKind.VILLAGE_COMMITTEE) {
      return List.of();
    }
    List<VillageTerm> terms = new ArrayList<>(2);
    if (!net.equals(Optional.of(Net.URBAN))) {
      terms.add(villageTerm());
    }
    if (!net.equals(Optional.of(Net.RURAL)) && !terms.contains(residentsTerm())) {
      terms.add(residentsTerm());
    }
    terms.removeIf(term -> first.isBefore(term.from()));
    int longest = terms.stream().mapToInt(VillageTerm::years).max().orElse(0);
    terms.removeIf(term -> term.years() < longest);
    return terms;
  }

  /**
   * Returns whether a body can choose for a village or residents' committee of a net: villagers do
   * not choose for residents nor residents for villagers.
   */
  static boolean isOfNet(ChoosingBody body, Optional<Net> net) {
    return switch (body) {
      case VILLAGE_ASSEMBLY, VILLAGE_REPRESENTATIVES -> !net.equals(Optional.of(Net.URBAN));
      case RESIDENTS_ASSEMBLY -> !net.equals(Optional.of(Net.RURAL));
      default -> true;
    };
  }

  @Value.Check
  void check() {
    if (leastMembers() < 1 || mostMembers() < leastMembers() || termYears() < 1) {
      throw new IllegalArgumentException(
          "formation rules need 1 <= least <= most members and a term of a year or more: "
              + leastMembers()
              + ".."
              + mostMembers()
              + ", "
              + termYears()
              + " years");
    }
  }

  /** Returns the rules of the People's Mediation Law, for a place of one nationality. */
  public static FormationRules national() {
    return National.RULES;
  }

  /** Made once: a province asks for them ten thousand times. */
  private static final class National {
    static final FormationRules RULES =
        builder()
            .leastMembers(3)
            .mostMembers(9)
            .womanRequired(true)
            .minorityRequired(false)
            .termYears(3)
            .compositionBasis(LegalBasis.mediationLaw("8"))
            .termBasis(LegalBasis.mediationLaw("9"))
            .build();

    private National() {}
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link FormationRules}. */
  public static final class Builder extends ImmutableFormationRules.Builder {
    Builder() {}
  }
}
