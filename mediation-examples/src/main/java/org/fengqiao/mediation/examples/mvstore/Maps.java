package org.fengqiao.mediation.examples.mvstore;

import java.util.Iterator;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.mvstore.type.StringDataType;

/**
 * The ordered maps of the file, as one transaction sees them. Keys are made of parts with {@code /}
 * between them, a character that ids and days do not have.
 *
 * @param journal case and number of the event to the event
 * @param version case to the number of its events; its row is locked while a unit adds some
 * @param byDay day of registration and case to nothing: the order of lists
 * @param due last day and item that is not done to its case: the order of day lists
 * @param named kind, token and case that names it to nothing
 * @param unfed partition, case and number of an event without a position to nothing
 * @param feed partition and position to the key of the event in the journal
 * @param numbers running numbers: committee and year to the last one, and to the last one given
 *     elsewhere
 * @param voided committee, year and number to reason, day and who
 */
record Maps(
    TransactionMap<String, String> journal,
    TransactionMap<String, String> version,
    TransactionMap<String, String> byDay,
    TransactionMap<String, String> due,
    TransactionMap<String, String> named,
    TransactionMap<String, String> unfed,
    TransactionMap<String, String> feed,
    TransactionMap<String, String> numbers,
    TransactionMap<String, String> voided) {

  /** What stands for "nothing" as a value. */
  static final String NOTHING = "";

  Maps(Transaction transaction) {
    this(
        open(transaction, "journal"),
        open(transaction, "version"),
        open(transaction, "by-day"),
        open(transaction, "due"),
        open(transaction, "named"),
        open(transaction, "unfed"),
        open(transaction, "feed"),
        open(transaction, "numbers"),
        open(transaction, "voided"));
  }

  private static TransactionMap<String, String> open(Transaction transaction, String name) {
    return transaction.openMap(name, StringDataType.INSTANCE, StringDataType.INSTANCE);
  }

  /** The keys that begin with some parts, in order. */
  static Iterator<String> keys(TransactionMap<String, String> map, String parts) {
    return map.keyIterator(parts + "/", after(parts));
  }

  /** What lies behind every key that begins with some parts. */
  static String after(String parts) {
    return parts + "0";
  }
}
