package org.fengqiao.mediation.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;

/**
 * The text of a plan, as it came and cleaned of what is not part of it (INFO-25). Some published
 * texts carry the pronunciation of a character in brackets after it, {@code 現(xiàn)將}; it is taken
 * out. Brackets of the text itself, {@code (一)} or {@code (社區)}, stay, and so does the script.
 * White space never counts when words are looked up, so that a quote may run over a line break.
 */
public final class PlanText {

  /** At least one vowel bears a tone mark; abbreviations in brackets stay. */
  private static final Pattern PRONUNCIATION =
      Pattern.compile("(?<=\\p{IsHan})\\([a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,4}\\)");

  private static final Pattern REMAINS = Pattern.compile("\\?[a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]+\\)");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]+");

  private final String file;
  private final String original;
  private final String normalised;
  private final String compact;
  private final int[] places;

  private PlanText(String file, String original) {
    this.file = file;
    this.original = original;
    StringBuilder kept = new StringBuilder(original.length());
    int[] origin = new int[original.length()];
    Matcher noise = PRONUNCIATION.matcher(original);
    int next = 0;
    while (noise.find()) {
      keep(kept, origin, next, noise.start());
      next = noise.end();
    }
    keep(kept, origin, next, original.length());
    this.normalised = trim(kept.toString());
    StringBuilder dense = new StringBuilder(kept.length());
    int[] positions = new int[kept.length()];
    for (int i = 0; i < kept.length(); i++) {
      if (!isBlank(kept.charAt(i))) {
        positions[dense.length()] = origin[i];
        dense.append(kept.charAt(i));
      }
    }
    this.compact = dense.toString();
    this.places = positions;
  }

  /**
   * Returns a plan text.
   *
   * @param file what the text is called in positions, usually the file name
   * @param original the text as it came
   */
  public static PlanText of(String file, String original) {
    return new PlanText(file, original);
  }

  private void keep(StringBuilder kept, int[] origin, int from, int to) {
    for (int i = from; i < to; i++) {
      origin[kept.length()] = i;
      kept.append(original.charAt(i));
    }
  }

  private static String trim(String text) {
    return text.lines()
        .map(line -> BLANKS.matcher(line).replaceAll(" ").strip())
        .collect(Collectors.joining("\n"))
        .strip();
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u3000';
  }

  private static String compact(String words) {
    return BLANKS.matcher(words).replaceAll("");
  }

  /** Returns the text as it came. */
  public String original() {
    return original;
  }

  /** Returns the text without pronunciation and without superfluous blanks, in its own script. */
  public String normalised() {
    return normalised;
  }

  /** Returns whether words stand in the text; blanks do not count. */
  public boolean contains(String words) {
    return compact.contains(compact(words));
  }

  /** Returns where words first stand in the original; empty if they do not. */
  public Optional<SourcePosition> find(String words) {
    String wanted = compact(words);
    int index = wanted.isEmpty() ? -1 : compact.indexOf(wanted);
    return index < 0 ? Optional.empty() : Optional.of(position(places[index]));
  }

  /** Returns one error for every quote that does not stand in the text. */
  public Problems verify(Collection<Quote> quotes) {
    List<Problem> problems = new ArrayList<>();
    for (Quote quote : quotes) {
      if (!contains(quote.words()) || quote.words().isBlank()) {
        problems.add(
            nearest(compact(quote.words()))
                .map(
                    near ->
                        Problem.of(
                            SourceProblem.QUOTE_DIFFERS, quote.subject(), quote.words(), near))
                .orElseGet(
                    () ->
                        Problem.of(SourceProblem.QUOTE_NOT_FOUND, quote.subject(), quote.words())));
      }
    }
    return new Problems(problems);
  }

  /** Returns, for information, the passages that the pronunciation has destroyed beyond repair. */
  public Problems destroyedPassages() {
    List<Problem> problems = new ArrayList<>();
    Matcher remains = REMAINS.matcher(compact);
    while (remains.find()) {
      int start = Math.max(0, remains.start() - 4);
      int end = Math.min(compact.length(), remains.end() + 4);
      problems.add(
          Problem.of(
              SourceProblem.DESTROYED_PASSAGE,
              position(places[remains.start()]).toString(),
              compact.substring(start, end)));
    }
    return new Problems(problems);
  }

  /**
   * The passage that shares the longest beginning or end with the words, four characters or more.
   */
  private Optional<String> nearest(String words) {
    for (int length = words.length() - 1; length >= 4; length--) {
      int head = compact.indexOf(words.substring(0, length));
      if (head >= 0) {
        return Optional.of(
            compact.substring(head, Math.min(compact.length(), head + words.length())));
      }
      int tail = compact.indexOf(words.substring(words.length() - length));
      if (tail >= 0) {
        int end = tail + length;
        return Optional.of(compact.substring(Math.max(0, end - words.length()), end));
      }
    }
    return Optional.empty();
  }

  private SourcePosition position(int index) {
    String before = original.substring(0, index);
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return new SourcePosition(file, line, index - before.lastIndexOf('\n'));
  }
}
