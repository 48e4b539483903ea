package org.fengqiao.mediation.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README shows the compiled program and what it prints. */
class QuickstartTest {

  private static final Path README = Path.of("..", "README.md");
  private static final Path SOURCE =
      Path.of("src/main/java/org/fengqiao/mediation/examples/quickstart/Quickstart.java");

  @Test
  void theProgramOfTheReadmeIsTheCompiledOne() throws IOException {
    String source = Files.readString(SOURCE);
    int start = source.indexOf('\n', source.indexOf("// tag::readme[]")) + 1;
    int end = source.lastIndexOf('\n', source.indexOf("// end::readme[]")) + 1;
    assertEquals(source.substring(start, end).stripTrailing().stripIndent() + "\n", block("java"));
  }

  @Test
  void theOutputOfTheReadmeIsWhatTheProgramPrints() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Quickstart.run(new PrintStream(printed, true, StandardCharsets.UTF_8));
    String text = printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    assertEquals(text, block("text"));
  }

  private static String block(String language) throws IOException {
    Matcher matcher =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(README));
    assertEquals(true, matcher.find(), "the README has a block of " + language);
    return matcher.group(1);
  }
}
