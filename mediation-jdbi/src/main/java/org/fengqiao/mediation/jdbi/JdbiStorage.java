package org.fengqiao.mediation.jdbi;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.storage.Capability;
import org.fengqiao.mediation.storage.ChainDigest;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.StorageException;
import org.fengqiao.mediation.storage.UnitGate;
import org.fengqiao.mediation.storage.Work;
import org.fengqiao.mediation.storage.vault.Vault;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Storage in a relational database. Each unit of work of {@link #on(Jdbi)} takes a connection and
 * gives it back: JDBI should be made on a pool. Without one H2 closes its database with the last
 * connection and opens it again for the next unit, which costs a hundred times the unit, unless its
 * URL says {@code DB_CLOSE_DELAY=-1}. An H2 whose process is killed while several units write at
 * once may, rarely, keep a part of one that was not committed yet, because it saves one table after
 * the other (h2database issue 2080): a pool of one connection is safe, and so is a server.
 *
 * <table>
 *   <caption>Who owns the transaction</caption>
 *   <tr><th></th><th>{@link #on(Jdbi)}</th><th>{@link #joining(Supplier)},
 *       {@link #joiningConnection(Supplier)}</th></tr>
 *   <tr><td>begin, commit, roll back</td><td>this storage</td><td>the host</td></tr>
 *   <tr><td>auto-commit of the pool</td><td>on or off</td><td>must be off</td></tr>
 *   <tr><td>READ COMMITTED</td><td>set for the unit</td><td>must be set</td></tr>
 *   <tr><td>busy store</td><td>the unit runs up to four times</td><td>the host rolls back and runs
 *       its transaction again: MariaDB ends the whole of it in a deadlock</td></tr>
 *   <tr><td>after any exception</td><td>rolled back</td><td>rolled back to where the unit began;
 *       the rest is the host's</td></tr>
 * </table>
 *
 * <p>Over ShardingSphere a host rolls back its whole transaction after any {@link
 * StorageException}: what it commits after a statement that failed is lost there without a word,
 * also what was written before the unit.
 */
public final class JdbiStorage implements Storage {

  private final Transactions transactions;
  private final UnitGate gate;
  private final Sealing sealing;

  private JdbiStorage(Transactions transactions, ChainDigests digests) {
    this(transactions, new UnitGate(), new Sealing(digests, Optional.empty()));
  }

  private JdbiStorage(Transactions transactions, UnitGate gate, Sealing sealing) {
    this.transactions = transactions;
    this.gate = gate;
    this.sealing = sealing;
  }

  /**
   * Returns a storage that opens a handle and a transaction of its own for each unit of work and
   * leaves the schema to the host.
   *
   * @throws UnsupportedDatabaseException if there is no schema for the database product
   */
  public static JdbiStorage on(Jdbi jdbi) {
    return on(jdbi, SchemaMode.NONE);
  }

  /**
   * Returns a storage that opens a handle and a transaction of its own for each unit of work. Only
   * the first connection is asked for its isolation, because asking costs a round trip: the pool
   * must hand out all connections with that one, and set it again on those it takes back. On
   * another isolation a unit may read what is stale, unnoticed. A pool that hands them out with
   * auto-commit off and READ COMMITTED saves the round trips of setting both.
   *
   * @throws UnsupportedDatabaseException if there is no schema for the database product
   * @throws SchemaMismatchException if the mode asks for validation and something is missing
   */
  public static JdbiStorage on(Jdbi jdbi, SchemaMode mode) {
    return new JdbiStorage(OwnTransactions.on(jdbi, mode), ChainDigests.DEFAULT);
  }

  /**
   * Returns a storage that takes part in the transactions of the host: it never commits or closes,
   * and rolls nothing back but a unit that failed, to the savepoint where it began, which costs two
   * round trips a unit. A unit of work refuses a handle with auto-commit on or with another
   * isolation than READ COMMITTED.
   *
   * @param current gives the handle of the transaction the calling thread is in
   */
  public static JdbiStorage joining(Supplier<Handle> current) {
    return new JdbiStorage(new JoinedTransactions(current), ChainDigests.DEFAULT);
  }

  /**
   * Returns a storage that takes part in the transactions of a host that has no handles: it never
   * commits or closes, and rolls nothing back but a unit that failed, to the savepoint where it
   * began, which costs two round trips a unit. A unit of work refuses a connection with auto-commit
   * on or with another isolation than READ COMMITTED.
   *
   * @param current gives the connection of the transaction the calling thread is in
   */
  public static JdbiStorage joiningConnection(Supplier<Connection> current) {
    return new JdbiStorage(JoinedTransactions.over(current), ChainDigests.DEFAULT);
  }

  /**
   * Returns the same storage with another digest for the chain of events.
   *
   * @param current what events are linked by from now on
   * @param former what existing links may have been made by, SHA-256 too. Whoever reaches the
   *     tables can make links by a digest without a key anew, from any event on: keep the heads of
   *     that time elsewhere, and name no former digest longer than chains of it are verified
   * @throws IllegalArgumentException if a digest has not the name or the size it must have
   */
  public JdbiStorage linkedBy(ChainDigest current, ChainDigest... former) {
    ChainDigests digests = new ChainDigests(current, List.of(former));
    return new JdbiStorage(transactions, gate, new Sealing(digests, sealing.vault()));
  }

  /**
   * Returns the same storage with keys for personal data. Without them it keeps none: {@link
   * Capability#PERSONAL_DATA} is not among its capabilities, and asking for it is an error.
   */
  public JdbiStorage withVault(Vault keys) {
    Sealing sealed = new Sealing(sealing.digests(), Optional.of(keys.forStorage()));
    return new JdbiStorage(transactions, gate, sealed);
  }

  @Override
  public <T> T inTransaction(Partition partition, Work<T> work) {
    return gate.enter(() -> transactions.run(partition, sealing, work));
  }

  /**
   * {@inheritDoc} A joining storage asks no connection for them: it names {@link
   * Capability#DURABLE_COMMIT} once it took part in a transaction of a database that commits so.
   */
  @Override
  public Set<Capability> capabilities() {
    Set<Capability> capabilities =
        EnumSet.of(
            Capability.CHAIN,
            Capability.FEED,
            Capability.OFFICE_RECORDS,
            Capability.REFERRED_SCOPE);
    sealing.vault().ifPresent(keys -> capabilities.add(Capability.PERSONAL_DATA));
    if (transactions.commitDurably()) {
      capabilities.add(Capability.DURABLE_COMMIT);
    }
    return capabilities;
  }

  /** Who begins, commits and rolls back. */
  interface Transactions {

    <T> T run(Partition partition, Sealing sealing, Work<T> work);

    boolean commitDurably();
  }

  /** Reads something from a connection. */
  interface Reading<T> {

    T from(Connection connection) throws SQLException;
  }

  static <T> T reading(Handle handle, String what, Reading<T> reading) {
    try {
      return reading.from(handle.getConnection());
    } catch (SQLException e) {
      throw SqlErrors.explain(what, e);
    }
  }
}
