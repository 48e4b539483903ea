package org.fengqiao.mediation.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fengqiao.mediation.source.SourceNode.Mapping;
import org.fengqiao.mediation.source.SourceNode.Scalar;
import org.fengqiao.mediation.source.SourceNode.Sequence;

class SourceReaderProperties {

  @Provide
  Arbitrary<String> roughTexts() {
    return Arbitraries.of(
            "a", "b: ", ": ", "- ", "\n", "  ", "\t", "'", "\"", "[", "]", "{", "}", "#", "&x ",
            "*x", "!!", "---\n", "? ", "|\n", "%", "@", "村", "null", "~", ",", "\\", "\u0000")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  @Property
  void noTextMakesReadingThrow(@ForAll("roughTexts") String text) {
    SourceTree tree = SourceReader.read("f", text);
    assertTrue(tree.root().isPresent() || tree.problems().hasErrors());
  }

  @Property
  void whatIsNoTreeIsReportedInsideTheText(@ForAll("roughTexts") String text) {
    long lines = text.chars().filter(c -> c == '\n').count() + 1;
    SourceReader.read("f", text)
        .problems()
        .forEach(
            problem -> {
              String[] parts = problem.subject().split(":", -1);
              assertEquals("f", parts[0]);
              assertTrue(Long.parseLong(parts[1]) <= lines, problem.subject());
            });
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    return Arbitraries.strings()
        .withChars('a', '村', ' ', ':', '#', '\'', '"', '1', '-')
        .ofMaxLength(8)
        .list()
        .ofMaxSize(4)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Property
  void quotedTextsComeBackAsWritten(@ForAll("tables") List<List<String>> table) {
    StringBuilder yaml = new StringBuilder();
    for (int i = 0; i < table.size(); i++) {
      yaml.append("k").append(i).append(": [");
      yaml.append(
          table.get(i).stream()
              .map(text -> "'" + text.replace("'", "''") + "'")
              .collect(Collectors.joining(", ")));
      yaml.append("]\n");
    }
    SourceTree tree = SourceReader.read("f", yaml.toString());
    List<List<String>> read = new ArrayList<>();
    for (SourceNode.Entry entry : ((Mapping) tree.root().orElseThrow()).entries()) {
      read.add(
          ((Sequence) entry.value()).items().stream().map(item -> ((Scalar) item).text()).toList());
    }
    assertEquals(table, read);
  }
}
