package org.fengqiao.mediation.jdbi;

/** What {@link JdbiStorage} does about the tables when it is made. */
public enum SchemaMode {
  /**
   * Nothing: the host runs the scripts under {@code schema/v1} of this jar by hand or with a
   * migration tool. The default. Tables of another version are refused all the same.
   */
  NONE,
  /** Reads the metadata of the database and refuses if a table or column is missing. */
  VALIDATE,
  /** Creates the tables where there is none of them, else validates. */
  CREATE
}
