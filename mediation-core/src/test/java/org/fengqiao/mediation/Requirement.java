package org.fengqiao.mediation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the requirements that a test proves, such as {@code "CASE-20"}.
 *
 * <p>The contract tests of {@code storage.tck} do not carry it, because their jar is published
 * without it; the classes that run a contract do.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Requirement {

  /** Ids from {@code requirements-ids.txt}. */
  String[] value();
}
