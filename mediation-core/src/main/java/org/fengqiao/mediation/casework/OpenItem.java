package org.fengqiao.mediation.casework;

/**
 * A matter that an agreement on a part leaves open (未达成事项).
 *
 * @param number its number within the case, from 1
 * @param agreement the number of the agreement that leaves it open
 * @param matter what it is
 */
public record OpenItem(int number, int agreement, OpenMatter matter) {}
