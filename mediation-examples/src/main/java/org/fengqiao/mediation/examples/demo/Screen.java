package org.fengqiao.mediation.examples.demo;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Prints lines no wider than a terminal; Chinese characters take two columns each. */
final class Screen {

  /** The greatest width of a line. */
  static final int COLUMNS = 100;

  private static final String NEVER_FIRST = "，。；：、！？）”’》」』】,.;:!?)]}";

  private final PrintStream out;

  Screen(PrintStream out) {
    this.out = out;
  }

  void line() {
    out.println();
  }

  void line(String text) {
    wrap("", "", text).forEach(out::println);
  }

  /** Prints a text behind a mark; further lines are indented as far as the first one. */
  void item(String mark, String text) {
    wrap(mark, " ".repeat(width(mark)), text).forEach(out::println);
  }

  static List<String> wrap(String mark, String indent, String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(mark);
    int columns = width(mark);
    for (String piece : pieces(text)) {
      int pieceWidth = width(piece);
      if (columns + width(piece.stripTrailing()) > COLUMNS && columns > width(indent)) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(indent);
        columns = width(indent);
      }
      line.append(piece);
      columns += pieceWidth;
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /** Splits a text where a line may end: after blanks and around Chinese characters. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int[] points = text.codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      piece.appendCodePoint(points[i]);
      boolean last = i + 1 == points.length;
      if (last || mayEnd(points[i], points[i + 1])) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
    }
    return pieces;
  }

  private static boolean mayEnd(int point, int next) {
    if (NEVER_FIRST.indexOf(next) >= 0) {
      return false;
    }
    if ("（“‘《「『【".indexOf(point) >= 0) {
      return false;
    }
    return point == ' ' || (next != ' ' && (isWide(point) || isWide(next)));
  }

  static int width(String text) {
    return text.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
  }

  /** Whether terminals give a character two columns: Chinese, its punctuation, full-width forms. */
  private static boolean isWide(int point) {
    return (point >= 0x1100 && point <= 0x115F)
        || (point >= 0x2E80 && point <= 0xA4CF)
        || (point >= 0xF900 && point <= 0xFAFF)
        || (point >= 0xFE30 && point <= 0xFE4F)
        || (point >= 0xFF00 && point <= 0xFF60)
        || (point >= 0xFFE0 && point <= 0xFFE6)
        || (point >= 0x20000 && point <= 0x3FFFD)
        || "“”‘’…—".indexOf(point) >= 0;
  }
}
