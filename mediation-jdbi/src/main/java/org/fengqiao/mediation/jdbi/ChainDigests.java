package org.fengqiao.mediation.jdbi;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.fengqiao.mediation.storage.ChainDigest;

/**
 * Makes links. What is digested is the name of the digest, the link before and, for each stored
 * field that is not null, in the order of their names, the name and the text of the field; each of
 * these with its length before it, so that nothing can be moved from one to the next. A column that
 * a later version adds is null in older events and changes none of their links.
 */
final class ChainDigests {

  /** What is not linked: the link itself, and the position a reader of the feed gives later. */
  static final List<String> UNLINKED = List.of("chain_link", "feed_no");

  static final ChainDigests DEFAULT = new ChainDigests(ChainDigest.sha256(), List.of());

  private static final HexFormat HEX = HexFormat.of();

  private final ChainDigest current;
  private final List<ChainDigest> known;

  ChainDigests(ChainDigest current, List<ChainDigest> former) {
    this.current = current;
    List<ChainDigest> all = new ArrayList<>();
    all.add(current);
    all.addAll(former);
    all.forEach(ChainDigests::check);
    this.known = List.copyOf(all);
  }

  private static void check(ChainDigest digest) {
    if (!digest.name().matches("[0-9A-Z_-]{1," + ChainDigest.MAX_NAME_LENGTH + "}")) {
      throw new IllegalArgumentException(
          "the name of a digest is 1 to "
              + ChainDigest.MAX_NAME_LENGTH
              + " of 0-9 A-Z _ -: '"
              + digest.name()
              + "'");
    }
    int length = digest.digest(new byte[0]).length;
    if (length < ChainDigest.MIN_BYTES || length > ChainDigest.MAX_BYTES) {
      throw new IllegalArgumentException(
          "a digest has "
              + ChainDigest.MIN_BYTES
              + " to "
              + ChainDigest.MAX_BYTES
              + " bytes; "
              + digest.name()
              + " has "
              + length);
    }
  }

  /** The link of an event that is written now. */
  String link(String before, SortedMap<String, String> fields) {
    return link(current, before, fields);
  }

  /** The link of an event, by the digest an existing link was made by; empty if it is unknown. */
  Optional<String> linkLike(String link, String before, SortedMap<String, String> fields) {
    String name = link.substring(0, Math.max(0, link.indexOf(':')));
    return known.stream()
        .filter(digest -> digest.name().equals(name))
        .findFirst()
        .map(digest -> link(digest, before, fields));
  }

  private static String link(ChainDigest digest, String before, SortedMap<String, String> fields) {
    ByteArrayOutputStream content = new ByteArrayOutputStream(1024);
    add(content, digest.name());
    add(content, before);
    fields.forEach(
        (name, text) -> {
          add(content, name);
          add(content, text);
        });
    return digest.name() + ":" + HEX.formatHex(digest.digest(content.toByteArray()));
  }

  private static void add(ByteArrayOutputStream content, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    content.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    content.writeBytes(bytes);
  }
}
