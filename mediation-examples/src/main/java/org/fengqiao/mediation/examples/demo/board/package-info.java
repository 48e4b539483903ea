/**
 * The board of a campaign (挂图作战, CAMP-15): {@link
 * org.fengqiao.mediation.examples.demo.board.BoardPage} is what it shows, {@link
 * org.fengqiao.mediation.examples.demo.board.BoardWriter} makes one self-contained page of it.
 */
@NullMarked
package org.fengqiao.mediation.examples.demo.board;

import org.jspecify.annotations.NullMarked;
