package org.fengqiao.mediation.examples.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.fengqiao.mediation.jdbi.EventJson;
import org.fengqiao.mediation.storage.EventFeed;
import org.fengqiao.mediation.storage.FedEvent;

/**
 * Passes the events of a partition on to a platform above. It keeps the position of the last event
 * the receiver took, so that nothing is missed when either side stops; what the receiver took
 * before the position was kept it gets again. The case and the number of an event tell that it is
 * the same one.
 *
 * <p>The host calls {@link #passOn()} as often as it likes, from one thread:
 *
 * <pre>{@code
 * new FeedForwarder(mediation.feed(Partition.of("9901")), Path.of("9901.position"), above::post)
 * }</pre>
 */
public final class FeedForwarder {

  private static final int PORTION = 200;

  /** Takes events; when it returns, it has them. */
  @FunctionalInterface
  public interface Receiver {

    /**
     * Takes some events.
     *
     * @param events as {@link EventJson} writes them, of each case in the order of its journal
     * @throws IOException if it could not; it gets them again
     */
    void take(List<String> events) throws IOException;
  }

  private final EventFeed feed;
  private final Path position;
  private final Receiver receiver;

  /**
   * Creates the forwarder of one partition.
   *
   * @param position the file that keeps how far it is
   */
  public FeedForwarder(EventFeed feed, Path position, Receiver receiver) {
    this.feed = feed;
    this.position = position;
    this.receiver = receiver;
  }

  /**
   * Passes on all that happened since the last time.
   *
   * @return how many events the receiver took
   * @throws IOException if the receiver could not take them or the position could not be kept; call
   *     it again later
   */
  public int passOn() throws IOException {
    int taken = 0;
    long after = Files.exists(position) ? Long.parseLong(Files.readString(position)) : 0;
    List<FedEvent> next = feed.read(after, PORTION);
    while (!next.isEmpty()) {
      receiver.take(next.stream().map(fed -> EventJson.write(fed.event())).toList());
      after = next.get(next.size() - 1).position();
      keep(after);
      taken += next.size();
      next = feed.read(after, PORTION);
    }
    return taken;
  }

  /** There is the old position or the new one, never half of it. */
  private void keep(long after) throws IOException {
    Path fresh = position.resolveSibling(position.getFileName() + ".new");
    Files.writeString(fresh, Long.toString(after));
    Files.move(
        fresh, position, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
