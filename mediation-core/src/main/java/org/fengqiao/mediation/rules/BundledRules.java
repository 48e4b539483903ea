package org.fengqiao.mediation.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.fengqiao.mediation.screening.DisputeTypes;
import org.fengqiao.mediation.source.SourceReader;
import org.fengqiao.mediation.source.SourceTree;

/** Holds the rule books that come with the library, read at first use like any other file. */
final class BundledRules {

  static final RuleBook MINIMAL =
      RuleBookReader.read(List.of(), List.of(tree("law-cn.yaml")), DisputeTypes.national());

  static final RuleBook NATIONAL = RuleBookReader.read(MINIMAL, List.of(tree("national-cn.yaml")));

  private BundledRules() {}

  private static SourceTree tree(String resource) {
    try (InputStream in =
        Objects.requireNonNull(BundledRules.class.getResourceAsStream(resource))) {
      return SourceReader.read(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
