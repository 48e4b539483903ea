/** Worked cases, told at the desks of a host that knows nothing but the public types. */
@NullMarked
package org.fengqiao.mediation.examples.cases;

import org.jspecify.annotations.NullMarked;
