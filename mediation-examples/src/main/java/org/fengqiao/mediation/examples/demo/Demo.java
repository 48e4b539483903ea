package org.fengqiao.mediation.examples.demo;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fengqiao.mediation.storage.vault.MissingKeyException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Checks five plans, runs one of them as a campaign over an invented ledger, and writes its board.
 * Started by {@code mvn -q -Pdemo}; running it again continues from what is stored.
 */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    resourceBundle = "org.fengqiao.mediation.examples.demo.help",
    sortOptions = false)
public final class Demo implements Callable<Integer> {

  /** Exit code of a run that came to its end. */
  public static final int DONE = 0;

  /** Exit code of a run that failed for a reason the user can put right. */
  public static final int FAILED = 2;

  @Option(names = "--lang", paramLabel = "zh|en", defaultValue = "zh")
  private Language language = Language.zh;

  @Option(names = "--dir", paramLabel = "DIR", defaultValue = "target/demo")
  private Path directory = Path.of("target/demo");

  @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", defaultValue = "2022-09-20")
  private LocalDate asOf = LocalDate.of(2022, 9, 20);

  @Option(names = "--ledger", paramLabel = "FILE")
  private @Nullable Path ledger;

  private final PrintStream out;
  private final PrintStream err;

  /** The languages, named as they are typed. */
  enum Language {
    zh,
    en
  }

  private Demo(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Runs the demonstration and ends the process. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, arguments));
  }

  /** Runs the demonstration and returns its exit code. */
  static int run(PrintStream out, PrintStream err, String... arguments) {
    CommandLine line = new CommandLine(new Demo(out, err));
    line.setOut(writer(out));
    line.setErr(writer(err));
    line.setParameterExceptionHandler(
        (exception, given) -> {
          err.println(CommandLineErrors.sentence(exception, List.of(given)));
          return FAILED;
        });
    line.setExecutionExceptionHandler(
        (exception, command, result) -> {
          if (exception instanceof DemoFailure failure) {
            Demo demo = command.getCommand();
            err.println(failure.sentence(DemoText.in(demo.language.name())));
            return FAILED;
          }
          throw exception;
        });
    return line.execute(arguments);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  @Override
  public Integer call() {
    long start = System.nanoTime();
    DemoText text = DemoText.in(language.name());
    Screen screen = new Screen(out);
    DemoFolder folder = DemoFolder.open(directory, Optional.ofNullable(ledger));
    PlanFindings findings = PlanFindings.ofAll();
    findings.print(screen, text);
    CampaignRun.Result result;
    try {
      result = new CampaignRun(text, err, folder, asOf, findings).run();
    } catch (MissingKeyException e) {
      throw (DemoFailure) DemoKeys.lost(folder).initCause(e);
    }
    Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
    result.print(screen, text, elapsed);
    return DONE;
  }
}
