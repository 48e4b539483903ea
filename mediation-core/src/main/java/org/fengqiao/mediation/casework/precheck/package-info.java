/**
 * The pre-check for judicial confirmation (司法确认预检). Reading order: {@link
 * org.fengqiao.mediation.casework.precheck.Precheck}, {@link
 * org.fengqiao.mediation.casework.precheck.PrecheckFacts}, {@link
 * org.fengqiao.mediation.casework.precheck.PrecheckReport}, {@link
 * org.fengqiao.mediation.casework.precheck.Finding}. Nothing in casework uses this package.
 *
 * <p>Legal basis: CPL 民事诉讼法 (numbering of 2023) 205; CPLI 民诉法解释 (2022) 354, 355, 358; LABI
 * 劳动争议司法解释（一） (2020) 52.
 */
@NullMarked
package org.fengqiao.mediation.casework.precheck;

import org.jspecify.annotations.NullMarked;
