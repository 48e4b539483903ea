package org.fengqiao.mediation.storage;

import org.fengqiao.mediation.kernel.Coded;

/** What a storage may or may not be able to do; callers ask before they rely on it. */
public enum Capability implements Coded {
  /**
   * What a unit of work kept survives the loss of power. A database has it where it is set to: H2
   * in a file with {@code WRITE_DELAY=0}; PostgreSQL with {@code fsync} on and {@code
   * synchronous_commit} not off; MariaDB and MySQL with {@code innodb_flush_log_at_trx_commit=1}.
   */
  DURABLE_COMMIT("DURABLE_COMMIT"),
  /** Events are numbered and can be read as a feed. */
  FEED("FEED"),
  /** Events are linked, so that changes made past the library are found. */
  CHAIN("CHAIN"),
  /** Personal data and free text can be kept: the host has handed in a vault. */
  PERSONAL_DATA("PERSONAL_DATA"),
  /**
   * Leads, organisations, mediators, campaigns and duties can be kept, not cases alone. The desks
   * need them; a storage without is used by its stores, as the home of journals.
   */
  OFFICE_RECORDS("OFFICE_RECORDS"),
  /** Lists and counts can be limited to the cases a unit sent or received. */
  REFERRED_SCOPE("REFERRED_SCOPE");

  private final String code;

  Capability(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
