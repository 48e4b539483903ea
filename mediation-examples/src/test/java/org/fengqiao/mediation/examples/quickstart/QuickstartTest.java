package org.fengqiao.mediation.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README shows the compiled program and what it prints. */
class QuickstartTest {

  private static final Path README = Path.of("..", "README.md");
  private static final Path SOURCES =
      Path.of("src/main/java/org/fengqiao/mediation/examples/quickstart");

  @Test
  void theProgramOfTheReadmeIsTheCompiledOne() throws IOException {
    assertEquals(shown("Quickstart.java"), block("java", 0));
  }

  @Test
  void theDatabaseOfTheReadmeIsTheCompiledOne() throws IOException {
    assertEquals(shown("OwnDatabase.java"), block("java", 1));
  }

  private static String shown(String file) throws IOException {
    String source = Files.readString(SOURCES.resolve(file));
    int start = source.indexOf('\n', source.indexOf("// tag::readme[]")) + 1;
    int end = source.lastIndexOf('\n', source.indexOf("// end::readme[]")) + 1;
    return source.substring(start, end).stripTrailing().stripIndent() + "\n";
  }

  @Test
  void theOutputOfTheReadmeIsWhatTheProgramPrints() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Quickstart.run(new PrintStream(printed, true, StandardCharsets.UTF_8));
    String text = printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    assertEquals(text, block("text", 0));
  }

  private static String block(String language, int number) throws IOException {
    return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(README))
        .results()
        .map(found -> found.group(1))
        .toList()
        .get(number);
  }
}
