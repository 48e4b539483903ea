package org.fengqiao.mediation.jdbi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * What a sharding driver refuses, or answers wrongly without a word, where the rows of a table are
 * split by {@code part}. As a log it refuses such a statement before it is sent.
 */
final class ShardableSql implements SqlLogger {

  private static final Map<String, Pattern> FAULTS = new LinkedHashMap<>();

  static {
    fault("fails: skip locked", "\\bskip locked\\b|\\bnowait\\b");
    fault("fails: returning", "\\breturning\\b");
    fault("fails: an array", "\\b(any|some|all) ?\\(|\\barray\\b");
    fault("fails: a change of the shard key", "^update \\w+ set (?:(?! where ).)*\\bpart = ");
    fault("fails: upsert", "\\bon conflict\\b|\\bon duplicate key\\b|^(merge|replace)\\b");
    fault(
        "fails: another transaction command", "\\bsavepoint\\b|^(begin|commit|rollback|start)\\b");
    fault("fails: having", "\\bhaving\\b");
    fault("wrong: percentiles", "\\bpercentile_|\\bmedian\\b|\\bwithin group\\b");
    fault("wrong: a window function", "\\bover ?\\(|\\brow_number\\b|\\brank\\b");
    fault(
        "wrong: a function of a sum",
        "(?<!\\bselect)\\b(?!in\\b)\\w+ ?\\((sum|count|avg|min|max) ?\\(");
    fault("wrong: counting what is distinct", "\\b(count|sum|avg) ?\\( ?distinct\\b");
    fault("wrong: so many of each database", "\\(select\\b[^()]*\\blimit\\b|\\boffset\\b");
    fault("wrong: a join of two databases", "\\bjoin\\b(?!.{1,60}\\bon \\w+\\.part = )");
    fault(
        "wrong: a union of two databases",
        "^select\\b(?!.*\\(select\\b.*\\bunion\\b).*\\bunion\\b");
  }

  private static void fault(String name, String pattern) {
    FAULTS.put(name, Pattern.compile(pattern));
  }

  /** Returns what is wrong with a statement; nothing if it may be sent. */
  static List<String> faults(String sql) {
    String text = sql.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    List<String> found = new ArrayList<>();
    FAULTS.forEach(
        (name, pattern) -> {
          if (pattern.matcher(text).find()) {
            found.add(name);
          }
        });
    if (text.startsWith("insert ") && !text.matches("insert into \\w+ \\([^)]*\\bpart\\b.*")) {
      found.add("fails: an insert without the shard key");
    }
    if (text.matches("(update|delete) .*") && !text.matches(".* where (.* and )?part = \\?.*")) {
      found.add("goes to every database: a write without the shard key");
    }
    return found;
  }

  @Override
  public void logBeforeExecution(StatementContext context) {
    List<String> faults = faults(context.getRenderedSql());
    if (!faults.isEmpty()) {
      throw new AssertionError(faults + " in: " + context.getRenderedSql());
    }
  }
}
