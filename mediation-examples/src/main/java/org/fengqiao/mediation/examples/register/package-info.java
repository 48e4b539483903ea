/** A county keeps its committees and mediators with the desks, and asks what is missing where. */
@NullMarked
package org.fengqiao.mediation.examples.register;

import org.jspecify.annotations.NullMarked;
