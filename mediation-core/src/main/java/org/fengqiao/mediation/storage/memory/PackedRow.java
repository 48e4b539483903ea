package org.fengqiao.mediation.storage.memory;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.record.DataStatus;
import org.fengqiao.mediation.party.DataTerms;
import org.fengqiao.mediation.party.DataToken;
import org.fengqiao.mediation.storage.ErasureCertificate;
import org.fengqiao.mediation.storage.vault.SealedRow;
import org.jspecify.annotations.Nullable;

/**
 * A sealed row as memory keeps it: its sealed content as bytes in one array, a good half of what
 * the same texts take.
 */
final class PackedRow {

  private static final int ABSENT = -1;

  private final DataToken token;
  private final DataTerms terms;
  private final DataStatus status;
  private final @Nullable String suite;
  private final @Nullable String keys;
  private final byte[] content;
  private final @Nullable ErasureCertificate certificate;

  PackedRow(SealedRow row) {
    token = row.token();
    terms = row.terms();
    status = row.status();
    suite = row.content().map(SealedRow.Content::suite).orElse(null);
    keys = row.content().map(SealedRow.Content::keys).orElse(null);
    content = row.content().map(PackedRow::packed).orElseGet(() -> new byte[0]);
    certificate = row.certificate().orElse(null);
  }

  private static byte[] packed(SealedRow.Content content) {
    List<Optional<byte[]>> parts =
        List.of(
            bytes(Optional.of(content.wrappedKey())),
            bytes(Optional.of(content.sealed())),
            bytes(Optional.of(content.commitment())),
            bytes(content.identityDigest()),
            bytes(content.phoneDigest()));
    int length = 0;
    for (Optional<byte[]> part : parts) {
      length += Integer.BYTES + part.map(bytes -> bytes.length).orElse(0);
    }
    ByteBuffer packed = ByteBuffer.allocate(length);
    for (Optional<byte[]> part : parts) {
      packed.putInt(part.map(bytes -> bytes.length).orElse(ABSENT));
      part.ifPresent(packed::put);
    }
    return packed.array();
  }

  private static Optional<byte[]> bytes(Optional<String> text) {
    return text.map(Base64.getUrlDecoder()::decode);
  }

  DataToken token() {
    return token;
  }

  /** Under which keys it is sealed; nothing once erased. */
  Optional<String> keys() {
    return Optional.ofNullable(keys);
  }

  SealedRow row() {
    return new SealedRow(token, terms, status, content(), Optional.ofNullable(certificate));
  }

  private Optional<SealedRow.Content> content() {
    if (suite == null || keys == null) {
      return Optional.empty();
    }
    ByteBuffer packed = ByteBuffer.wrap(content);
    return Optional.of(
        new SealedRow.Content(
            suite,
            keys,
            next(packed).orElseThrow(),
            next(packed).orElseThrow(),
            next(packed).orElseThrow(),
            next(packed),
            next(packed)));
  }

  private static Optional<String> next(ByteBuffer packed) {
    int length = packed.getInt();
    if (length == ABSENT) {
      return Optional.empty();
    }
    byte[] bytes = new byte[length];
    packed.get(bytes);
    return Optional.of(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }
}
