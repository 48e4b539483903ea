/**
 * Who acts (操作者): {@link org.fengqiao.mediation.actor.Role}, {@link
 * org.fengqiao.mediation.actor.Scope} (what is reached), {@link org.fengqiao.mediation.actor.Sight}
 * (masked or not), put together in {@link org.fengqiao.mediation.actor.Actor}. What a role may do
 * in a case is said by the matrix of the package {@code casework}. Legal basis: 人民调解法 (2010) art.
 * 5, 7, 13, 23; 个人信息保护法 (2021) art. 6.
 */
@NullMarked
package org.fengqiao.mediation.actor;

import org.jspecify.annotations.NullMarked;
