package org.fengqiao.mediation.examples.demo;

import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what is wrong with the command line. */
final class CommandLineErrors {

  private CommandLineErrors() {}

  static String sentence(ParameterException error, List<String> given) {
    ArgSpec argument =
        error instanceof MissingParameterException missing
            ? missing.getMissing().get(0)
            : error.getArgSpec();
    if (argument instanceof OptionSpec option) {
      String name = option.longestName();
      if (name.equals("--lang")) {
        // Which language the user reads is not known: both.
        return DemoText.in("zh").get("failure.language")
            + " "
            + DemoText.in("en").get("failure.language");
      }
      DemoText text = language(given);
      return error instanceof MissingParameterException || error.getValue() == null
          ? text.get("failure.no-value", name, option.paramLabel())
          : text.get("failure.bad-value", name, error.getValue(), option.paramLabel());
    }
    String unknown =
        error instanceof UnmatchedArgumentException unmatched
            ? String.join(" ", unmatched.getUnmatched())
            : String.valueOf(error.getMessage());
    return language(given).get("failure.unknown-option", unknown);
  }

  private static DemoText language(List<String> given) {
    int option = given.indexOf("--lang");
    boolean english =
        given.contains("--lang=en")
            || (option >= 0 && option + 1 < given.size() && given.get(option + 1).equals("en"));
    return DemoText.in(english ? "en" : "zh");
  }
}
