package org.fengqiao.mediation.jdbi;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.vault.FieldCipher;
import org.fengqiao.mediation.storage.vault.HmacSha256;
import org.fengqiao.mediation.storage.vault.Vault;
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

  private static void use(Storage storage) {
    storage.inTransaction(
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

  /** Every row, as it stands there and as what it may be the base 64 of. */
  private static String everything(H2Harness database) {
    try (Handle handle = database.jdbi().open()) {
      String script = handle.createQuery("script").mapTo(String.class).list().toString();
      // What is not ASCII is written by its code.
      String stored =
          Pattern.compile("\\\\([0-9a-f]{4})")
              .matcher(script)
              .replaceAll(code -> String.valueOf((char) Integer.parseInt(code.group(1), 16)));
      return stored + decoded(stored);
    }
  }

  private static String decoded(String stored) {
    StringBuilder decoded = new StringBuilder();
    Matcher words = Pattern.compile("[0-9A-Za-z_-]{8,}").matcher(stored);
    while (words.find()) {
      String word = words.group();
      if (word.length() % 4 != 1) {
        byte[] bytes = Base64.getUrlDecoder().decode(word);
        decoded.append(new String(bytes, StandardCharsets.UTF_8));
        decoded.append(new String(bytes, StandardCharsets.UTF_16BE));
      }
    }
    return decoded.toString();
  }

  @Test
  void noNameNumberOrTextLiesInTheDatabase() {
    try (H2Harness database = new H2Harness()) {
      use(database.storage());
      String stored = everything(database);
      assertTrue(stored.contains(PERSON.text()) && stored.contains("clerk"));
      for (String secret : SECRETS) {
        assertFalse(stored.contains(secret), secret);
      }
    }
  }

  @Test
  void aCipherThatHidesNothingWouldBeSeen() {
    try (H2Harness database = new H2Harness()) {
      use(
          JdbiStorage.on(database.jdbi())
              .withVault(Vault.of(TestVault.keys(), new NoCipher(), new HmacSha256())));
      String stored = everything(database);
      for (String secret : SECRETS) {
        assertTrue(stored.contains(secret), secret);
      }
    }
  }

  private static final class NoCipher implements FieldCipher {

    @Override
    public String name() {
      return "NONE";
    }

    @Override
    public int keyLength() {
      return 32;
    }

    @Override
    public byte[] encrypt(byte[] key, byte[] plain, byte[] associated) {
      return plain.clone();
    }

    @Override
    public Optional<byte[]> decrypt(byte[] key, byte[] encrypted, byte[] associated) {
      return Optional.of(encrypted.clone());
    }
  }

  @Test
  void whatIsDestroyedLeavesNeitherKeysNorDigests() {
    try (H2Harness database = new H2Harness()) {
      use(database.storage());
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
