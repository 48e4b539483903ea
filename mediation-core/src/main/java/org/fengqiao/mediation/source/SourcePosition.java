package org.fengqiao.mediation.source;

/**
 * A place in a source file, as editors show it.
 *
 * @param file the name the caller gave the text
 * @param line the line, from 1
 * @param column the column in characters, from 1
 */
public record SourcePosition(String file, int line, int column) {

  /** Checks the ranges. */
  public SourcePosition {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("lines and columns count from 1: " + line + ":" + column);
    }
  }

  /** Returns {@code file:line:column}, the subject of problems about a source. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
