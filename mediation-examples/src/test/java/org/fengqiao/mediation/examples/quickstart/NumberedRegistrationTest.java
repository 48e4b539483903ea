package org.fengqiao.mediation.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Function;
import org.fengqiao.mediation.Mediation;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.jdbi.JdbiStorage;
import org.fengqiao.mediation.jdbi.SchemaMode;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.service.Desks;
import org.fengqiao.mediation.storage.vault.Vault;
import org.fengqiao.mediation.storage.vault.VaultKey;
import org.fengqiao.mediation.storage.vault.VaultKeys;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The number and the case are kept together or not at all. */
class NumberedRegistrationTest {

  private static final RegionCode VILLAGE = RegionCode.of("630103001001");
  private static final OrganisationId COMMITTEE = OrganisationId.of("6301-XINGPO");
  private static final Vault KEYS =
      Vault.of(
          VaultKeys.of(VaultKey.of("master", new byte[32]), VaultKey.of("search", new byte[16])));

  @TempDir Path folder;

  private JdbcConnectionPool pool;

  @BeforeEach
  void create() {
    pool = JdbcConnectionPool.create("jdbc:h2:file:" + folder.resolve("numbered"), "own", "");
    MediationOrganisation committee =
        MediationOrganisation.builder()
            .id(COMMITTEE)
            .kind(OrganisationKind.VILLAGE_COMMITTEE)
            .name(LocalText.of("杏坡村人民调解委员会", "Xingpo Village Mediation Committee"))
            .region(VILLAGE)
            .level(RegionLevel.VILLAGE)
            .validFrom(LocalDate.of(2015, 1, 1))
            .build();
    JdbiStorage.on(Jdbi.create(pool), SchemaMode.CREATE)
        .withVault(KEYS)
        .inTransaction(COMMITTEE.partition(), unit -> unit.organisations().save(committee, 0));
  }

  private static MediationCase registered(Mediation mediation) {
    Actor mediator =
        Actor.mediator(ActorId.of("qi"), Role.MEDIATOR, COMMITTEE, MediatorId.of("6301-QI"));
    Desks desks = mediation.as(mediator);
    return desks.cases().register(Quickstart.ownInitiative(desks, VILLAGE, COMMITTEE));
  }

  private String register(Function<Mediation, MediationCase> registering) throws SQLException {
    return NumberedRegistration.register(pool, KEYS, COMMITTEE, 2026, registering);
  }

  @Test
  void casesAreNumberedWithoutAGapThoughARegistrationFailed() throws SQLException {
    assertTrue(register(NumberedRegistrationTest::registered).startsWith("（2026）杏坡人调字第1号 6301-"));
    IllegalStateException mine = new IllegalStateException("mine");
    assertEquals(
        mine,
        assertThrows(
            IllegalStateException.class,
            () ->
                register(
                    mediation -> {
                      registered(mediation);
                      throw mine;
                    })));
    assertTrue(register(NumberedRegistrationTest::registered).startsWith("（2026）杏坡人调字第2号 "));
  }
}
