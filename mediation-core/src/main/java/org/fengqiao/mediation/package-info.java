/**
 * Fengqiao Mediation (枫桥式人民调解): people's mediation as a library. {@link
 * org.fengqiao.mediation.Mediation} is where a host begins; the packages below are the map: {@code
 * kernel}, {@code region}, {@code calendar}, {@code source}; {@code actor}, {@code party}; the
 * features {@code committee}, {@code mediator}, {@code screening}, {@code casework}, {@code
 * indicator}, {@code campaign}; {@code rules}, {@code storage}, {@code service}. Legal basis: 人民调解法
 * (2010).
 */
@NullMarked
package org.fengqiao.mediation;

import org.jspecify.annotations.NullMarked;
