package org.fengqiao.mediation.storage.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.record.DataStatus;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.party.DataTerms;
import org.fengqiao.mediation.party.ProcessingBasis;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.storage.PersonSearch;
import org.junit.jupiter.api.Test;

class VaultTest {

  private static final TextRef TEXT = TextRef.of("9901-T1");
  private static final VaultKey MASTER =
      VaultKey.of("2026", "not for anybody's eyes, 32 bytes".getBytes(StandardCharsets.UTF_8));
  private static final VaultKey SEARCH =
      VaultKey.of("s1", "sixteen or more.".getBytes(StandardCharsets.UTF_8));
  private static final Vault VAULT = Vault.of(VaultKeys.of(MASTER, SEARCH));

  private static SealedRow sealed(String text) {
    return VAULT.seal(TEXT, DataTerms.NARRATIVE, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void noKeyIsEverShown() {
    assertEquals("Vault[AES-256-GCM HMAC-SHA256, VaultKeys[2026, s1]]", VAULT.toString());
    assertEquals("VaultKey[2026]", MASTER.toString());
  }

  @Test
  void keysOfTheWrongLengthOrWithTheSameIdAreRefused() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> Vault.of(VaultKeys.of(SEARCH, MASTER)));
    assertTrue(String.valueOf(refused.getMessage()).contains("16 bytes; the cipher needs 32"));
    VaultKey short15 = VaultKey.of("short", new byte[15]);
    assertThrows(IllegalArgumentException.class, () -> Vault.of(VaultKeys.of(MASTER, short15)));
    assertThrows(
        IllegalArgumentException.class, () -> VaultKeys.of(MASTER, SEARCH).formerMaster(MASTER));
    assertThrows(
        IllegalArgumentException.class, () -> VaultKeys.of(MASTER, SEARCH).formerSearch(SEARCH));
    assertThrows(IllegalArgumentException.class, () -> VaultKey.of("a/b", new byte[32]));
  }

  @Test
  void aSearchKeyOfTheSameBytesAsTheMasterKeyIsRefusedByItsIds() {
    VaultKey same = VaultKey.of("s2", MASTER.bytes());
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> VaultKeys.of(MASTER, same));
    assertEquals(
        "search key s2 and master key 2026 are the same bytes: make another search key",
        refused.getMessage());
  }

  @Test
  void theSameTextIsSealedDifferentlyEachTime() {
    SealedRow.Content one = sealed("字").content().orElseThrow();
    SealedRow.Content two = sealed("字").content().orElseThrow();
    assertTrue(!one.sealed().equals(two.sealed()) && !one.commitment().equals(two.commitment()));
  }

  /** Sealed once by the first version; whatever changes, it must open and be found. */
  @Test
  void whatWasSealedLongAgoOpensAndIsFound() {
    String committed = "oGsCmaFhlT0T0dtpQhBsessPRJjzIaix0GB_P-C2rag";
    SealedRow.Content content =
        new SealedRow.Content(
            "AES-256-GCM HMAC-SHA256",
            "2026~EeeL7O0i/s1~GAt380SC",
            "PMk8AGPZ9gM0S8bNkNUbAh5rjvf0Z_1V-77kzDp9WyzrLR7kfLLg6UWmnCFoYuLFgMJ3bdqqEYr0vG_o",
            "WCkH66JYpGzBmOYtmb8xsR3f7Z0qjlJmL1mUuKeny0e0aQ",
            committed,
            Optional.empty(),
            Optional.empty());
    SealedRow row =
        new SealedRow(
            TEXT, DataTerms.NARRATIVE, DataStatus.ACTIVE, Optional.of(content), Optional.empty());
    assertEquals("虚构", new String(VAULT.open(row, content), StandardCharsets.UTF_8));
    assertTrue(VAULT.isCommittedTo(row, content, committed));
    assertEquals(content.keys(), VAULT.present());
    assertEquals(
        List.of("Q76btkwc94k4agGoZ15ORNg709AyMpdgNuOpAmEResw"),
        VAULT.digests(PersonSearch.byIdNumber("虚构", "990101190001010000")));
    assertEquals(
        List.of("P0nvtI28Moe32sHldqTJfuyojVtlMnVZ8-aERo-0t1M"),
        VAULT.digests(PersonSearch.byPhone("虚构", "00000000000")));
  }

  @Test
  void aRowThatWasGivenAnotherTokenClassOrContentDoesNotOpen() {
    SealedRow row = sealed("字");
    SealedRow.Content content = row.content().orElseThrow();
    SealedRow token =
        new SealedRow(
            TextRef.of("9901-T2"), row.terms(), row.status(), row.content(), Optional.empty());
    SealedRow terms =
        new SealedRow(TEXT, DataTerms.IDENTITY, row.status(), row.content(), Optional.empty());
    assertThrows(BrokenSealException.class, () -> VAULT.open(token, content));
    assertThrows(BrokenSealException.class, () -> VAULT.open(terms, content));
    DataTerms otherBasis = new DataTerms(row.terms().dataClass(), ProcessingBasis.EMERGENCY);
    SealedRow basis =
        new SealedRow(TEXT, otherBasis, row.status(), row.content(), Optional.empty());
    assertThrows(BrokenSealException.class, () -> VAULT.open(basis, content));
    SealedRow.Content other = sealed("别").content().orElseThrow();
    SealedRow.Content mixed =
        new SealedRow.Content(
            content.suite(),
            content.keys(),
            content.wrappedKey(),
            other.sealed(),
            content.commitment(),
            Optional.empty(),
            Optional.empty());
    assertThrows(BrokenSealException.class, () -> VAULT.open(row, mixed));
  }

  @Test
  void whatIsTooLongForItsColumnIsRefusedBeforeItReachesAStore() {
    assertThrows(
        ProblemsException.class, () -> sealed("x".repeat(SealedRow.Content.MAX_SEALED_LENGTH)));
  }

  @Test
  void whatIsErasedHasNoContentAndWhatIsNotHasNoCertificate() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new SealedRow(
                TEXT,
                DataTerms.NARRATIVE,
                DataStatus.ERASED,
                sealed("字").content(),
                Optional.empty()));
  }
}
