/** Runnable examples; they promise no compatibility. */
@NullMarked
package org.fengqiao.mediation.examples;

import org.jspecify.annotations.NullMarked;
