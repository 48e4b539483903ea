package org.fengqiao.mediation.jdbi;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fengqiao.mediation.jdbi.JdbiChainStore.StoredEvent;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.storage.ChainBreak;
import org.fengqiao.mediation.storage.ChainFault;
import org.fengqiao.mediation.storage.ChainHead;

/** Finds the first event of a stored journal that is not as it was written. */
final class ChainVerifier {

  private static final int LIKELY = 4;
  private static final int UNLIKELY = 10_000;

  private final ChainDigests digests;
  private final CaseId id;
  private final List<StoredEvent> journal;
  private final Set<String> links = new HashSet<>();

  ChainVerifier(ChainDigests digests, CaseId id, List<StoredEvent> journal) {
    this.digests = digests;
    this.id = id;
    this.journal = journal;
    links.add(CaseLinks.NONE);
    journal.forEach(event -> links.add(event.link()));
  }

  Optional<ChainBreak> verify(Optional<ChainHead> counted, List<ChainHead> kept) {
    return brokenLink(kept).or(() -> wrongEnd(counted, kept)).or(() -> otherHead(counted));
  }

  /** Whatever is wrong among the events that are there. */
  private Optional<ChainBreak> brokenLink(List<ChainHead> kept) {
    String before = CaseLinks.NONE;
    for (int i = 0; i < journal.size(); i++) {
      StoredEvent event = journal.get(i);
      int expected = i + 1;
      if (event.sequence() != expected) {
        return event.sequence() > expected
            ? found(expected, ChainFault.MISSING)
            : found(event.sequence(), ChainFault.UNCOUNTED);
      }
      Optional<String> link = digests.linkLike(event.link(), before, event.fields());
      if (link.isEmpty()) {
        return found(expected, ChainFault.UNKNOWN_DIGEST);
      }
      if (!link.get().equals(event.link())) {
        return found(expected, misfit(i));
      }
      if (kept.stream()
          .anyMatch(head -> head.version() == expected && !head.link().equals(event.link()))) {
        return found(expected, ChainFault.REPLACED);
      }
      before = event.link();
    }
    return Optional.empty();
  }

  /** Events that are known and not there, or there and not counted. */
  private Optional<ChainBreak> wrongEnd(Optional<ChainHead> counted, List<ChainHead> kept) {
    int version = counted.map(ChainHead::version).orElse(0);
    int known =
        kept.stream()
            .map(ChainHead::version)
            .max(Comparator.naturalOrder())
            .filter(last -> last > version)
            .orElse(version);
    if (journal.size() < known) {
      return found(journal.size() + 1, ChainFault.CUT_OFF);
    }
    return journal.size() > version ? found(version + 1, ChainFault.UNCOUNTED) : Optional.empty();
  }

  private Optional<ChainBreak> otherHead(Optional<ChainHead> counted) {
    return counted
        .filter(head -> !journal.isEmpty())
        .filter(head -> !head.link().equals(journal.get(journal.size() - 1).link()))
        .flatMap(head -> found(head.version(), ChainFault.REPLACED));
  }

  private Optional<ChainBreak> found(int sequence, ChainFault fault) {
    return Optional.of(new ChainBreak(id, sequence, fault));
  }

  /**
   * Why an event does not fit: it fits somewhere else; or the one after it has moved up, so that
   * some are missing from here on; or it was changed.
   */
  private ChainFault misfit(int index) {
    if (fitsAt(journal.get(index)).isPresent()) {
      return ChainFault.MOVED;
    }
    return hasMovedUp(index + 1) ? ChainFault.MISSING : ChainFault.CHANGED;
  }

  private boolean hasMovedUp(int index) {
    return index < journal.size()
        && fitsAt(journal.get(index)).filter(place -> place > index + 1).isPresent();
  }

  /**
   * Another place where an event would fit one of the links. The likely ones are tried first: the
   * event stands elsewhere than the one it followed, or beside it under another number. Of all the
   * others so many are tried as a journal of some dozens of events has: in a longer one an event
   * may be found as changed that was moved together with those around it.
   */
  private Optional<Integer> fitsAt(StoredEvent event) {
    SortedMap<String, String> fields = new TreeMap<>(event.fields());
    return Stream.concat(likely(event), everywhere())
        .limit(LIKELY * places() + UNLIKELY)
        .filter(place -> place.number() != event.sequence())
        .filter(
            place -> {
              fields.put("seq", Integer.toString(place.number()));
              return digests
                  .linkLike(event.link(), place.before(), fields)
                  .filter(links::contains)
                  .isPresent();
            })
        .findFirst()
        .map(Place::number);
  }

  /** A number, and the link of the event before it. */
  private record Place(int number, String before) {}

  /** At most {@value #LIKELY} for each number. */
  private Stream<Place> likely(StoredEvent event) {
    int sequence = event.sequence();
    List<String> beside =
        Stream.of(sequence - 1, sequence + 1).flatMap(number -> linkAt(number).stream()).toList();
    return Stream.of(
            Stream.of(new Place(1, CaseLinks.NONE)),
            journal.stream().map(each -> new Place(each.sequence() + 1, each.link())),
            numbers().flatMap(number -> beside.stream().map(link -> new Place(number, link))),
            journal.stream()
                .flatMap(
                    each ->
                        Stream.of(
                            new Place(sequence - 1, each.link()),
                            new Place(sequence + 1, each.link()))))
        .flatMap(each -> each);
  }

  private Optional<String> linkAt(int sequence) {
    return journal.stream()
        .filter(each -> each.sequence() == sequence)
        .map(StoredEvent::link)
        .findFirst();
  }

  private Stream<Place> everywhere() {
    return numbers().flatMap(number -> links.stream().map(link -> new Place(number, link)));
  }

  private Stream<Integer> numbers() {
    return IntStream.rangeClosed(1, (int) places()).boxed();
  }

  /** Numbers beyond the last one too: some may be missing. */
  private long places() {
    return 2L * journal.size();
  }
}
