package org.fengqiao.mediation.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.Severity;

/**
 * Whether a committee is made up as the law asks. Articles 8 and 9 of 人民调解法 bind the committees of
 * villages, residents and enterprises; towns, streets and others form theirs by reference (参照, art.
 * 34), so that there the same findings are warnings. Organisations that are no committee have no
 * members in this sense and no findings. A finding bars nothing: a committee past its term mediates
 * on until the next one is elected.
 */
public final class Formation {

  private static final LegalBasis BY_REFERENCE = LegalBasis.mediationLaw("34");

  private final MediationOrganisation organisation;
  private final Optional<Net> net;
  private final List<CommitteeMember> members;
  private final LocalDate day;
  private final FormationRules rules;
  private final List<Problem> found = new ArrayList<>();

  private Formation(
      MediationOrganisation organisation,
      Optional<Net> net,
      List<CommitteeMember> members,
      LocalDate day,
      FormationRules rules) {
    this.organisation = organisation;
    this.net = net;
    this.members = members;
    this.day = day;
    this.rules = rules;
  }

  /**
   * Returns everything that is wrong with a committee on a day. Its net tells a village from a
   * residents' community; where none is written down the rules of both will do.
   *
   * @param members every seat of the committee, past and future ones included
   */
  public static Problems check(
      OrganisationEntry committee,
      Collection<CommitteeMember> members,
      LocalDate day,
      FormationRules rules) {
    return check(committee.organisation(), committee.net(), members, day, rules);
  }

  /**
   * Returns everything that is wrong with a committee of unknown net on a day.
   *
   * @param members every seat of the committee, past and future ones included
   */
  public static Problems check(
      MediationOrganisation organisation,
      Collection<CommitteeMember> members,
      LocalDate day,
      FormationRules rules) {
    return check(organisation, Optional.empty(), members, day, rules);
  }

  private static Problems check(
      MediationOrganisation organisation,
      Optional<Net> net,
      Collection<CommitteeMember> members,
      LocalDate day,
      FormationRules rules) {
    if (!organisation.kind().isA(OrganisationKind.COMMITTEE)) {
      return Problems.none();
    }
    List<CommitteeMember> sitting = new ArrayList<>(members.size());
    List<CommitteeMember> backwards = new ArrayList<>(0);
    for (CommitteeMember member : members) {
      if (member.sitsOn(day)) {
        sitting.add(member);
      } else if (member.isBackwards()) {
        backwards.add(member);
      }
    }
    Formation formation = new Formation(organisation, net, sitting, day, rules);
    backwards.forEach(formation::backwards);
    return formation.check();
  }

  private Problems check() {
    size();
    composition();
    seats();
    return new Problems(found);
  }

  private void backwards(CommitteeMember member) {
    found.add(
        Problem.of(
                CommitteeProblem.TERM_BACKWARDS,
                organisation.id().text(),
                member.mediator().text(),
                member.from(),
                member.to().orElseThrow())
            .because(rules.termBasis()));
  }

  private void size() {
    if (members.size() < rules.leastMembers()) {
      report(CommitteeProblem.TOO_FEW_MEMBERS, members.size(), rules.leastMembers());
    }
    if (members.size() > rules.mostMembers()) {
      report(CommitteeProblem.TOO_MANY_MEMBERS, members.size(), rules.mostMembers());
    }
  }

  private void composition() {
    long directors = 0;
    boolean woman = false;
    boolean minority = false;
    for (CommitteeMember member : members) {
      directors += member.office() == CommitteeOffice.DIRECTOR ? 1 : 0;
      woman |= member.woman();
      minority |= member.minority();
    }
    if (directors != 1) {
      report(CommitteeProblem.NOT_ONE_DIRECTOR, directors);
    }
    if (rules.womanRequired() && !woman) {
      report(CommitteeProblem.NO_WOMAN_MEMBER);
    }
    if (rules.minorityRequired() && !minority) {
      report(CommitteeProblem.NO_MINORITY_MEMBER);
    }
  }

  private void seats() {
    LocalDate from = LocalDate.MIN;
    LocalDate over = LocalDate.MIN;
    for (int seat = 0; seat < members.size(); seat++) {
      CommitteeMember member = members.get(seat);
      if (sitsAmong(members.subList(0, seat), member.mediator())) {
        report(CommitteeProblem.MEMBER_TWICE, member.mediator().text());
      }
      choice(member);
      if (!from.equals(member.from())) {
        from = member.from();
        over = from.plusYears(rules.termYears());
      }
      if (!day.isBefore(over)) {
        found.add(
            termOver(member, over.minusDays(1))
                .because(isBound(organisation.kind()) ? rules.termBasis() : BY_REFERENCE));
      }
    }
  }

  private static boolean sitsAmong(List<CommitteeMember> seats, MediatorId mediator) {
    for (CommitteeMember seat : seats) {
      if (seat.mediator().equals(mediator)) {
        return true;
      }
    }
    return false;
  }

  private void choice(CommitteeMember member) {
    Set<ChoosingBody> right = rules.choosers().getOrDefault(organisation.kind(), Set.of());
    if (right.isEmpty() || member.chosenBy().isEmpty()) {
      return;
    }
    boolean village = organisation.kind() == OrganisationKind.VILLAGE_COMMITTEE;
    List<ChoosingBody> ofNet =
        right.stream()
            .filter(body -> !village || FormationRules.isOfNet(body, net))
            .sorted()
            .toList();
    if (!ofNet.contains(member.chosenBy().get())) {
      found.add(
          Problem.of(
                  CommitteeProblem.WRONG_CHOICE,
                  organisation.id().text(),
                  member.mediator().text(),
                  member.chosenBy().get(),
                  ofNet)
              .as(severity(CommitteeProblem.WRONG_CHOICE))
              .because(isBound(organisation.kind()) ? rules.termBasis() : BY_REFERENCE));
    }
  }

  private Problem termOver(CommitteeMember member, LocalDate lastDay) {
    List<VillageTerm> own = rules.placeTerms(organisation, net, member.from());
    boolean followed = !own.isEmpty() && !day.isAfter(own.get(0).lastDay(member.from()));
    return followed
        ? Problem.of(
            CommitteeProblem.TERM_DEVIATES,
            organisation.id().text(),
            member.mediator().text(),
            member.from(),
            rules.termYears(),
            lastDay,
            own.get(0).years(),
            own.get(0).lastDay(member.from()),
            LocalText.of(cite(own, Locale.CHINESE, "、"), cite(own, Locale.ENGLISH, ", ")))
        : Problem.of(
                CommitteeProblem.TERM_OVER,
                organisation.id().text(),
                member.mediator().text(),
                member.from(),
                rules.termYears(),
                lastDay)
            .as(severity(CommitteeProblem.TERM_OVER));
  }

  private static String cite(List<VillageTerm> terms, Locale locale, String separator) {
    return terms.stream()
        .map(term -> term.basis().cite(locale))
        .collect(Collectors.joining(separator));
  }

  private void report(CommitteeProblem code, Object... arguments) {
    boolean bound = isBound(organisation.kind());
    found.add(
        Problem.of(code, organisation.id().text(), arguments)
            .as(severity(code))
            .because(bound ? rules.compositionBasis() : BY_REFERENCE));
  }

  private Severity severity(CommitteeProblem code) {
    return isBound(organisation.kind()) ? code.severity() : Severity.WARNING;
  }

  static boolean isBound(OrganisationKind kind) {
    return kind == OrganisationKind.VILLAGE_COMMITTEE
        || kind == OrganisationKind.ENTERPRISE_COMMITTEE;
  }
}
