package org.fengqiao.mediation.examples.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.Provider;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Sight;
import org.fengqiao.mediation.jdbi.JdbiStorage;
import org.fengqiao.mediation.jdbi.SchemaMode;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.PersonalData;
import org.fengqiao.mediation.storage.DataReading;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.vault.Vault;
import org.fengqiao.mediation.storage.vault.VaultKey;
import org.fengqiao.mediation.storage.vault.VaultKeys;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Personal data lies in a database under SM4 and SM3. */
class NationalCiphersTest {

  private static final Provider HOST = new BouncyCastleProvider();
  private static final PersonRef TOKEN = PersonRef.of("9901-P1");
  private static final PersonalData DATA =
      PersonalData.builder().name("邹麦生").idNumber("990101199001010011").build();
  private static final DataReading READING =
      new DataReading(ActorId.of("u-qi"), Role.MEDIATOR, Instant.parse("2026-03-02T01:00:00Z"));

  private final Sm4GcmCipher cipher = new Sm4GcmCipher(HOST);
  private final HmacSm3 digest = new HmacSm3(HOST);

  private static VaultKey key(String id, int length) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) id.hashCode());
    return VaultKey.of(id, bytes);
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits.toLowerCase(Locale.ROOT));
  }

  @Test
  void theCipherIsTheOneOfRfc8998() {
    String text =
        "17F399F08C67D5EE19D0DC9969C4BB7D5FD46FD3756489069157B282BB200735"
            + "D82710CA5C22F0CCFA7CBF93D496AC15A56834CBCF98C397B4024A2691233B8D"
            + "83DE3541E4C2B58177E065A9BF7B62EC";
    assertArrayEquals(
        hex(
            "AAAAAAAAAAAAAAAABBBBBBBBBBBBBBBBCCCCCCCCCCCCCCCCDDDDDDDDDDDDDDDD"
                + "EEEEEEEEEEEEEEEEFFFFFFFFFFFFFFFFEEEEEEEEEEEEEEEEAAAAAAAAAAAAAAAA"),
        cipher
            .decrypt(
                hex("0123456789ABCDEFFEDCBA9876543210"),
                hex("00001234567800000000ABCD" + text),
                hex("FEEDFACEDEADBEEFFEEDFACEDEADBEEFABADDAD2"))
            .orElseThrow());
  }

  @Test
  void whatWasChangedAnywhereIsRefused() {
    byte[] key = new byte[cipher.keyLength()];
    byte[] about = "9901-P1".getBytes(StandardCharsets.UTF_8);
    byte[] sealed = cipher.encrypt(key, "邹麦生".getBytes(StandardCharsets.UTF_8), about);
    assertArrayEquals(
        "邹麦生".getBytes(StandardCharsets.UTF_8), cipher.decrypt(key, sealed, about).orElseThrow());
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertEquals(Optional.empty(), cipher.decrypt(key, changed, about), "byte " + i);
    }
    assertEquals(Optional.empty(), cipher.decrypt(key, sealed, new byte[] {1}));
    assertEquals(Optional.empty(), cipher.decrypt(key, new byte[27], about));
  }

  @Test
  void aPersonIsReadBackAndNothingOfThePersonLiesInTheDatabase() {
    Vault vault =
        Vault.of(
            VaultKeys.of(key("m-2026", cipher.keyLength()), key("s-2026", 32)), cipher, digest);
    Jdbi jdbi = Jdbi.create("jdbc:h2:mem:national;DB_CLOSE_DELAY=-1");
    Storage storage = JdbiStorage.on(jdbi, SchemaMode.CREATE).withVault(vault);
    Partition partition = TOKEN.partition();
    storage.inTransaction(
        partition,
        unit -> {
          unit.personalData().put(TOKEN, DATA);
          return TOKEN;
        });
    assertEquals(
        Optional.of(DATA),
        storage.inTransaction(
            partition,
            unit ->
                unit.personalData().find(TOKEN, READING, Sight.unmasked(Sight.Purpose.HANDLING))));
    try (Handle handle = jdbi.open()) {
      String rows = handle.createQuery("select * from med_vault").mapToMap().list().toString();
      assertTrue(rows.contains("SM4-GCM HMAC-SM3"), rows);
      assertFalse(rows.contains("邹麦生") || rows.contains("990101199001010011"), rows);
    }
  }

  @Test
  void aMasterKeyOfAnotherLengthIsRefused() {
    VaultKeys keys = VaultKeys.of(key("m-2026", 32), key("s-2026", 32));
    assertThrows(IllegalArgumentException.class, () -> Vault.of(keys, cipher, digest));
  }
}
