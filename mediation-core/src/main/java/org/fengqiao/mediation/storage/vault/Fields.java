package org.fengqiao.mediation.storage.vault;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Texts as bytes, each after its length, so that no two rows of texts give the same bytes. */
final class Fields {

  private static final int ABSENT = -1;

  private Fields() {}

  static byte[] of(String... texts) {
    return of(Arrays.stream(texts).map(Optional::of).toList());
  }

  static byte[] of(List<Optional<String>> texts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Optional<String> text : texts) {
      byte[] bytes = text.orElse("").getBytes(StandardCharsets.UTF_8);
      int length = text.isPresent() ? bytes.length : ABSENT;
      out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
      out.writeBytes(bytes);
    }
    return out.toByteArray();
  }

  /** Reads the next text. */
  static Optional<String> next(ByteBuffer bytes) {
    int length = bytes.getInt();
    if (length == ABSENT) {
      return Optional.empty();
    }
    byte[] text = new byte[length];
    bytes.get(text);
    return Optional.of(new String(text, StandardCharsets.UTF_8));
  }
}
