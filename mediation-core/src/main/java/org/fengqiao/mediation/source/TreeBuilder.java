package org.fengqiao.mediation.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.source.SourceNode.Entry;
import org.fengqiao.mediation.source.SourceNode.Mapping;
import org.fengqiao.mediation.source.SourceNode.Scalar;
import org.fengqiao.mediation.source.SourceNode.Sequence;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Builds a tree from parser events. Events rather than the library's own composer, because it
 * neither looks for duplicate keys nor tells aliases from what they stand for.
 */
final class TreeBuilder {

  private static final int MAX_DEPTH = 40;

  private final String file;
  private final int linesBefore;
  private final List<Problem> problems = new ArrayList<>();

  TreeBuilder(String file, int linesBefore) {
    this.file = file;
    this.linesBefore = linesBefore;
  }

  List<Problem> problems() {
    return problems;
  }

  /** Returns the root; empty for a text without a value, or one that nests too deeply. */
  Optional<SourceNode> build(String text) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(SourceReader.MAX_LENGTH)
            .build();
    ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, text));
    expect(parser, Event.ID.StreamStart);
    if (parser.checkEvent(Event.ID.StreamEnd)) {
      return Optional.empty();
    }
    expect(parser, Event.ID.DocumentStart);
    SourceNode root = node(parser, 0);
    expect(parser, Event.ID.DocumentEnd);
    if (!parser.checkEvent(Event.ID.StreamEnd)) {
      problems.add(
          Problem.of(SourceProblem.SECOND_DOCUMENT, position(parser.peekEvent()).toString()));
      while (!parser.checkEvent(Event.ID.StreamEnd)) {
        parser.next();
      }
    }
    return root.isNothing() ? Optional.empty() : Optional.of(root);
  }

  Problem syntax(YamlEngineException error) {
    if (error instanceof MarkedYamlEngineException marked) {
      Optional<Mark> mark = marked.getProblemMark().or(marked::getContextMark);
      String text =
          marked.getContext() == null
              ? marked.getProblem()
              : marked.getContext() + ": " + marked.getProblem();
      return Problem.of(
          SourceProblem.SYNTAX, mark.map(this::position).orElse(start()).toString(), text);
    }
    return Problem.of(SourceProblem.SYNTAX, start().toString(), String.valueOf(error.getMessage()));
  }

  private SourceNode node(ParserImpl parser, int depth) {
    Event event = parser.next();
    SourcePosition position = position(event);
    refuseFeatures(event, position);
    return switch (event.getEventId()) {
      case Scalar -> {
        ScalarEvent scalar = (ScalarEvent) event;
        yield new Scalar(scalar.getValue(), !scalar.isPlain(), position);
      }
      case SequenceStart -> sequence(parser, depth, position);
      case MappingStart -> mapping(parser, depth, position);
      default -> new Scalar("", false, position);
    };
  }

  private SourceNode sequence(ParserImpl parser, int depth, SourcePosition position) {
    List<SourceNode> items = new ArrayList<>();
    if (isTooDeep(depth, position)) {
      skip(parser);
      return new Sequence(items, position);
    }
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      items.add(node(parser, depth + 1));
    }
    parser.next();
    return new Sequence(items, position);
  }

  private SourceNode mapping(ParserImpl parser, int depth, SourcePosition position) {
    List<Entry> entries = new ArrayList<>();
    Map<String, SourcePosition> keys = new HashMap<>();
    if (isTooDeep(depth, position)) {
      skip(parser);
      return new Mapping(entries, position);
    }
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      SourceNode key = node(parser, depth + 1);
      SourceNode value = node(parser, depth + 1);
      if (!(key instanceof Scalar scalar) || key.isNothing()) {
        problems.add(Problem.of(SourceProblem.BAD_KEY, key.position().toString()));
        continue;
      }
      SourcePosition first = keys.putIfAbsent(scalar.text(), key.position());
      if (first == null) {
        entries.add(new Entry(scalar.text(), key.position(), value));
      } else {
        problems.add(
            Problem.of(
                SourceProblem.DUPLICATE_KEY,
                key.position().toString(),
                scalar.text(),
                first.toString()));
      }
    }
    parser.next();
    return new Mapping(entries, position);
  }

  private boolean isTooDeep(int depth, SourcePosition position) {
    if (depth < MAX_DEPTH) {
      return false;
    }
    problems.add(Problem.of(SourceProblem.TOO_DEEP, position.toString(), MAX_DEPTH));
    return true;
  }

  /** Skips the rest of the collection whose start was read. */
  private static void skip(ParserImpl parser) {
    int open = 1;
    while (open > 0) {
      switch (parser.next().getEventId()) {
        case SequenceStart, MappingStart -> open++;
        case SequenceEnd, MappingEnd -> open--;
        default -> {}
      }
    }
  }

  private void refuseFeatures(Event event, SourcePosition position) {
    if (event.getEventId() == Event.ID.Alias) {
      refuse("alias", position);
    } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      refuse("anchor", position);
    }
    Optional<String> tag =
        event instanceof ScalarEvent scalar
            ? scalar.getTag()
            : event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
    if (tag.isPresent()) {
      refuse("tag", position);
    }
  }

  private void refuse(String feature, SourcePosition position) {
    problems.add(Problem.of(SourceProblem.YAML_FEATURE, position.toString(), feature));
  }

  private static void expect(ParserImpl parser, Event.ID id) {
    if (!parser.checkEvent(id)) {
      throw new YamlEngineException("expected " + id);
    }
    parser.next();
  }

  private SourcePosition position(Event event) {
    return event.getStartMark().map(this::position).orElseGet(this::start);
  }

  private SourcePosition position(Mark mark) {
    return new SourcePosition(file, linesBefore + mark.getLine() + 1, mark.getColumn() + 1);
  }

  private SourcePosition start() {
    return new SourcePosition(file, linesBefore + 1, 1);
  }
}
