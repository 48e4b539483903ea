package org.fengqiao.mediation.storage.vault;

import java.util.Optional;
import org.fengqiao.mediation.casework.Commitments;
import org.fengqiao.mediation.casework.record.DataStatus;
import org.fengqiao.mediation.kernel.StorableTexts;
import org.fengqiao.mediation.party.DataTerms;
import org.fengqiao.mediation.party.DataToken;
import org.fengqiao.mediation.storage.ErasureCertificate;

/**
 * A datum as an adapter stores it.
 *
 * @param token what stands for it
 * @param terms its class, and why it may be kept
 * @param status how it is kept
 * @param content what is sealed; gone once erased
 * @param certificate the proof of the destruction; present once erased
 */
public record SealedRow(
    DataToken token,
    DataTerms terms,
    DataStatus status,
    Optional<Content> content,
    Optional<ErasureCertificate> certificate) {

  static final char BETWEEN_KEYS = '/';

  /** Checks that there is either a content or a certificate. */
  public SealedRow {
    boolean erased = status == DataStatus.ERASED;
    if (content.isPresent() == erased || certificate.isPresent() != erased) {
      throw new IllegalArgumentException(
          token.text() + " is " + status.code() + ": content or certificate do not fit");
    }
  }

  static String masterKey(String keys) {
    return keys.substring(0, keys.indexOf(BETWEEN_KEYS));
  }

  SealedRow restricted() {
    return new SealedRow(token, terms, DataStatus.RESTRICTED, content, certificate);
  }

  SealedRow erased(ErasureCertificate proof) {
    return new SealedRow(token, terms, DataStatus.ERASED, Optional.empty(), Optional.of(proof));
  }

  SealedRow with(Content other) {
    return new SealedRow(token, terms, status, Optional.of(other), certificate);
  }

  /**
   * What is sealed, and what it takes to open it. All bytes are written in the URL alphabet of base
   * 64 without padding.
   *
   * @param suite the names of cipher and digest
   * @param keys the ids of the master key and of the key of the search digests
   * @param wrappedKey the key of the row, encrypted under the master key
   * @param sealed the datum, encrypted under the key of the row
   * @param commitment the digest of the datum under the key of the row
   * @param identityDigest the search digest of name and id number, where there is one
   * @param phoneDigest the search digest of name and telephone number, where there is one
   */
  public record Content(
      String suite,
      String keys,
      String wrappedKey,
      String sealed,
      String commitment,
      Optional<String> identityDigest,
      Optional<String> phoneDigest) {

    /** The greatest number of characters of the names of cipher and digest. */
    public static final int MAX_SUITE_LENGTH = 81;

    /** The greatest number of characters of the ids of the keys. */
    public static final int MAX_KEYS_LENGTH =
        2 * (VaultKey.MAX_ID_LENGTH + VaultKey.MARK_LENGTH) + 1;

    /** The greatest number of characters of a wrapped key. */
    public static final int MAX_WRAPPED_LENGTH = 250;

    /** The greatest number of characters of a sealed datum. */
    public static final int MAX_SEALED_LENGTH = 100_000;

    /** The greatest number of characters of a digest. */
    public static final int MAX_DIGEST_LENGTH = Commitments.MAX_DIGEST_LENGTH;

    /** Checks what an adapter must have room for. */
    public Content {
      StorableTexts.of("SealedRow")
          .check("suite", suite, MAX_SUITE_LENGTH)
          .check("keys", keys, MAX_KEYS_LENGTH)
          .check("wrappedKey", wrappedKey, MAX_WRAPPED_LENGTH)
          .check("sealed", sealed, MAX_SEALED_LENGTH)
          .check("commitment", commitment, MAX_DIGEST_LENGTH)
          .check("identityDigest", identityDigest, MAX_DIGEST_LENGTH)
          .check("phoneDigest", phoneDigest, MAX_DIGEST_LENGTH)
          .orThrow();
    }

    String masterKey() {
      return SealedRow.masterKey(keys);
    }
  }
}
