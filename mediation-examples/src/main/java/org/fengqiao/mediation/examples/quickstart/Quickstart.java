package org.fengqiao.mediation.examples.quickstart;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.mediation.Mediation;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.casework.CaseSource;
import org.fengqiao.mediation.casework.ClockKind;
import org.fengqiao.mediation.casework.IllegalStepException;
import org.fengqiao.mediation.casework.IntakeAction;
import org.fengqiao.mediation.casework.MediationAction;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.Registration;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.ConfidentialText;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonalData;
import org.fengqiao.mediation.party.Side;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.service.Desks;
import org.fengqiao.mediation.service.SettableClock;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.memory.MemoryStorage;

/** The program of the README: a village mediator registers a dispute and asks what comes next. */
public final class Quickstart {

  private static final SettableClock CLOCK =
      SettableClock.at(Instant.parse("2026-03-30T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private Quickstart() {}

  /** Runs the program. */
  public static void main(String[] args) {
    run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void run(PrintStream out) {
    // tag::readme[]
    RegionCode village = RegionCode.of("630103001001");
    OrganisationId committee = OrganisationId.of("6301-XINGPO");
    Actor mediator =
        Actor.mediator(ActorId.of("qi"), Role.MEDIATOR, committee, MediatorId.of("6301-QI"));
    Storage storage = withCommittee(committee, village);
    Mediation mediation = Mediation.builder().storage(storage).clock(CLOCK).build();
    Desks desks = mediation.as(mediator);
    MediationCase dispute = desks.cases().register(ownInitiative(desks, village, committee));
    out.println(dispute.state().label(Locale.ENGLISH));
    dispute = desks.cases().perform(dispute.id(), new IntakeAction.Accept());
    LocalDate until = dispute.running(ClockKind.MEDIATION).get(0).lastDay();
    out.println(dispute.state().label(Locale.ENGLISH) + ", mediation until " + until);
    try {
      desks.cases().perform(dispute.id(), new MediationAction.OpenMediation(false));
    } catch (IllegalStepException refused) {
      refused.problems().forEach(problem -> out.println(problem.message(Locale.ENGLISH)));
    }
    // end::readme[]
  }

  private static Storage withCommittee(OrganisationId committee, RegionCode village) {
    MediationOrganisation.Builder xingpo = MediationOrganisation.builder();
    xingpo
        .id(committee)
        .kind(OrganisationKind.VILLAGE_COMMITTEE)
        .name(LocalText.of("杏坡村人民调解委员会", "Xingpo Village Mediation Committee"))
        .region(village)
        .level(RegionLevel.VILLAGE)
        .validFrom(LocalDate.of(2015, 1, 1));
    Storage storage = new MemoryStorage();
    storage.inTransaction(
        committee.partition(), unit -> unit.organisations().save(xingpo.build(), 0));
    return storage;
  }

  static IntakeAction ownInitiative(Desks desks, RegionCode village, OrganisationId committee) {
    return new IntakeAction.StartOwnInitiative(
        Registration.builder()
            .source(CaseSource.SCREENED)
            .disputeType("NEIGHBOUR")
            .place(village)
            .holder(committee)
            .matter(
                desks
                    .records()
                    .keep(village.partition(), ConfidentialText.of("Rain water from new eaves")))
            .parties(
                List.of(
                    party(desks, village, 1, Side.ONE, "邹麦生"),
                    party(desks, village, 2, Side.TWO, "阚巧云")))
            .build(),
        true,
        Optional.empty());
  }

  private static Party party(
      Desks desks, RegionCode village, int number, Side side, String inventedName) {
    return new Party(
        PartyNumber.of(number),
        side,
        desks
            .records()
            .keep(village.partition(), PersonalData.builder().name(inventedName).build()),
        PartyKind.PERSON);
  }
}
