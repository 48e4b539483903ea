package org.fengqiao.mediation.mediator.title;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Modality;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.source.MappingReader;
import org.fengqiao.mediation.source.SourceReader;
import org.fengqiao.mediation.source.SourceTree;
import org.fengqiao.mediation.source.TreeReader;
import org.fengqiao.mediation.source.ValueReader;
import org.fengqiao.mediation.source.Values;

/**
 * Reads title files of the format {@value #FORMAT}, which {@link
 * org.fengqiao.mediation.mediator.title the package page} describes. A function: opening files is
 * the caller's. Either all titles or every error at once, each with file, line and column, and what
 * is wrong with the titles themselves with the basis of the file.
 */
public final class TitleReader {

  /** The format that the key {@code format} must name. */
  public static final String FORMAT = "fengqiao-titles/1";

  private static final int MOST = 9999;

  private final Set<String> codes = new HashSet<>();
  private Optional<LegalBasis> basis = Optional.empty();

  private TitleReader() {}

  /**
   * Reads titles.
   *
   * @param file what the text is called in problems, usually the file name
   * @param text the YAML text
   * @throws ProblemsException naming every error at once; nothing is read by half
   */
  public static List<Title> read(String file, String text) {
    return read(SourceReader.read(file, text));
  }

  /**
   * Reads titles from a tree, in the order of the file.
   *
   * @throws ProblemsException naming every error at once, in the order of the file
   */
  public static List<Title> read(SourceTree tree) {
    TreeReader reader = new TreeReader(tree);
    TitleReader titles = new TitleReader();
    Optional<List<Title>> read = reader.root(titles::titles);
    titles.withBasis(reader.problems()).orThrow();
    return read.orElseThrow();
  }

  private Problems withBasis(Problems problems) {
    return new Problems(
        problems.stream()
            .map(
                each ->
                    each.code() instanceof TitleProblem
                        ? basis.map(each::because).orElse(each)
                        : each)
            .toList());
  }

  private Optional<List<Title>> titles(MappingReader map) {
    map.required("format", Values.text())
        .filter(found -> !found.equals(FORMAT))
        .ifPresent(found -> map.report(TitleProblem.UNKNOWN_TITLE_FORMAT, "format", found, FORMAT));
    basis = map.required("basis", Values.legalBasis());
    List<Title> titles = new ArrayList<>(map.requiredList("titles", Values.mapping(this::title)));
    if (titles.isEmpty() && codes.isEmpty()) {
      map.report(TitleProblem.NO_TITLES, "titles");
    }
    return map.finish(() -> List.copyOf(titles));
  }

  private Optional<Title> title(MappingReader map) {
    Title.Builder builder = Title.builder();
    Optional<String> code = map.required("code", code());
    String name = code.orElse("");
    if (code.isPresent() && !codes.add(name)) {
      map.report(TitleProblem.TITLE_TWICE, "code", name);
    }
    code.ifPresent(builder::code);
    map.required("name", Values.localText()).ifPresent(builder::name);
    List<TitleHolderKind> holders = map.requiredList("for", Values.code(TitleHolderKind.class));
    if (holders.isEmpty()) {
      map.report(TitleProblem.FOR_NO_HOLDER, "for", name);
    } else {
      builder.holders(EnumSet.copyOf(holders));
    }
    map.required("awarded-at", Values.code(RegionLevel.class)).ifPresent(builder::awardedAt);
    List<Title.Criterion> criteria = map.list("criteria", Values.mapping(TitleReader::criterion));
    Set<String> asked = new HashSet<>();
    for (Title.Criterion each : criteria) {
      if (!asked.add(each.code())) {
        map.report(TitleProblem.CRITERION_TWICE, "criteria", name, each.code());
      }
    }
    builder.criteria(criteria);
    builder.quota(map.optional("quota", Values.mapping(quota -> quota(name, quota))));
    map.optional("at-campaign-end", Values.flag()).ifPresent(builder::atCampaignEnd);
    Optional<LegalBasis> own = map.optional("basis", Values.legalBasis()).or(() -> basis);
    return map.finish(() -> own.map(found -> builder.basis(found).build())).flatMap(title -> title);
  }

  private static Optional<Title.Criterion> criterion(MappingReader map) {
    Optional<String> code = map.required("code", code());
    Optional<LocalText> text = map.required("text", Values.localText());
    return map.finish(() -> new Title.Criterion(code.orElseThrow(), text.orElseThrow()));
  }

  private static Optional<TitleQuota> quota(String title, MappingReader map) {
    Optional<RegionLevel> level = map.required("per", Values.code(RegionLevel.class));
    Optional<Long> least = map.required("least", Values.integer(0, MOST));
    Optional<Long> most = map.optional("most", Values.integer(0, MOST));
    Optional<LocalDate> due = map.optional("due", Values.date());
    Optional<Modality> modality = map.required("modality", Values.code(Modality.class));
    if (least.isPresent() && most.isPresent() && most.get() < least.get()) {
      map.report(TitleProblem.QUOTA_BACKWARDS, "most", title, least.get(), most.get());
    }
    return map.finish(
        () ->
            new TitleQuota(
                level.orElseThrow(),
                least.orElseThrow(),
                most.map(OptionalLong::of).orElseGet(OptionalLong::empty),
                due,
                modality.orElseThrow()));
  }

  private static ValueReader<String> code() {
    return Values.matching(
        Pattern.compile("[A-Z0-9_-]{1,40}"),
        LocalText.of("1 到 40 个大写字母、数字、_ 和 -", "1 to 40 capitals, digits, _ and -"));
  }
}
