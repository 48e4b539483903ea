package org.fengqiao.mediation.campaign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.source.MappingReader;
import org.fengqiao.mediation.source.SourcePosition;
import org.fengqiao.mediation.source.TreeReader;
import org.fengqiao.mediation.source.ValueReader;
import org.fengqiao.mediation.source.Values;

/** What the readers of one plan file share: the ids and objects seen, and who refers to them. */
final class PlanContext {

  private static final ValueReader<String> ID =
      Values.matching(
          Pattern.compile("[A-Za-z0-9.-]{1,40}"),
          LocalText.of("1 至 40 个字母、数字、点或连字符", "1 to 40 letters, digits, dots and hyphens"));

  private record Reference(String target, SourcePosition position, Targets targets) {}

  private enum Targets {
    PHASES,
    ITEMS,
    ITEMS_AND_OBJECTS
  }

  private final Map<String, SourcePosition> positions = new LinkedHashMap<>();
  private final Map<String, Integer> placed = new HashMap<>();
  private final Set<String> objects = new LinkedHashSet<>();
  private final Map<String, PlanPhase> phases = new HashMap<>();
  private final Set<String> phaseIds = new LinkedHashSet<>();
  private final List<Reference> references = new ArrayList<>();

  static ValueReader<String> idText() {
    return ID;
  }

  /** Reads the id of an item. */
  Optional<String> id(MappingReader map) {
    Optional<String> id = map.required("id", ID);
    id.ifPresent(
        text -> {
          SourcePosition first = positions.putIfAbsent(text, map.position());
          if (first != null) {
            map.report(PlanFileProblem.DUPLICATE_ID, "id", text, first.toString());
          }
        });
    return id;
  }

  /**
   * Keeps where a part of the head stands, which has no id of its own; its name holds a stroke, so
   * that it is no id.
   */
  void place(String section, MappingReader map) {
    positions.put("head/" + section + "/" + placed.merge(section, 1, Integer::sum), map.position());
  }

  /** Reads the object of an item. */
  Optional<String> object(MappingReader map) {
    Optional<String> object = map.optional("object", PlanValues.openCode());
    object.ifPresent(objects::add);
    return object;
  }

  void addPhaseId(String id) {
    phaseIds.add(id);
  }

  void addPhase(PlanPhase phase) {
    phases.put(phase.id(), phase);
  }

  /** Returns the phase with an id; empty if none could be read. */
  Optional<PlanPhase> phase(String id) {
    return Optional.ofNullable(phases.get(id));
  }

  ValueReader<String> phaseReference() {
    return reference(Targets.PHASES);
  }

  ValueReader<String> itemReference() {
    return reference(Targets.ITEMS);
  }

  ValueReader<String> itemOrObjectReference() {
    return reference(Targets.ITEMS_AND_OBJECTS);
  }

  private ValueReader<String> reference(Targets targets) {
    return (node, reader) -> {
      Optional<String> target = PlanValues.openCode().read(node, reader);
      target.ifPresent(text -> references.add(new Reference(text, node.position(), targets)));
      return target;
    };
  }

  /** Reports what refers to nothing; called when the whole file is read. */
  void reportDangling(TreeReader reader) {
    for (Reference reference : references) {
      Set<String> valid =
          switch (reference.targets()) {
            case PHASES -> phaseIds;
            case ITEMS -> ids();
            case ITEMS_AND_OBJECTS -> {
              Set<String> both = ids();
              both.addAll(objects);
              yield both;
            }
          };
      if (!valid.contains(reference.target())) {
        reader.report(
            PlanFileProblem.DANGLING_REFERENCE,
            reference.position(),
            reference.target(),
            List.copyOf(valid));
      }
    }
  }

  private Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>(positions.keySet());
    ids.removeIf(name -> name.indexOf('/') >= 0);
    return ids;
  }

  Map<String, SourcePosition> positions() {
    return positions;
  }
}
