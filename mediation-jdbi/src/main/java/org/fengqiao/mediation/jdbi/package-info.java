/**
 * The storage interface on JDBI 3, for H2, PostgreSQL, MySQL and MariaDB.
 *
 * <p>The host owns the connection and, if it wants, the transaction.
 */
@NullMarked
package org.fengqiao.mediation.jdbi;

import org.jspecify.annotations.NullMarked;
