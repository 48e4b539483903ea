package org.fengqiao.mediation.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.fengqiao.mediation.source.SourceNode.Mapping;
import org.fengqiao.mediation.source.SourceNode.Sequence;
import org.junit.jupiter.api.Test;

class SourceReaderTest {

  private static List<String> problems(String text) {
    return SourceReader.read("f.yaml", text).problems().stream()
        .map(problem -> problem.subject() + " " + problem.code().code())
        .toList();
  }

  @Test
  void everyNodeKnowsWhereItStood() {
    SourceTree tree = SourceReader.read("f.yaml", "a: 1\nb:\n  - x\n  - {c: 'y'}\n");
    Mapping root = (Mapping) tree.root().orElseThrow();
    assertEquals("f.yaml:1:4", root.find("a").orElseThrow().value().position().toString());
    assertEquals("f.yaml:2:1", root.find("b").orElseThrow().position().toString());
    Sequence list = (Sequence) root.find("b").orElseThrow().value();
    assertEquals("f.yaml:3:5", list.items().get(0).position().toString());
    Mapping inner = (Mapping) list.items().get(1);
    assertEquals("f.yaml:4:9", inner.find("c").orElseThrow().value().position().toString());
    assertTrue(tree.problems().isEmpty());
  }

  @Test
  void positionsCountCharactersAlsoAfterChineseText() {
    Mapping root = (Mapping) SourceReader.read("f", "{村: 调解, b: 2}").root().orElseThrow();
    assertEquals("f:1:9", root.find("b").orElseThrow().position().toString());
  }

  @Test
  void everyDuplicateKeyIsReportedWithTheFirstPlace() {
    assertEquals(
        List.of("f.yaml:3:1 DUPLICATE-KEY", "f.yaml:6:3 DUPLICATE-KEY"),
        problems("a: 1\nb: 2\na: 3\nc:\n  d: 4\n  d: 5\n"));
    assertTrue(
        SourceReader.read("f.yaml", "a: 1\na: 2\n")
            .problems()
            .describe(Locale.ENGLISH)
            .contains("first at f.yaml:1:1"));
  }

  @Test
  void everyTabThatIndentsIsReported() {
    assertEquals(
        List.of("f.yaml:2:1 TAB", "f.yaml:4:1 TAB"), problems("a:\n\tb: 1\nc:\n  \td: 2\n"));
  }

  @Test
  void aTabInsideATextIsNoProblem() {
    assertEquals(List.of(), problems("a: 'x\ty'\n"));
  }

  @Test
  void anchorsAliasesAndTagsAreRefusedTogether() {
    assertEquals(
        List.of("f.yaml:1:4 YAML-FEATURE", "f.yaml:2:4 YAML-FEATURE", "f.yaml:3:4 YAML-FEATURE"),
        problems("a: &x 1\nb: *x\nc: !!str 2\n"));
  }

  @Test
  void aSecondDocumentIsRefused() {
    assertEquals(List.of("f.yaml:2:1 SECOND-DOCUMENT"), problems("a: 1\n---\nb: 2\n"));
  }

  @Test
  void aFileThatSaysNothingIsAProblem() {
    assertEquals(List.of("f.yaml:1:1 EMPTY-SOURCE"), problems(""));
    assertEquals(List.of("f.yaml:1:1 EMPTY-SOURCE"), problems("# only a remark\n"));
  }

  @Test
  void theFirstSyntaxErrorOfEveryBlockIsReported() {
    List<String> found = problems("a: 1\nb: [1, 2\nc: 3\nd:\n  e: 'open\nf: 4\ng: {h: 1\n");
    assertEquals(3, found.size(), found.toString());
    assertTrue(found.get(0).startsWith("f.yaml:3:"), found.toString());
    assertTrue(found.get(2).startsWith("f.yaml:8:"), found.toString());
    assertTrue(found.stream().allMatch(line -> line.endsWith(" SYNTAX")), found.toString());
  }

  @Test
  void aKeyThatIsNoTextIsReported() {
    assertEquals(List.of("f.yaml:1:3 BAD-KEY"), problems("? [a, b]\n: 1\nc: 2\n"));
  }

  @Test
  void controlCharactersAreNamedWithTheirPlace() {
    assertEquals(List.of("f.yaml:2:4 CONTROL-CHARACTER"), problems("a: 1\nb: \u0007\n"));
  }

  @Test
  void deepNestingIsRefusedWithoutExhaustingTheStack() {
    String deep = "[".repeat(20_000) + "]".repeat(20_000);
    assertEquals(List.of("f.yaml:1:41 TOO-DEEP"), problems(deep));
  }

  @Test
  void whatFollowsADeepNestIsStillRead() {
    String deep = "a: " + "[".repeat(60) + "]".repeat(60) + "\nb: 1\nb: 2\n";
    List<String> found = problems(deep);
    assertEquals("f.yaml:3:1 DUPLICATE-KEY", found.get(1));
  }

  @Test
  void aTextBeyondTheLimitIsRefusedUnread() {
    assertEquals(
        List.of("f.yaml:1:1 TOO-LARGE"), problems("a".repeat(SourceReader.MAX_LENGTH + 1)));
  }

  @Test
  void filesOfWindowsEditorsAreReadLikeOthers() {
    SourceTree tree = SourceReader.read("f", "\uFEFFa: 1\r\nb:\r\n  - x\r\n");
    assertTrue(tree.problems().isEmpty(), tree.problems().toString());
    Mapping root = (Mapping) tree.root().orElseThrow();
    assertEquals("f:2:1", root.find("b").orElseThrow().position().toString());
    assertEquals("f:1:1", root.find("a").orElseThrow().position().toString());
  }
}
