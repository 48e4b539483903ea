package org.fengqiao.mediation.jdbi;

import java.util.List;
import org.fengqiao.mediation.storage.StorageException;

/** The connection leads to a database product this adapter has no schema for. */
public final class UnsupportedDatabaseException extends StorageException {

  private static final long serialVersionUID = 1L;

  private final String product;

  /** Creates the exception for the product name the driver gave. */
  UnsupportedDatabaseException(String product, List<String> supported) {
    super("database product '" + product + "' is not supported; supported are " + supported);
    this.product = product;
  }

  /** Returns the product name the driver gave. */
  public String product() {
    return product;
  }
}
