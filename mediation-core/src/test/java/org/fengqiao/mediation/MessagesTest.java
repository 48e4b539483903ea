package org.fengqiao.mediation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.ProblemCode;
import org.junit.jupiter.api.Test;

/** What holds for every code of the library and for the texts people read. */
class MessagesTest {

  private static final List<Class<?>> CODED_ENUMS = codedEnums();

  @Test
  void codesAreShortStableAndUniqueInTheirSet() {
    List<String> wrong = new ArrayList<>();
    for (Class<?> type : CODED_ENUMS) {
      Set<String> seen = new HashSet<>();
      for (Coded constant : constants(type)) {
        String code = constant.code();
        if (!code.matches("[A-Z0-9_-]{1," + Coded.MAX_LENGTH + "}") || !seen.add(code)) {
          wrong.add(type.getName() + " " + code);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyCodeHasATextInBothLanguages() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Class<?> type : CODED_ENUMS) {
      for (String bundle : List.of("messages.properties", "messages_zh.properties")) {
        Properties texts = load(type, bundle);
        for (Coded constant : constants(type)) {
          String key =
              (constant instanceof ProblemCode ? "problem" : type.getSimpleName())
                  + "."
                  + constant.code();
          if (texts.getProperty(key, "").isBlank()) {
            missing.add(type.getPackageName() + "/" + bundle + ": " + key);
          }
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void bothLanguagesHaveTheSameTextsWithTheSameArguments() throws IOException {
    List<String> wrong = new ArrayList<>();
    Set<String> packages = new HashSet<>();
    for (Class<?> type : CODED_ENUMS) {
      if (packages.add(type.getPackageName())) {
        Properties english = load(type, "messages.properties");
        Properties chinese = load(type, "messages_zh.properties");
        Set<String> keys = new TreeSet<>(english.stringPropertyNames());
        keys.addAll(chinese.stringPropertyNames());
        for (String key : keys) {
          Set<Integer> en = arguments(key, english.getProperty(key));
          Set<Integer> zh = arguments(key, chinese.getProperty(key));
          if (!english.containsKey(key) || !chinese.containsKey(key) || !en.equals(zh)) {
            wrong.add(type.getPackageName() + ": " + key + " en=" + en + " zh=" + zh);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void theScanSeesTheEnums() {
    assertTrue(CODED_ENUMS.contains(org.fengqiao.mediation.kernel.Severity.class));
  }

  private static Set<Integer> arguments(String key, String pattern) {
    Set<Integer> used = new TreeSet<>();
    if (pattern != null && key.startsWith("problem.")) {
      Object[] none = new Object[20];
      for (int i = 0; i < none.length; i++) {
        none[i] = "<" + i + ">";
      }
      String text = new MessageFormat(pattern).format(none);
      for (int i = 0; i < none.length; i++) {
        if (text.contains("<" + i + ">")) {
          used.add(i);
        }
      }
    }
    return used;
  }

  private static Coded[] constants(Class<?> type) {
    return (Coded[]) type.getEnumConstants();
  }

  private static Properties load(Class<?> type, String bundle) throws IOException {
    Properties texts = new Properties();
    try (InputStream in = type.getResourceAsStream(bundle)) {
      assertNotNull(in, () -> type.getPackageName() + " has no " + bundle);
      texts.load(new InputStreamReader(in, UTF_8));
    }
    return texts;
  }

  private static List<Class<?>> codedEnums() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.fengqiao.mediation")
            .stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(Coded.class))
            .<Class<?>>map(JavaClass::reflect)
            .toList();
  }
}
