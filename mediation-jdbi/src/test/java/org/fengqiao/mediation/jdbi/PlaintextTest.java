package org.fengqiao.mediation.jdbi;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Sight;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.party.ConfidentialText;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.PersonalData;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.storage.DataReading;
import org.fengqiao.mediation.storage.ErasureCertificate;
import org.fengqiao.mediation.storage.PersonSearch;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** Whoever has the database and no keys reads nobody's name. */
class PlaintextTest {

  private static final Partition PARTITION = Partition.of("9901");
  private static final PersonRef PERSON = PersonRef.of("9901-P1");
  private static final TextRef TEXT = TextRef.of("9901-T1");
  private static final List<String> SECRETS =
      List.of("虚构某", "990101190001010000", "13800000000", "虚构村一号", "雨水流到邻家");
  private static final DataReading READING =
      new DataReading(ActorId.of("clerk"), Role.DIRECTOR, Instant.EPOCH);

  private static void use(H2Harness database) {
    database
        .storage()
        .inTransaction(
            PARTITION,
            unit -> {
              unit.personalData()
                  .put(
                      PERSON,
                      PersonalData.builder()
                          .name(SECRETS.get(0))
                          .idNumber(SECRETS.get(1))
                          .phone(SECRETS.get(2))
                          .address(SECRETS.get(3))
                          .build());
              unit.personalData().put(TEXT, ConfidentialText.of(SECRETS.get(4)));
              unit.personalData().find(PERSON, READING, Sight.unmasked(Sight.Purpose.HANDLING));
              return unit.personalData()
                  .search(
                      PersonSearch.byPhone(SECRETS.get(0), SECRETS.get(2)),
                      READING,
                      Sight.Purpose.HANDLING);
            });
  }

  /** Every row; what is not ASCII is written by its code there. */
  private static String everything(H2Harness database) {
    try (Handle handle = database.jdbi().open()) {
      String script = handle.createQuery("script").mapTo(String.class).list().toString();
      return Pattern.compile("\\\\([0-9a-f]{4})")
          .matcher(script)
          .replaceAll(code -> String.valueOf((char) Integer.parseInt(code.group(1), 16)));
    }
  }

  @Test
  void noNameNumberOrTextLiesInTheDatabase() {
    try (H2Harness database = new H2Harness()) {
      use(database);
      String stored = everything(database);
      assertTrue(stored.contains(PERSON.text()) && stored.contains("clerk"));
      for (String secret : SECRETS) {
        assertFalse(stored.contains(secret), secret);
      }
      database.jdbi().useHandle(handle -> handle.execute("create table seen (x varchar(20))"));
      database
          .jdbi()
          .useHandle(handle -> handle.execute("insert into seen values (?)", SECRETS.get(0)));
      assertTrue(everything(database).contains(SECRETS.get(0)), "it would have been seen");
    }
  }

  @Test
  void whatIsDestroyedLeavesNeitherKeysNorDigests() {
    try (H2Harness database = new H2Harness()) {
      use(database);
      database
          .storage()
          .inTransaction(
              PARTITION,
              unit -> {
                unit.personalData()
                    .keeping()
                    .erase(Set.of(PERSON, TEXT), new ErasureCertificate(CaseId.of("9901-C1"), 5));
                return true;
              });
      int left =
          database
              .jdbi()
              .<Integer, RuntimeException>withHandle(
                  handle ->
                      handle
                          .createQuery(
                              "select count(*) from med_vault where wrapped_key is not null"
                                  + " or sealed is not null or commitment is not null"
                                  + " or id_digest is not null or phone_digest is not null")
                          .mapTo(Integer.class)
                          .one());
      assertTrue(left == 0, "rows: " + left);
    }
  }
}
