package org.fengqiao.mediation.examples.demo;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on the error stream, so that the output can be redirected without it. */
final class Progress implements AutoCloseable {

  private static final int REFRESH_MILLIS = 200;

  private final ProgressBar bar;

  /**
   * Makes bars.
   *
   * @param text names them
   * @param err where they are drawn
   */
  record Bars(DemoText text, PrintStream err) {

    Progress start(String name, long steps) {
      return of(text.get(name), steps, err);
    }
  }

  private Progress(ProgressBar bar) {
    this.bar = bar;
  }

  private static Progress of(String name, long steps, PrintStream err) {
    return new Progress(
        new ProgressBarBuilder()
            .setTaskName(name)
            .setInitialMax(steps)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(REFRESH_MILLIS)
            .setConsumer(new ConsoleProgressBarConsumer(err, Screen.COLUMNS))
            .build());
  }

  void step(int steps) {
    bar.stepBy(steps);
  }

  @Override
  public void close() {
    bar.close();
  }
}
