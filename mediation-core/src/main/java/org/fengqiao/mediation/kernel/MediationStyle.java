package org.fengqiao.mediation.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of all value types of the library.
 *
 * <p>A value type is an interface or abstract class with a nested {@code Builder} that extends the
 * generated one; the generated implementation is package-private and appears in no signature.
 *
 * <ul>
 *   <li>{@code jdkOnly}: attributes are JDK collections, whatever else is on the class path.
 *   <li>{@code allowedClasspathAnnotations}: the generated code carries {@code @Override} and no
 *       annotation of another library, so that it compiles in a named module.
 *   <li>Source retention: with class retention everything that compiles against the library would
 *       warn about annotations it cannot see.
 * </ul>
 */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    allowedClasspathAnnotations = {Override.class})
public @interface MediationStyle {}
