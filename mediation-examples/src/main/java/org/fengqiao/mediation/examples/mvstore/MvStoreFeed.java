package org.fengqiao.mediation.examples.mvstore;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.fengqiao.mediation.jdbi.EventJson;
import org.fengqiao.mediation.storage.EventFeed;
import org.fengqiao.mediation.storage.FedEvent;
import org.fengqiao.mediation.storage.UnitGuard;

/** The feed: numbers what is committed and has no position, then reads. */
final class MvStoreFeed implements EventFeed {

  private final UnitGuard guard;
  private final Maps maps;
  private final FeedNumbers numbers;

  MvStoreFeed(UnitGuard guard, Maps maps, FeedNumbers numbers) {
    this.guard = guard;
    this.maps = maps;
    this.numbers = numbers;
  }

  @Override
  public List<FedEvent> read(long after, int most) {
    return guard.call(
        () ->
            MvStoreStorage.typed(
                () -> {
                  EventFeed.check(after, most);
                  String part = guard.partition().digits();
                  numbers.give(part);
                  List<FedEvent> found = new ArrayList<>();
                  Iterator<String> keys =
                      maps.feed().keyIterator(FeedNumbers.key(part, after + 1), Maps.after(part));
                  while (keys.hasNext() && found.size() < most) {
                    String key = keys.next();
                    String event = Objects.requireNonNull(maps.journal().get(maps.feed().get(key)));
                    found.add(new FedEvent(FeedNumbers.position(key), EventJson.read(event)));
                  }
                  return found;
                }));
  }
}
