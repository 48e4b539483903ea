/** The shortest useful program: the README shows it and its output. */
@NullMarked
package org.fengqiao.mediation.examples.quickstart;

import org.jspecify.annotations.NullMarked;
