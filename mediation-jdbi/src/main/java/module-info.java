/** The storage interface of {@code org.fengqiao.mediation} on JDBI 3. */
module org.fengqiao.mediation.jdbi {
  requires transitive java.sql;
  requires transitive org.fengqiao.mediation;
  requires transitive org.jdbi.v3.core;
  requires com.fasterxml.jackson.core;
  requires org.slf4j;
}
