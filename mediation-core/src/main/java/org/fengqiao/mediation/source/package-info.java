/**
 * Source texts: files people write, read into a tree that remembers where everything stood, with
 * all problems at once; and plan texts, against which quotes are verified. Nothing here knows what
 * a plan or a rule is, and nothing opens a file.
 *
 * <p>Reading order: {@link org.fengqiao.mediation.source.SourceReader} turns YAML into a {@link
 * org.fengqiao.mediation.source.SourceTree} of {@link org.fengqiao.mediation.source.SourceNode}s;
 * {@link org.fengqiao.mediation.source.TreeReader}, {@link
 * org.fengqiao.mediation.source.MappingReader} and {@link org.fengqiao.mediation.source.Values}
 * turn the tree into values or {@link org.fengqiao.mediation.source.SourceProblem}s; {@link
 * org.fengqiao.mediation.source.PlanText} cleans the text of a plan and finds quotes in it. Lines
 * and columns count from 1. Source: INFO-25 and the design's rule that loading is loud.
 */
@NullMarked
package org.fengqiao.mediation.source;

import org.jspecify.annotations.NullMarked;
