package org.fengqiao.mediation.storage.tck;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.fengqiao.mediation.committee.CentreFunction;
import org.fengqiao.mediation.committee.ChoosingBody;
import org.fengqiao.mediation.committee.CommitteeOffice;
import org.fengqiao.mediation.committee.LegalServiceSite;
import org.fengqiao.mediation.committee.LifeStep;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.Net;
import org.fengqiao.mediation.committee.OrganisationDetails;
import org.fengqiao.mediation.committee.OrganisationEntry;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.PartyBuildingForm;
import org.fengqiao.mediation.committee.ReferralRoll;
import org.fengqiao.mediation.committee.Seat;
import org.fengqiao.mediation.committee.filing.Filed;
import org.fengqiao.mediation.committee.filing.FilingKind;
import org.fengqiao.mediation.committee.standard.Checklist;
import org.fengqiao.mediation.committee.standard.StarScheme;
import org.fengqiao.mediation.kernel.AggregateId;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.Modality;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.mediator.Compensation;
import org.fengqiao.mediation.mediator.CompensationKind;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.mediator.Misconduct;
import org.fengqiao.mediation.mediator.MisconductCase;
import org.fengqiao.mediation.mediator.MisconductRecord;
import org.fengqiao.mediation.mediator.MisconductResponse;
import org.fengqiao.mediation.mediator.grading.Grade;
import org.fengqiao.mediation.mediator.grading.GradeApplication;
import org.fengqiao.mediation.mediator.grading.GradeCause;
import org.fengqiao.mediation.mediator.grading.GradeEntry;
import org.fengqiao.mediation.mediator.grading.GradeHistory;
import org.fengqiao.mediation.mediator.grading.GradeLossReason;
import org.fengqiao.mediation.mediator.title.Title;
import org.fengqiao.mediation.mediator.title.TitleAward;
import org.fengqiao.mediation.mediator.title.TitleHolderKind;
import org.fengqiao.mediation.mediator.title.TitleNomination;
import org.fengqiao.mediation.mediator.title.TitleQuota;
import org.fengqiao.mediation.mediator.training.Lecturer;
import org.fengqiao.mediation.mediator.training.TrainingAmount;
import org.fengqiao.mediation.mediator.training.TrainingForm;
import org.fengqiao.mediation.mediator.training.TrainingKind;
import org.fengqiao.mediation.mediator.training.TrainingProgramme;
import org.fengqiao.mediation.mediator.training.TrainingRecord;
import org.fengqiao.mediation.mediator.training.TrainingSetting;
import org.fengqiao.mediation.mediator.training.TrainingUnit;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.storage.RegisteredMediator;
import org.fengqiao.mediation.storage.RegisteredOrganisation;

/** Generated organisations and mediators; every optional part is there about every second time. */
final class RandomRegister {

  private static final List<String> WORDS =
      List.of("虚构", "𠮷", "\"quoted\"", "a\\b", "two\nlines", "O'Neill", " ", "编号7");

  private final Random random;

  private RandomRegister(Random random) {
    this.random = random;
  }

  static RegisteredOrganisation organisation(Random random) {
    return new RandomRegister(random).organisation();
  }

  static RegisteredMediator mediator(Random random) {
    return new RandomRegister(random).mediator();
  }

  private <T> Optional<T> maybe(Supplier<T> part) {
    return random.nextBoolean() ? Optional.of(part.get()) : Optional.empty();
  }

  private <T> List<T> some(Supplier<T> part) {
    List<T> parts = new ArrayList<>();
    for (int number = random.nextInt(4); number > 0; number--) {
      parts.add(part.get());
    }
    return parts;
  }

  private <E extends Enum<E>> E any(Class<E> type) {
    E[] all = type.getEnumConstants();
    return all[random.nextInt(all.length)];
  }

  private LocalDate day() {
    return LocalDate.of(1950, 1, 1).plusDays(random.nextInt(40_000));
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size())) + random.nextInt(100);
  }

  private LocalText text() {
    return LocalText.of(word(), word());
  }

  private String local(String prefix) {
    return AggregateId.join(Places.PARTITION, prefix + random.nextInt(50));
  }

  private OrganisationId other() {
    return OrganisationId.of(local("O"));
  }

  private OrganisationKind kind() {
    OrganisationKind kind = any(OrganisationKind.class);
    return kind.isGroupOnly() ? OrganisationKind.COURT : kind;
  }

  private Filed filed(OrganisationId id) {
    LocalDate day = day();
    return new Filed(id, any(FilingKind.class), day, word(), day.plusDays(random.nextInt(90)));
  }

  private Checklist.Marks marks(OrganisationId id) {
    Map<String, Boolean> marks = new HashMap<>();
    some(this::word).forEach(item -> marks.put(item, random.nextBoolean()));
    return new Checklist.Marks(id, word(), day(), marks);
  }

  private StarScheme.Award stars(OrganisationId id) {
    LocalDate from = day();
    return new StarScheme.Award(
        id,
        word(),
        random.nextInt(7),
        any(RegionLevel.class),
        from,
        maybe(() -> from.plusDays(random.nextInt(900))));
  }

  private RegisteredOrganisation organisation() {
    OrganisationId id = Places.committee(Places.VILLAGE);
    RegisteredOrganisation.Builder builder =
        RegisteredOrganisation.builder()
            .seats(some(() -> seat(id)))
            .programmes(some(() -> new TrainingProgramme(id, day())))
            .titles(some(() -> title(id)))
            .nominations(some(() -> nomination(id)))
            .filings(some(() -> filed(id)))
            .marks(some(() -> marks(id)))
            .stars(some(() -> stars(id)));
    LocalDate from = day();
    int entries = 1 + random.nextInt(3);
    for (int number = 1; number <= entries; number++) {
      LocalDate last = from.plusDays(random.nextInt(900));
      Optional<LifeStep> ends =
          number < entries
              ? Optional.of(LifeStep.ADJUSTED)
              : maybe(() -> random.nextBoolean() ? LifeStep.MERGED : LifeStep.DISSOLVED);
      builder.addEntries(
          new OrganisationEntry(
              particulars(id, from, ends.filter(how -> how != LifeStep.ADJUSTED).map(h -> last)),
              details(),
              number == 1 ? LifeStep.FOUNDED : LifeStep.ADJUSTED,
              from,
              ends.map(how -> last),
              ends,
              ends.filter(how -> how == LifeStep.MERGED).map(how -> other())));
      from = last.plusDays(1L + random.nextInt(30));
    }
    return builder.build();
  }

  private MediationOrganisation particulars(
      OrganisationId id, LocalDate from, Optional<LocalDate> to) {
    MediationOrganisation.Builder builder =
        MediationOrganisation.builder()
            .id(id)
            .kind(kind())
            .name(text())
            .region(Places.VILLAGE)
            .level(any(RegionLevel.class))
            .parent(maybe(this::other))
            .founder(maybe(this::text))
            .competentAuthority(maybe(this::text))
            .guarantor(maybe(this::text))
            .partyBody(maybe(this::text))
            .legalRegistration(maybe(this::word))
            .validFrom(from)
            .validTo(to)
            .meetsConditions(random.nextBoolean())
            .referralRoll(
                maybe(
                    () ->
                        new ReferralRoll(
                            random.nextBoolean()
                                ? Map.of()
                                : Map.of(other(), Set.of("LABOUR", "疑难")))));
    maybe(() -> random.nextInt(9000)).ifPresent(builder::employees);
    return builder.build();
  }

  private OrganisationDetails details() {
    OrganisationDetails.Builder builder =
        OrganisationDetails.builder()
            .localKind(maybe(this::word))
            .net(maybe(() -> any(Net.class)))
            .fields(some(this::word))
            .serves(some(this::word))
            .committee(maybe(this::other))
            .host(maybe(this::text))
            .functions(some(() -> any(CentreFunction.class)))
            .privateNonEnterprise(maybe(random::nextBoolean))
            .partyBuilding(maybe(() -> any(PartyBuildingForm.class)))
            .legalServiceSite(maybe(() -> any(LegalServiceSite.class)))
            .archive(maybe(this::word));
    maybe(() -> random.nextLong(1_500_000_000L)).ifPresent(builder::population);
    return builder.build();
  }

  private Seat seat(OrganisationId committee) {
    return new Seat(
        committee,
        MediatorId.of(local("M")),
        any(CommitteeOffice.class),
        random.nextBoolean(),
        random.nextBoolean(),
        maybe(() -> any(ChoosingBody.class)),
        day(),
        maybe(this::day));
  }

  private TitleAward title(AggregateId holder) {
    LocalDate on = day();
    return TitleAward.builder()
        .title("T" + random.nextInt(9))
        .holder(holder)
        .region(Places.VILLAGE)
        .level(any(RegionLevel.class))
        .on(on)
        .edition(maybe(this::word))
        .withdrawnOn(maybe(() -> on.plusDays(random.nextInt(99))))
        .build();
  }

  private TitleNomination nomination(AggregateId holder) {
    Title title =
        Title.builder()
            .code("T" + random.nextInt(9))
            .name(text())
            .addHolders(any(TitleHolderKind.class))
            .awardedAt(any(RegionLevel.class))
            .atCampaignEnd(random.nextBoolean())
            .criteria(
                random.nextBoolean()
                    ? List.of()
                    : List.of(new Title.Criterion("A", text()), new Title.Criterion("B", text())))
            .quota(
                maybe(
                    () ->
                        new TitleQuota(
                            any(RegionLevel.class),
                            random.nextInt(3),
                            random.nextBoolean() ? OptionalLong.of(9) : OptionalLong.empty(),
                            maybe(this::day),
                            any(Modality.class))))
            .basis(LegalBasis.mediationLaw("16"))
            .build();
    List<TitleNomination.Stage> path = new ArrayList<>(some(this::stage));
    path.add(stage());
    return new TitleNomination(
        title, holder, Places.VILLAGE, random.nextBoolean() ? Set.of() : Set.of("A"), path);
  }

  private TitleNomination.Stage stage() {
    return new TitleNomination.Stage(any(RegionLevel.class), day());
  }

  private RegisteredMediator mediator() {
    Mediator mediator = MediatorRegisters.mediator(Places.VILLAGE);
    MediatorId id = mediator.id();
    List<GradeApplication> stages = MediatorRegisters.applications();
    return RegisteredMediator.builder()
        .mediator(mediator)
        .trainings(some(() -> training(id)))
        .misconduct(some(() -> misconduct(id)))
        .compensations(some(() -> compensation(id)))
        .grades(grades(id))
        .applications(some(() -> stages.get(random.nextInt(stages.size()))))
        .titles(some(() -> title(id)))
        .nominations(some(() -> nomination(id)))
        .build();
  }

  private TrainingRecord training(MediatorId id) {
    LocalDate from = day();
    return new TrainingRecord(
        id,
        any(TrainingKind.class),
        any(TrainingForm.class),
        new TrainingAmount(
            BigDecimal.valueOf(1L + random.nextInt(999), random.nextInt(3)),
            any(TrainingUnit.class)),
        from,
        from.plusDays(random.nextInt(9)),
        maybe(this::other),
        maybe(() -> any(TrainingSetting.class)),
        random.nextBoolean() ? Set.of() : Set.of(any(Lecturer.class)),
        maybe(() -> from.plusDays(random.nextInt(20))));
  }

  private MisconductRecord misconduct(MediatorId id) {
    return new MisconductRecord(
        new MisconductCase(
            id, any(Misconduct.class), day(), random.nextBoolean(), other(), maybe(this::other)),
        some(() -> new MisconductRecord.Answer(any(MisconductResponse.class), other(), day())));
  }

  private Compensation compensation(MediatorId id) {
    LocalDate on = day();
    Optional<LocalDate> decided = maybe(() -> on.plusDays(random.nextInt(99)));
    return new Compensation(
        id,
        any(CompensationKind.class),
        on,
        decided,
        decided.map(day -> Fen.of(random.nextInt(1_000_000))));
  }

  private GradeHistory grades(MediatorId id) {
    List<GradeEntry> entries = new ArrayList<>();
    LocalDate from = day();
    for (int number = random.nextInt(4); number > 0; number--) {
      GradeCause cause = any(GradeCause.class);
      boolean loss = cause == GradeCause.LOWERED || cause == GradeCause.REVOKED;
      LocalDate begin = from;
      entries.add(
          new GradeEntry(
              new Grade("L" + random.nextInt(3), "S" + random.nextInt(3)),
              begin,
              cause == GradeCause.REVOKED
                  ? Optional.empty()
                  : maybe(() -> begin.plusDays(random.nextInt(999))),
              cause,
              loss ? Optional.of(any(GradeLossReason.class)) : Optional.empty()));
      from = from.plusDays(1L + random.nextInt(500));
    }
    return new GradeHistory(id, entries);
  }
}
