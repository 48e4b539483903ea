package org.fengqiao.mediation.examples.mvstore;

import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.tx.Transaction;

/**
 * Gives committed events their positions, in a transaction of its own. One reader at a time does
 * it; writers never come here, and what commits later gets a later position.
 */
final class FeedNumbers {

  private final MvStoreStorage storage;

  FeedNumbers(MvStoreStorage storage) {
    this.storage = storage;
  }

  /** Gives positions to what is committed in a partition and has none, per case in its order. */
  synchronized void give(String part) {
    Transaction transaction = storage.begin();
    try {
      Maps maps = new Maps(transaction);
      List<String> unfed = new ArrayList<>();
      Maps.keys(maps.unfed(), part).forEachRemaining(unfed::add);
      String last = maps.feed().lowerKey(Maps.after(part));
      long position = last == null || !last.startsWith(part + "/") ? 0 : position(last);
      for (String each : unfed) {
        position++;
        maps.feed().put(key(part, position), each.substring(part.length() + 1));
        maps.unfed().remove(each);
      }
      storage.commit(transaction);
    } finally {
      if (transaction.getStatus() == Transaction.STATUS_OPEN) {
        transaction.rollback();
      }
    }
  }

  static String key(String part, long position) {
    return part + "/" + "%019d".formatted(position);
  }

  static long position(String key) {
    return Long.parseLong(key.substring(key.indexOf('/') + 1));
  }
}
