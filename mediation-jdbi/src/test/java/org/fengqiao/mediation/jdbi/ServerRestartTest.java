package org.fengqiao.mediation.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.fengqiao.mediation.Mediation;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.casework.CaseSource;
import org.fengqiao.mediation.casework.CaseSummary;
import org.fengqiao.mediation.casework.IntakeAction;
import org.fengqiao.mediation.casework.Registration;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.service.CaseCommand;
import org.fengqiao.mediation.service.SettableClock;
import org.fengqiao.mediation.storage.CaseQuery;
import org.fengqiao.mediation.storage.CommitUnknownException;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.StorageException;
import org.fengqiao.mediation.storage.StorageUnavailableException;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL is stopped and started while many register; who repeats himself is stored once. */
class ServerRestartTest {

  private static final int WRITERS = 4;
  private static final int CASES_OF_A_WRITER = 60;
  private static final int BEFORE_THE_STOP = 40;
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final RegionCode VILLAGE = RegionCode.of("990101101201");
  private static final OrganisationId COMMITTEE = OrganisationId.of("9901-C");

  @TempDir Path folder;

  private final Set<Class<?>> failures = ConcurrentHashMap.newKeySet();
  private final CountDownLatch begun = new CountDownLatch(BEFORE_THE_STOP);
  private final CountDownLatch failed = new CountDownLatch(1);

  private EmbeddedPostgres start(int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(folder.resolve("data"))
        .setCleanDataDirectory(false)
        .setPort(port)
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .start();
  }

  private static HikariDataSource pool(String url) {
    HikariConfig pool = new HikariConfig();
    pool.setJdbcUrl(url);
    pool.setMaximumPoolSize(WRITERS);
    pool.setMinimumIdle(1);
    pool.setConnectionTimeout(500);
    return new HikariDataSource(pool);
  }

  @Test
  void everyFailureIsTypedAndARepetitionWithTheSameKeyIsStoredOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    EmbeddedPostgres server = start(0);
    try (HikariDataSource pool = pool(server.getJdbcUrl("postgres", "postgres"))) {
      Storage storage = JdbiStorage.on(Jdbi.create(pool), SchemaMode.CREATE);
      Mediation mediation = mediation(storage);
      List<Future<List<CaseId>>> writers = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        int writer = i;
        writers.add(threads.submit(() -> register(mediation, writer)));
      }
      assertTrue(begun.await(60, TimeUnit.SECONDS));
      server.close();
      assertTrue(failed.await(60, TimeUnit.SECONDS), "nobody noticed that the server was gone");
      server = start(server.getPort());
      List<CaseId> registered = new ArrayList<>();
      for (Future<List<CaseId>> writer : writers) {
        registered.addAll(writer.get(60, TimeUnit.SECONDS));
      }
      assertEquals(
          Set.of(),
          failures.stream()
              .filter(type -> type != StorageUnavailableException.class)
              .filter(type -> type != CommitUnknownException.class)
              .collect(Collectors.toSet()));
      List<CaseSummary> stored =
          storage
              .inTransaction(
                  Journals.PARTITION,
                  unit ->
                      unit.cases()
                          .list(
                              CaseQuery.of(
                                  Journals.EVERYTHING, PageRequest.first(PageRequest.MAX_SIZE))))
              .entries();
      assertEquals(WRITERS * CASES_OF_A_WRITER, registered.size());
      assertEquals(
          registered.stream().sorted().toList(),
          stored.stream().map(CaseSummary::caseId).sorted().toList());
      for (CaseSummary each : stored) {
        assertEquals(
            Optional.empty(),
            storage.inTransaction(
                Journals.PARTITION, unit -> unit.chain().verify(each.caseId(), List.of())));
      }
    } finally {
      threads.shutdownNow();
      server.close();
    }
  }

  private List<CaseId> register(Mediation mediation, int writer) {
    List<CaseId> registered = new ArrayList<>();
    Actor director = Actor.director(ActorId.of("u-director"), COMMITTEE);
    while (registered.size() < CASES_OF_A_WRITER) {
      CaseCommand command =
          CaseCommand.of(new IntakeAction.Apply(registration(), Optional.empty()))
              .keyed(writer + "/" + registered.size());
      try {
        registered.add(mediation.as(director).cases().register(command).id());
        begun.countDown();
      } catch (StorageException e) {
        failures.add(e.getClass());
        failed.countDown();
      }
    }
    return registered;
  }

  private static Registration registration() {
    PartyNumber one = PartyNumber.of(1);
    return Registration.builder()
        .source(CaseSource.APPLICATION)
        .disputeType("NEIGHBOUR")
        .place(VILLAGE)
        .holder(COMMITTEE)
        .matter(TextRef.of("9901-T"))
        .addParties(
            new Party(one, Side.ONE, PersonRef.of("9901-P1"), PartyKind.PERSON),
            new Party(PartyNumber.of(2), Side.TWO, PersonRef.of("9901-P2"), PartyKind.PERSON))
        .addApplicants(one)
        .build();
  }

  private static Mediation mediation(Storage storage) {
    MediationOrganisation committee =
        MediationOrganisation.builder()
            .id(COMMITTEE)
            .kind(OrganisationKind.VILLAGE_COMMITTEE)
            .name(LocalText.of("虚构村", "invented"))
            .region(VILLAGE)
            .level(RegionLevel.VILLAGE)
            .validFrom(Journals.DAY.minusYears(1))
            .build();
    storage.inTransaction(Journals.PARTITION, unit -> unit.organisations().save(committee, 0));
    return Mediation.builder()
        .storage(storage)
        .clock(SettableClock.at(Journals.DAY.atTime(9, 0).atZone(ZONE).toInstant(), ZONE))
        .zone(ZONE)
        .build();
  }
}
