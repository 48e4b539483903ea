/** Benchmarks: programs that print what they measured. Nothing is asserted about time. */
@NullMarked
package org.fengqiao.mediation.examples.bench;

import org.jspecify.annotations.NullMarked;
