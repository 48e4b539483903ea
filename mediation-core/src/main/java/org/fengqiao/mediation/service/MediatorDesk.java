package org.fengqiao.mediation.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.mediator.Background;
import org.fengqiao.mediation.mediator.Certificate;
import org.fengqiao.mediation.mediator.Compensation;
import org.fengqiao.mediation.mediator.Credentials;
import org.fengqiao.mediation.mediator.Eligibility;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.mediator.MediatorRoster;
import org.fengqiao.mediation.mediator.MisconductCase;
import org.fengqiao.mediation.mediator.MisconductRecord;
import org.fengqiao.mediation.mediator.MisconductResponse;
import org.fengqiao.mediation.mediator.PurchasedPost;
import org.fengqiao.mediation.mediator.title.Title;
import org.fengqiao.mediation.mediator.title.TitleAward;
import org.fengqiao.mediation.mediator.training.TrainingRecord;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.storage.NotFoundException;
import org.fengqiao.mediation.storage.RegisteredMediator;
import org.fengqiao.mediation.storage.StoredCampaign;
import org.fengqiao.mediation.storage.VersionConflictException;

/**
 * The register of mediators: engagements, certificates, training, misconduct, compensation, titles.
 * Grades have a {@linkplain GradeDesk desk of their own}. Every refusal names everything that
 * stands against it, and then nothing is written.
 */
public final class MediatorDesk {

  private static final LocalText MISCONDUCT = LocalText.of("不良记录", "misconduct");
  private static final LocalText COMPENSATION = LocalText.of("补偿", "compensation");

  private final Units units;
  private final Actor actor;
  private final TitleDesk titleDesk;
  private final MediatorFiles files;
  private final MediatorChecks checks;

  MediatorDesk(Office office, Units units, Actor actor) {
    this.units = units;
    this.actor = actor;
    this.titleDesk = new TitleDesk(office, units, actor);
    this.files = new MediatorFiles(office, units, actor);
    this.checks = new MediatorChecks(office, actor);
  }

  /**
   * Registers a mediator with the first engagements; a member of a committee needs none.
   *
   * @param attested the codes of what somebody has answered for, see {@link Eligibility}
   * @throws ProblemsException because of the role, if there is a mediator of that id, or naming
   *     everything that stands against it
   * @throws NotFoundException if an organisation that engages is not in the actor's scope
   */
  public RegisteredMediator register(Mediator mediator, Set<String> attested) {
    MediatorId id = mediator.id();
    Rights.KEEP_ROSTER.require(actor, id.text());
    return units.run(
        id.partition(),
        unit -> {
          if (mediator.engagements().isEmpty() && !checks.isMember(unit, id)) {
            throw new IllegalArgumentException("mediator " + id + " is engaged by nobody");
          }
          mediator.engagements().forEach(each -> checks.requireReach(unit, each.organisation()));
          if (unit.mediators().find(id, new Scope.Assigned(id)).isPresent()) {
            throw MediatorFiles.refusal(Problem.of(ServiceProblem.REGISTERED_ALREADY, id.text()));
          }
          checks.check(unit, mediator, mediator.engagements(), attested).orThrow();
          return unit.mediators().save(RegisteredMediator.of(mediator), 0).value();
        });
  }

  /**
   * Adds an engagement. Full-time mediators without a valid certificate are refused where a rule of
   * the place says so, and nowhere else (MED-11).
   *
   * @param attested the codes of what somebody has answered for, see {@link Eligibility}
   * @throws ProblemsException because of the role, or naming everything that stands against it
   * @throws NotFoundException if there is no such mediator or organisation in the actor's scope
   * @throws VersionConflictException if somebody else changed the mediator meanwhile
   */
  public RegisteredMediator engage(MediatorId id, Engagement engagement, Set<String> attested) {
    Rights.KEEP_ROSTER.require(actor, id.text());
    return files.write(
        id,
        (unit, before) -> {
          checks.requireReach(unit, engagement.organisation());
          Mediator next =
              Mediator.builder().from(before.mediator()).addEngagements(engagement).build();
          checks.check(unit, next, List.of(engagement), attested).orThrow();
          return before.with(next);
        });
  }

  /**
   * Ends every engagement by an organisation that runs on a day.
   *
   * @throws ProblemsException because of the role, or if there is no such engagement
   * @throws NotFoundException if there is no such mediator or organisation in the actor's scope
   * @throws VersionConflictException if somebody else changed the mediator meanwhile
   */
  public RegisteredMediator release(MediatorId id, OrganisationId organisation, LocalDate lastDay) {
    return release(id, organisation, EnumSet.allOf(EngagementKind.class), lastDay);
  }

  /**
   * Ends the engagement of one kind by an organisation that runs on a day; another one there, such
   * as that beside the mark of a core mediator (MED-19), goes on.
   *
   * @throws ProblemsException because of the role, or if there is no such engagement
   * @throws NotFoundException if there is no such mediator or organisation in the actor's scope
   * @throws VersionConflictException if somebody else changed the mediator meanwhile
   */
  public RegisteredMediator release(
      MediatorId id, OrganisationId organisation, EngagementKind kind, LocalDate lastDay) {
    return release(id, organisation, EnumSet.of(kind), lastDay);
  }

  private RegisteredMediator release(
      MediatorId id, OrganisationId organisation, Set<EngagementKind> kinds, LocalDate lastDay) {
    Rights.KEEP_ROSTER.require(actor, id.text());
    return files.write(
        id,
        (unit, before) -> {
          checks.requireReach(unit, organisation);
          List<Engagement> engagements = new ArrayList<>();
          for (Engagement each : before.mediator().engagements()) {
            boolean ends =
                each.organisation().equals(organisation)
                    && kinds.contains(each.kind())
                    && each.runsOn(lastDay);
            engagements.add(
                ends
                    ? new Engagement(organisation, each.kind(), each.from(), Optional.of(lastDay))
                    : each);
          }
          if (engagements.equals(before.mediator().engagements())) {
            throw MediatorFiles.refusal(
                Problem.of(
                    ServiceProblem.NOT_ENGAGED_THERE, id.text(), organisation.text(), lastDay));
          }
          return before.with(
              Mediator.builder().from(before.mediator()).engagements(engagements).build());
        });
  }

  /**
   * Enters what was learned about a mediator since, in place of what was known.
   *
   * @param background education, knowledge, origin, experience and employer
   * @param adultFrom the first day of age, where it is kept
   * @param kin the tokens of the close kin declared, at most {@value Mediator#MAX_KIN}
   * @throws ProblemsException because of the role
   * @throws NotFoundException if there is no such mediator in the actor's scope
   * @throws VersionConflictException if somebody else changed the mediator meanwhile
   */
  public RegisteredMediator describe(
      MediatorId id, Background background, Optional<LocalDate> adultFrom, Set<PersonRef> kin) {
    Rights.KEEP_ROSTER.require(actor, id.text());
    return files.write(
        id,
        before ->
            before.with(
                Mediator.builder()
                    .from(before.mediator())
                    .background(background)
                    .adultFrom(adultFrom)
                    .kin(kin)
                    .build()));
  }

  /**
   * Enters a certificate (人民调解员证, MED-09) beside earlier ones. What is odd about it is a finding of
   * {@link Credentials} and does not stand against it.
   *
   * @throws ProblemsException because of the role
   * @throws NotFoundException if there is no such mediator in the actor's scope
   * @throws VersionConflictException if somebody else changed the mediator meanwhile
   */
  public RegisteredMediator certify(MediatorId id, Certificate certificate) {
    Rights.CERTIFY_MEDIATORS.require(actor, id.text());
    files.requirePast(id, certificate.issuedOn());
    return files.write(
        id,
        before ->
            before.with(
                Mediator.builder().from(before.mediator()).addCertificates(certificate).build()));
  }

  /**
   * Notes that a mediator attended a training.
   *
   * @throws ProblemsException because of the role, or if it is still to come
   * @throws NotFoundException if there is no such mediator in the actor's scope
   * @throws VersionConflictException if somebody else changed the mediator meanwhile
   */
  public RegisteredMediator train(TrainingRecord training) {
    MediatorId id = training.mediator();
    Rights.TRAIN_MEDIATORS.require(actor, id.text());
    files.requirePast(id, training.to());
    return files.write(
        id, before -> RegisteredMediator.builder().from(before).addTrainings(training).build());
  }

  /**
   * Notes misconduct that was found (人民调解法 art. 15).
   *
   * @throws ProblemsException because of the role, or if the day is still to come
   * @throws NotFoundException if there is no such mediator in the actor's scope
   * @throws VersionConflictException if somebody else changed the mediator meanwhile
   */
  public RegisteredMediator noteMisconduct(MisconductCase found) {
    MediatorId id = found.mediator();
    Rights.KEEP_ROSTER.require(actor, id.text());
    files.requirePast(id, found.foundOn());
    return files.write(
        id,
        before ->
            RegisteredMediator.builder()
                .from(before)
                .addMisconduct(MisconductRecord.of(found))
                .build());
  }

  /**
   * Notes what followed from misconduct: the committee corrected, or whoever elected or engaged the
   * mediator dismissed. The engagement is ended by {@link #release}.
   *
   * @param number which of the mediator's misconduct, from 1
   * @param by the body that did it
   * @throws ProblemsException because of the role, or naming everything that stands against it
   * @throws NotFoundException if there is no such mediator, or no such body in the register
   * @throws VersionConflictException if somebody else changed the mediator meanwhile
   */
  public RegisteredMediator answerMisconduct(
      MediatorId id, int number, MisconductResponse response, OrganisationId by, LocalDate on) {
    Rights.KEEP_ROSTER.require(actor, id.text());
    files.requirePast(id, on);
    return files.write(
        id,
        (unit, before) -> {
          MediationOrganisation body =
              Optional.ofNullable(new RegisterReader(unit).named(List.of(by)).get(by))
                  .map(row -> row.value().last().organisation())
                  .orElseThrow(() -> new NotFoundException(by));
          MisconductRecord open = at(before.misconduct(), number, id, MISCONDUCT);
          return RegisteredMediator.builder()
              .from(before)
              .misconduct(
                  MediatorFiles.replaced(
                      before.misconduct(), number - 1, open.answered(response, body, on)))
              .build();
        });
  }

  /**
   * Enters a loss in the register of compensation (MED-22; 人民调解法 art. 16).
   *
   * @throws ProblemsException because of the role, or if the day is still to come
   * @throws NotFoundException if there is no such mediator in the actor's scope
   * @throws VersionConflictException if somebody else changed the mediator meanwhile
   */
  public RegisteredMediator noteLoss(Compensation loss) {
    MediatorId id = loss.mediator();
    Rights.CERTIFY_MEDIATORS.require(actor, id.text());
    files.requirePast(id, loss.decidedOn().orElse(loss.occurredOn()));
    return files.write(
        id, before -> RegisteredMediator.builder().from(before).addCompensations(loss).build());
  }

  /**
   * Notes what was granted for a loss, in place of an earlier decision.
   *
   * @param number which of the mediator's losses, from 1
   * @param granted zero if it was refused
   * @throws ProblemsException because of the role, if there is no such loss, or if the day is still
   *     to come
   * @throws NotFoundException if there is no such mediator in the actor's scope
   * @throws VersionConflictException if somebody else changed the mediator meanwhile
   */
  public RegisteredMediator decideLoss(MediatorId id, int number, LocalDate on, Fen granted) {
    Rights.CERTIFY_MEDIATORS.require(actor, id.text());
    files.requirePast(id, on);
    return files.write(
        id,
        before -> {
          Compensation open = at(before.compensations(), number, id, COMPENSATION);
          Compensation decided =
              new Compensation(
                  id, open.kind(), open.occurredOn(), Optional.of(on), Optional.of(granted));
          return RegisteredMediator.builder()
              .from(before)
              .compensations(MediatorFiles.replaced(before.compensations(), number - 1, decided))
              .build();
        });
  }

  /**
   * Notes that a body pays for the full-time post of a mediator (STF-10).
   *
   * @throws ProblemsException because of the role, or naming everything that is wrong with it
   * @throws NotFoundException if there is no such mediator in the actor's scope
   * @throws VersionConflictException if somebody else changed the mediator meanwhile
   */
  public RegisteredMediator notePost(PurchasedPost post) {
    MediatorId id = post.mediator();
    Rights.CERTIFY_MEDIATORS.require(actor, id.text());
    return files.write(
        id,
        (unit, before) -> {
          RegisteredMediator next =
              RegisteredMediator.builder().from(before).addPosts(post).build();
          PurchasedPost.check(
                  next.posts(),
                  MediatorRoster.of(List.of(next.mediator())),
                  MediatorChecks.directory(
                      unit, next.posts().stream().map(PurchasedPost::buyer).toList()))
              .orThrow();
          return next;
        });
  }

  /**
   * Notes a title that was given to a mediator (AWD-06).
   *
   * @param titles the titles of the place; the award and those the mediator has are held against
   *     them
   * @param attested the codes of the title's criteria that are attested
   * @throws ProblemsException because of the role, if the day is still to come, or naming
   *     everything that is wrong with the award, such as a reward before the campaign's last day
   * @throws NotFoundException if there is no such mediator, or no such campaign of a title given at
   *     its end, in the actor's scope
   * @throws VersionConflictException if somebody else changed the mediator meanwhile
   */
  public RegisteredMediator award(
      MediatorId id, TitleAward award, Collection<Title> titles, Set<String> attested) {
    Rights.AWARD_TITLES.require(actor, id.text());
    files.requirePast(id, award.on());
    Optional<StoredCampaign> run = titleDesk.rewarded(titles, award);
    return files.write(
        id,
        before ->
            RegisteredMediator.builder()
                .from(before)
                .titles(titleDesk.awarded(titles, before.titles(), award, attested, run))
                .build());
  }

  /** Returns what the register keeps; empty if there is no such mediator in the scope. */
  public Optional<RegisteredMediator> find(MediatorId id) {
    Rights.READ_REGISTER.require(actor, id.text());
    return files.find(id);
  }

  private static <T> T at(List<T> all, int number, MediatorId id, LocalText what) {
    if (number < 1 || number > all.size()) {
      throw MediatorFiles.refusal(
          Problem.of(ServiceProblem.NO_SUCH_ENTRY, id.text(), what, number, all.size()));
    }
    return all.get(number - 1);
  }
}
