package org.fengqiao.mediation.examples.quickstart;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.fengqiao.mediation.Mediation;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.jdbi.JdbiStorage;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.storage.NumberSequence;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.vault.Vault;

/**
 * How a platform gives a case the next number of its committee in the transaction that registers
 * it: if one of the two fails there is neither, and no number is left out. How the number is
 * dressed, and in which table of its own the platform keeps it, is the platform's.
 */
final class NumberedRegistration {

  private NumberedRegistration() {}

  /**
   * Registers a case and gives it a number.
   *
   * @param registering registers the case at a desk
   * @return the number as it is printed, and the case
   * @throws SQLException if the pool gives no connection or the commit fails
   */
  static String register(
      DataSource pool,
      Vault keys,
      OrganisationId committee,
      int year,
      Function<Mediation, MediationCase> registering)
      throws SQLException {
    try (Connection connection = pool.getConnection()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
      connection.setAutoCommit(false);
      try {
        Storage storage = JdbiStorage.joiningConnection(() -> connection).withVault(keys);
        MediationCase registered = registering.apply(Mediation.builder().storage(storage).build());
        NumberSequence numbers = new NumberSequence(committee, year);
        int number =
            storage.inTransaction(committee.partition(), unit -> unit.numbers().next(numbers));
        connection.commit();
        return "（" + year + "）杏坡人调字第" + number + "号 " + registered.id();
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    }
  }
}
