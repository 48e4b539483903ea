/**
 * Source texts: files people write, read into a tree that remembers where everything stood, with
 * all problems at once; and plan texts, against which quotes are verified. Nothing here knows what
 * a plan or a rule is, and nothing opens a file.
 */
@NullMarked
package org.fengqiao.mediation.source;

import org.jspecify.annotations.NullMarked;
