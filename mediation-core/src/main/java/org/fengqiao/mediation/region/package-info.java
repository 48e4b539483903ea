/**
 * Administrative regions (行政区划): where an organisation sits and a dispute belongs. Reading order:
 * {@link org.fengqiao.mediation.region.RegionCode} (the statistical code of twelve digits), {@link
 * org.fengqiao.mediation.region.RegionLevel}, {@link org.fengqiao.mediation.region.Region} (name,
 * level, validity, successors) and {@link org.fengqiao.mediation.region.RegionDirectory}, which the
 * host supplies.
 *
 * <p>The form of the code follows the statistical region code (统计用区划代码): six digits for province,
 * prefecture and county, three for the town, three for the village. The level is data and is never
 * read from the zeros of a code.
 */
@NullMarked
package org.fengqiao.mediation.region;

import org.jspecify.annotations.NullMarked;
