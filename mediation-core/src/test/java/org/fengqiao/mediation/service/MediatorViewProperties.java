package org.fengqiao.mediation.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BinaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.committee.CommitteeOffice;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.RegionTree;
import org.fengqiao.mediation.committee.RollUp;
import org.fengqiao.mediation.committee.Seat;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.Modality;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.mediator.Certificate;
import org.fengqiao.mediation.mediator.CredentialTotals;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.mediator.grading.Grade;
import org.fengqiao.mediation.mediator.grading.GradeCause;
import org.fengqiao.mediation.mediator.grading.GradeEntry;
import org.fengqiao.mediation.mediator.grading.GradeHistory;
import org.fengqiao.mediation.mediator.grading.GradeTotals;
import org.fengqiao.mediation.mediator.training.TrainingAmount;
import org.fengqiao.mediation.mediator.training.TrainingForm;
import org.fengqiao.mediation.mediator.training.TrainingKind;
import org.fengqiao.mediation.mediator.training.TrainingPeriod;
import org.fengqiao.mediation.mediator.training.TrainingRecord;
import org.fengqiao.mediation.mediator.training.TrainingRequirement;
import org.fengqiao.mediation.mediator.training.TrainingTotals;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.rules.RuleBook;
import org.fengqiao.mediation.storage.RegisteredMediator;
import org.fengqiao.mediation.storage.RegisteredOrganisation;

/** Certificates, training and grades by region: a region has its own and those of its children. */
class MediatorViewProperties {

  private static final LocalDate DAY = RegionTree.DAY.plusYears(1);
  private static final Grade FIRST = new Grade("ONE", "1");
  private static final Grade OTHER = new Grade("TWO", "1");

  private static final TrainingRequirement FIVE_DAYS =
      TrainingRequirement.builder()
          .id("FIVE")
          .least(TrainingAmount.days(5))
          .period(TrainingPeriod.CUMULATIVE)
          .modality(Modality.BINDING)
          .basis(LegalBasis.ourDefault())
          .build();

  private static OrganisationId committee(int number) {
    return OrganisationId.of("9901-C" + number);
  }

  /** One committee in every region of the tree; every third mediator is a member and no more. */
  private static MediatorView view(Random random, int size) {
    List<RegisteredMediator> mediators = new ArrayList<>();
    List<List<Seat>> seats = new ArrayList<>();
    RegionTree.CODES.forEach(code -> seats.add(new ArrayList<>()));
    for (int number = 0; number < size; number++) {
      int at = random.nextInt(RegionTree.CODES.size());
      boolean member = random.nextInt(3) == 0;
      MediatorId id = MediatorId.of("9901-M" + number);
      if (member) {
        seats
            .get(at)
            .add(
                new Seat(
                    committee(at),
                    id,
                    CommitteeOffice.MEMBER,
                    false,
                    false,
                    Optional.empty(),
                    RegionTree.DAY,
                    Optional.empty()));
      }
      mediators.add(mediator(random, id, member ? Optional.empty() : Optional.of(committee(at))));
    }
    List<RegisteredOrganisation> organisations = new ArrayList<>();
    for (int number = 0; number < seats.size(); number++) {
      organisations.add(organisation(number, RegionTree.CODES.get(number), seats.get(number)));
    }
    return new MediatorView(DAY, organisations, mediators, mediators, RuleBook.national());
  }

  private static RegisteredMediator mediator(
      Random random, MediatorId id, Optional<OrganisationId> engagedBy) {
    Mediator.Builder mediator =
        Mediator.builder().id(id).person(PersonRef.of("9901-P" + id.text().substring(5)));
    engagedBy.ifPresent(
        where ->
            mediator.addEngagements(
                Engagement.since(
                    where,
                    random.nextBoolean() ? EngagementKind.FULL_TIME : EngagementKind.PART_TIME,
                    RegionTree.DAY)));
    if (random.nextBoolean()) {
      mediator.addCertificates(
          new Certificate(
              RegionTree.DAY, Optional.empty(), Optional.of(DAY.plusDays(random.nextInt(9) - 4))));
    }
    RegisteredMediator.Builder registered = RegisteredMediator.builder().mediator(mediator.build());
    if (random.nextBoolean()) {
      registered.addTrainings(
          new TrainingRecord(
              id,
              TrainingKind.ANNUAL,
              TrainingForm.LECTURE,
              TrainingAmount.days(4 + random.nextInt(3)),
              RegionTree.DAY,
              RegionTree.DAY,
              Optional.empty(),
              Optional.empty()));
    }
    if (random.nextBoolean()) {
      GradeEntry entry =
          new GradeEntry(
              random.nextBoolean() ? FIRST : OTHER,
              RegionTree.DAY,
              Optional.empty(),
              GradeCause.FIRST,
              Optional.empty());
      registered.grades(new GradeHistory(id, List.of(entry)));
    }
    return registered.build();
  }

  private static RegisteredOrganisation organisation(
      int number, RegionCode region, List<Seat> seats) {
    return RegisteredOrganisation.builder()
        .from(
            RegisteredOrganisation.founded(
                MediationOrganisation.builder()
                    .id(committee(number))
                    .kind(OrganisationKind.TOWN_COMMITTEE)
                    .name(LocalText.chinese("某调委会"))
                    .region(region)
                    .level(RegionLevel.PROVINCE)
                    .validFrom(RegionTree.DAY)
                    .build()))
        .seats(seats)
        .build();
  }

  private static <T> void assertSums(RollUp<T> tree, BinaryOperator<T> plus, T all) {
    assertEquals(all, tree.total());
    Set<RegionCode> seen = new HashSet<>();
    tree.all()
        .forEach(
            node -> {
              seen.add(node.region());
              assertEquals(
                  node.total(),
                  node.children().stream().map(RollUp::total).reduce(node.own(), plus));
            });
    assertEquals(Set.copyOf(RegionTree.CODES), seen);
  }

  @Property
  @Requirement("IND-17")
  void certificates(@ForAll long seed, @ForAll @IntRange(max = 40) int size) {
    MediatorView view = view(new Random(seed), size);
    RollUp<CredentialTotals> tree = view.credentialsByRegion(RegionTree.REGIONS, RegionTree.ROOT);
    List<Mediator> fullTime =
        view.list().stream().filter(each -> each.fullTimeAt(DAY).isPresent()).toList();
    long certified =
        fullTime.stream()
            .filter(
                each -> each.certificateOn(DAY).filter(paper -> paper.isValidOn(DAY)).isPresent())
            .count();
    assertSums(
        tree,
        CredentialTotals::plus,
        new CredentialTotals(
            fullTime.size(),
            certified,
            tree.total().certifiedAndGraded(),
            view.credentials().list().size()));
    assertEquals(
        view.figures().certifiedAndGraded(each -> view.grades().on(each.id(), DAY).isPresent()),
        tree.total().certifiedAndGradedRate());
  }

  @Property
  @Requirement({"IND-16", "TRN-04"})
  void training(@ForAll long seed, @ForAll @IntRange(max = 40) int size) {
    MediatorView view = view(new Random(seed), size);
    RollUp<TrainingTotals> tree =
        view.trainingByRegion(List.of(FIVE_DAYS), RegionTree.REGIONS, RegionTree.ROOT);
    // Members of committees are asked as everybody else is.
    assertSums(
        tree,
        TrainingTotals::plus,
        new TrainingTotals(size, size - view.training(List.of(FIVE_DAYS)).list().size()));
    assertEquals(view.training(List.of(FIVE_DAYS)).rate(), tree.total().rate());
  }

  @Property
  @Requirement("MED-14")
  void grades(@ForAll long seed, @ForAll @IntRange(max = 40) int size) {
    MediatorView view = view(new Random(seed), size);
    RollUp<GradeTotals> tree = view.gradesByRegion(RegionTree.REGIONS, RegionTree.ROOT);
    assertSums(tree, GradeTotals::plus, tree.total());
    assertEquals(size, tree.total().mediators());
    for (Grade grade : List.of(FIRST, OTHER)) {
      assertEquals(
          view.list().stream()
              .filter(each -> view.grades().on(each.id(), DAY).equals(Optional.of(grade)))
              .count(),
          tree.total().holders().getOrDefault(grade, 0L));
    }
    assertEquals(
        view.list().stream().filter(each -> view.grades().on(each.id(), DAY).isEmpty()).count(),
        tree.total().ungraded());
  }
}
