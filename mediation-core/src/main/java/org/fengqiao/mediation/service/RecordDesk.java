package org.fengqiao.mediation.service;

import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Sight;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.party.ConfidentialText;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.PersonalData;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.storage.DataReading;
import org.fengqiao.mediation.storage.NotFoundException;
import org.fengqiao.mediation.storage.UnitOfWork;

/**
 * Personal data and free texts. Who may see them as they are follows the row "see one case" of the
 * reference workflow, section 7: parties and representatives, the appointed mediators, the director
 * of the committee, guiding offices and auditors with a purpose; everybody else sees them masked.
 */
public final class RecordDesk {

  private static final Set<Role> SEE_THEIR_SCOPE =
      Set.of(
          Role.PARTY,
          Role.REPRESENTATIVE,
          Role.DIRECTOR,
          Role.JUDICIAL_OFFICE,
          Role.COUNTY_BUREAU,
          Role.AUDITOR);
  private static final Set<Role> SEE_THEIR_APPOINTMENTS =
      Set.of(Role.MEDIATOR, Role.PRESIDING_MEDIATOR);

  private final Office office;
  private final Units units;
  private final Actor actor;

  RecordDesk(Office office, Units units, Actor actor) {
    this.office = office;
    this.units = units;
    this.actor = actor;
  }

  /** Keeps the data of a person and returns the token that events carry. */
  public PersonRef keep(Partition partition, PersonalData data) {
    PersonRef token = PersonRef.next(partition, office.ids());
    return units.run(
        partition,
        unit -> {
          unit.personalData().put(token, data);
          return token;
        });
  }

  /** Keeps a free text and returns the token that events carry. */
  public TextRef keep(Partition partition, ConfidentialText text) {
    TextRef token = TextRef.next(partition, office.ids());
    return units.run(
        partition,
        unit -> {
          unit.personalData().put(token, text);
          return token;
        });
  }

  /**
   * Returns the data of a person of a case as the sight shows it. An unmasked reading is recorded
   * with its purpose.
   *
   * @throws NotFoundException if there is no such case in the actor's scope
   * @throws ProblemsException if the person is not of the case, or the role sees it masked only
   */
  public Optional<PersonalData> person(CaseId id, PersonRef person, Sight sight) {
    return units.run(
        id.partition(),
        unit -> {
          MediationCase found = required(unit, id);
          if (!found.summary().persons().contains(person)) {
            throw refused(Problem.of(ServiceProblem.NOT_OF_CASE, id.text(), person.text()));
          }
          if (sight instanceof Sight.Unmasked) {
            requireUnmasked(found);
          }
          return unit.personalData().find(person, reading(), sight);
        });
  }

  /**
   * Returns a free text of a case; the reading is recorded with its purpose.
   *
   * @throws NotFoundException if there is no such case in the actor's scope
   * @throws ProblemsException if the text is not of the case, or the role sees no free text
   */
  public Optional<ConfidentialText> text(CaseId id, TextRef text, Sight.Purpose purpose) {
    return units.run(
        id.partition(),
        unit -> {
          MediationCase found = required(unit, id);
          if (!CaseTexts.of(found).contains(text)) {
            throw refused(Problem.of(ServiceProblem.NOT_OF_CASE, id.text(), text.text()));
          }
          requireUnmasked(found);
          return unit.personalData().find(text, reading(), new Sight.Unmasked(purpose));
        });
  }

  private MediationCase required(UnitOfWork unit, CaseId id) {
    return unit.cases().find(id, actor.scope()).orElseThrow(() -> new NotFoundException(id));
  }

  private void requireUnmasked(MediationCase found) {
    boolean appointed =
        SEE_THEIR_APPOINTMENTS.contains(actor.role())
            && actor.mediator().map(found.mediators()::contains).orElse(false);
    if (!appointed && !SEE_THEIR_SCOPE.contains(actor.role())) {
      throw refused(Problem.of(ServiceProblem.SIGHT_REFUSED, found.id().text(), actor.role()));
    }
  }

  private static ProblemsException refused(Problem problem) {
    return new ProblemsException(Problems.of(problem));
  }

  private DataReading reading() {
    return new DataReading(actor.id(), actor.role(), office.now());
  }
}
