package org.fengqiao.mediation.examples.plans;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.mediation.campaign.CampaignPlan;
import org.fengqiao.mediation.campaign.PlanReader;
import org.fengqiao.mediation.source.PlanText;

/** The five plan files of the examples and, where they are at hand, the texts they quote. */
final class SeedPlans {

  /** Names a folder with the source texts, where they do not lie beside the repository. */
  static final String FOLDER_PROPERTY = "fengqiao.seeds";

  static final List<String> IDS =
      List.of("seed-000", "seed-001", "seed-002", "seed-003", "seed-004");

  private SeedPlans() {}

  static CampaignPlan read(String id) {
    String file = id + ".yaml";
    try (InputStream in = SeedPlans.class.getResourceAsStream("/plans/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the resource plans/" + file + " is missing");
      }
      return PlanReader.read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The folder of the source texts, which are not part of the repository: the one named by the
   * system property, else {@code ../shared/reference/seeds} seen from the root of the repository.
   */
  static Optional<Path> folder() {
    String named = System.getProperty(FOLDER_PROPERTY);
    if (named != null) {
      return Optional.of(Path.of(named));
    }
    Path here = Path.of("").toAbsolutePath();
    Path root = Files.isDirectory(here.resolve("mediation-examples")) ? here : here.getParent();
    return Optional.ofNullable(root)
        .map(path -> path.resolveSibling("shared").resolve("reference").resolve("seeds"))
        .filter(Files::isDirectory);
  }

  /** The source text of a plan; its file name starts with the number in the plan's id. */
  static PlanText text(Path folder, String id) {
    String prefix = id.substring(id.indexOf('-') + 1) + "_";
    try (Stream<Path> files = Files.list(folder)) {
      Path file =
          files
              .filter(path -> path.getFileName().toString().startsWith(prefix))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("no text " + prefix + "* in " + folder));
      return PlanText.of(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
