/**
 * The storage interface on JDBI 3, for H2, PostgreSQL, MySQL and MariaDB.
 *
 * <p>The host owns the connection and, if it wants, the transaction. {@link
 * org.fengqiao.mediation.jdbi.JdbiStorage} is the way in; {@link
 * org.fengqiao.mediation.jdbi.EventJson} writes and reads one event as text, for adapters of others
 * and for whoever passes the feed on.
 */
@NullMarked
package org.fengqiao.mediation.jdbi;

import org.jspecify.annotations.NullMarked;
