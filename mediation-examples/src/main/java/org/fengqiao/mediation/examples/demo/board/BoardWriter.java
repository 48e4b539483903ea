package org.fengqiao.mediation.examples.demo.board;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * Makes one page of a board: style, charts and their library lie in it, so that it opens offline.
 */
public final class BoardWriter {

  private static final String CHARTS = "META-INF/resources/webjars/echarts/5.5.0/echarts.min.js";

  private BoardWriter() {}

  /**
   * Returns the page as HTML.
   *
   * @param page what it shows
   * @param locale Chinese or English
   */
  public static String html(BoardPage page, Locale locale) {
    boolean chinese = locale.getLanguage().equals("zh");
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "org.fengqiao.mediation.examples.demo.board.labels",
            chinese ? Locale.CHINESE : Locale.ROOT);
    Map<String, String> labels = new HashMap<>();
    for (Enumeration<String> keys = bundle.getKeys(); keys.hasMoreElements(); ) {
      String key = keys.nextElement();
      labels.put(key, bundle.getString(key));
    }
    Map<String, Object> context = new HashMap<>();
    context.put("lang", chinese ? "zh-CN" : "en");
    context.put("t", labels);
    context.put("page", page);
    context.put("style", resource("board.css"));
    context.put("script", resource("board.js"));
    context.put("data", BoardData.json(page, labels));
    context.put("library", library());
    return template().execute(context);
  }

  private static Template template() {
    // Values are escaped; whatever is not there is an error, not an empty place on the board.
    try (Reader reader = new InputStreamReader(open("board.html"), StandardCharsets.UTF_8)) {
      return Mustache.compiler().escapeHTML(true).strictSections(true).compile(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(BoardWriter.class.getResourceAsStream(name), name);
  }

  private static String resource(String name) {
    return read(open(name));
  }

  private static String library() {
    String script =
        read(
            Objects.requireNonNull(
                BoardWriter.class.getClassLoader().getResourceAsStream(CHARTS), CHARTS));
    // A closing tag inside a string of the library would end the script element.
    return script.replace("</script", "<\\/script");
  }

  private static String read(InputStream stream) {
    try (InputStream in = stream) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
