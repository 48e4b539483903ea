package org.fengqiao.mediation.service;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.actor.Sight;
import org.fengqiao.mediation.casework.ActionKind;
import org.fengqiao.mediation.casework.CaseMatrix;
import org.fengqiao.mediation.casework.CaseSummary;
import org.fengqiao.mediation.casework.CaseTokens;
import org.fengqiao.mediation.casework.CaseView;
import org.fengqiao.mediation.casework.ErasedData;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.Permission;
import org.fengqiao.mediation.casework.record.DataStatus;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.party.ConfidentialText;
import org.fengqiao.mediation.party.DataToken;
import org.fengqiao.mediation.party.PartyNumber;
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
 * Parties and representatives see what is theirs: the data of the party, and the texts the party
 * gave, was given or was present at; never the data of the other side or what the committee wrote
 * for itself. What was said in confidence is shown to those it was meant for and to nobody else,
 * whatever their role ({@link CaseView}).
 */
public final class RecordDesk {

  private final Office office;
  private final Units units;
  private final Actor actor;

  RecordDesk(Office office, Units units, Actor actor) {
    this.office = office;
    this.units = units;
    this.actor = actor;
  }

  /**
   * Keeps the data of a person and returns the token that events carry. What is kept in a call of
   * its own stays until it is erased, though the registration it was meant for is refused. Whoever
   * keeps and registers in one {@code Mediation.together}, and lets the refusal out of it, has both
   * or neither.
   */
  public PersonRef keep(Partition partition, PersonalData data) {
    PersonRef token = PersonRef.next(partition, office.ids());
    return units.run(
        partition,
        unit -> {
          unit.personalData().put(token, data);
          return token;
        });
  }

  /**
   * Keeps a free text and returns the token that events carry. It stays without a case as the data
   * of a person does, unless it is kept in one {@code Mediation.together} with what names it.
   */
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
   * Returns the data of a person of a case as the sight shows it; empty once it was erased in the
   * case, though it lives on in another. An unmasked reading is recorded with its purpose.
   *
   * @throws NotFoundException if there is no such case in the actor's scope
   * @throws ProblemsException if the person is not of the case, the role sees it masked only, or
   *     the data is kept and secured only (T118, PIPL 47), which leaves it to the person, to
   *     answering the person, and to orders
   */
  public Optional<PersonalData> person(CaseId id, PersonRef person, Sight sight) {
    return units.run(
        id.partition(),
        unit -> {
          MediationCase found = required(unit, id);
          CaseSummary summary = found.summary();
          if (!summary.persons().contains(person) && !summary.helpers().contains(person)) {
            throw refused(Problem.of(ServiceProblem.NOT_OF_CASE, id.text(), person.text()));
          }
          boolean own = CaseView.ownPersons(found, actor, office.today()).contains(person);
          if (sight instanceof Sight.Unmasked && !seesUnmasked(found) && !own) {
            throw sightRefused(found);
          }
          Set<PartyNumber> parties = ErasedData.parties(found, person);
          if (!parties.isEmpty() && ErasedData.isErased(found, person)) {
            return Optional.empty();
          }
          boolean restricted =
              (!parties.isEmpty() && ErasedData.isRestricted(found, person))
                  || isRestricted(unit, person);
          if (restricted && !own && !isKeptFor(sight, found, parties)) {
            throw refused(Problem.of(ServiceProblem.DATA_RESTRICTED, id.text(), person.text()));
          }
          return unit.personalData().find(person, reading(), sight);
        });
  }

  /**
   * Returns a free text of a case; empty once it was erased in the case, though it lives on in
   * another. The reading is recorded with its purpose.
   *
   * @throws NotFoundException if there is no such case in the actor's scope
   * @throws ProblemsException if the text is not of the case, the role sees no free text, or it is
   *     about parties whose data is kept and secured only, which leaves it to themselves, to
   *     answering them, and to orders
   */
  public Optional<ConfidentialText> text(CaseId id, TextRef text, Sight.Purpose purpose) {
    return units.run(
        id.partition(),
        unit -> {
          MediationCase found = required(unit, id);
          if (found.events().stream()
              .noneMatch(event -> CaseTokens.of(event.body()).texts().contains(text))) {
            throw refused(Problem.of(ServiceProblem.NOT_OF_CASE, id.text(), text.text()));
          }
          boolean isParty = actor.role() == Role.PARTY || actor.role() == Role.REPRESENTATIVE;
          if (!(isParty || seesUnmasked(found))
              || !CaseView.texts(found, actor, office.today()).contains(text)) {
            throw sightRefused(found);
          }
          if (ErasedData.isErased(found, text)) {
            return Optional.empty();
          }
          boolean restricted =
              CaseView.restrictedTexts(found).contains(text) || isRestricted(unit, text);
          if (restricted
              && !isParty
              && !isKeptFor(Sight.unmasked(purpose), found, CaseView.parties(found, text))) {
            throw refused(Problem.of(ServiceProblem.DATA_RESTRICTED, id.text(), text.text()));
          }
          return unit.personalData().find(text, reading(), new Sight.Unmasked(purpose));
        });
  }

  /**
   * Carries out what was decided about the data of a case (T118, T119) where it lies in other
   * partitions than the case, each in a unit of work of its own: the step itself reaches its own
   * partition only. Only imported journals name what lies elsewhere. To be called after such a step
   * whenever a token of the case is of another partition, and again if it failed; what is done
   * already is left.
   *
   * @return the partitions in which data of the case lies besides its own; empty if the step did
   *     everything
   * @throws NotFoundException if there is no such case in the actor's scope
   * @throws ProblemsException if the role has no part in erasures
   */
  public Set<Partition> carryOutElsewhere(CaseId id) {
    List<Role> deciders =
        Arrays.stream(Role.values())
            .filter(role -> CaseMatrix.cell(ActionKind.ERASE, role).permission() != Permission.NONE)
            .toList();
    if (!deciders.contains(actor.role())) {
      throw refused(
          Problem.of(
              ServiceProblem.ROLE_REFUSED, id.text(), actor.role(), ActionKind.ERASE, deciders));
    }
    MediationCase it = units.run(id.partition(), unit -> required(unit, id));
    Set<Partition> elsewhere =
        it.events().stream()
            .flatMap(event -> CaseTokens.of(event.body()).all().stream())
            .map(DataToken::partition)
            .filter(partition -> !partition.equals(id.partition()))
            .collect(Collectors.toCollection(TreeSet::new));
    for (Partition partition : elsewhere) {
      units.run(
          partition,
          unit -> {
            Erasure.elsewhere(unit, it);
            return partition;
          });
    }
    return elsewhere;
  }

  private MediationCase required(UnitOfWork unit, CaseId id) {
    return unit.cases()
        .find(id, actor.scope())
        .filter(found -> CaseMatrix.knows(actor, found.summary()))
        .orElseThrow(() -> new NotFoundException(id));
  }

  /** Parties see what is theirs; a mediator who waits for the appointment sees nobody yet. */
  private boolean seesUnmasked(MediationCase found) {
    return switch (actor.role()) {
      case PARTY, REPRESENTATIVE -> false;
      case MEDIATOR, PRESIDING_MEDIATOR ->
          actor.mediator().map(found.mediators()::contains).orElse(false);
      default -> CaseMatrix.seesUnmasked(actor, found.summary());
    };
  }

  private static boolean isRestricted(UnitOfWork unit, DataToken token) {
    return unit.personalData()
        .keeping()
        .kept(token)
        .filter(kept -> kept.status() == DataStatus.RESTRICTED)
        .isPresent();
  }

  /**
   * What is only kept is kept to answer one of the parties, while it waits for the answer, and for
   * whoever has an order.
   */
  private boolean isKeptFor(Sight sight, MediationCase found, Set<PartyNumber> parties) {
    if (sight.equals(Sight.unmasked(Sight.Purpose.MANDATE))) {
      return actor.role() == Role.AUDITOR && actor.scope() instanceof Scope.Mandate;
    }
    return sight.equals(Sight.unmasked(Sight.Purpose.DATA_REQUEST))
        && found.records().dataRequests().stream()
            .anyMatch(request -> request.isOpen() && parties.contains(request.party()));
  }

  private ProblemsException sightRefused(MediationCase found) {
    return refused(Problem.of(ServiceProblem.SIGHT_REFUSED, found.id().text(), actor.role()));
  }

  private static ProblemsException refused(Problem problem) {
    return new ProblemsException(Problems.of(problem));
  }

  private DataReading reading() {
    return new DataReading(actor.id(), actor.role(), office.now());
  }
}
