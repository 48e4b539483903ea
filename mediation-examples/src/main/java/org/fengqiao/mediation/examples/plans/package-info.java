/** The five plan files that come with the examples. */
@NullMarked
package org.fengqiao.mediation.examples.plans;

import org.jspecify.annotations.NullMarked;
