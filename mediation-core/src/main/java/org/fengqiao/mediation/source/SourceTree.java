package org.fengqiao.mediation.source;

import java.util.Optional;
import org.fengqiao.mediation.kernel.Problems;

/**
 * A source file as a tree, with everything that is wrong with its syntax. A tree with errors must
 * not be used for anything but finding more errors.
 *
 * @param file the name the caller gave the text
 * @param root the root; empty where the text is no tree at all
 * @param problems what is wrong with the syntax
 */
public record SourceTree(String file, Optional<SourceNode> root, Problems problems) {}
