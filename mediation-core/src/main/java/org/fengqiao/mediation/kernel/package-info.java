/**
 * The words all other packages are written in: codes, ids, money and rates, problems, explained
 * results, the legal basis of a rule, the exceptions, and the style of every value type.
 *
 * <p>This package knows no other package of the library.
 */
@NullMarked
package org.fengqiao.mediation.kernel;

import org.jspecify.annotations.NullMarked;
