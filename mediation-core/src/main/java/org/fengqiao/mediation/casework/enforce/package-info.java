/**
 * Values of the ways by which an agreement becomes firm or enforceable (司法确认、仲裁审查、公证、支付令、强制执行).
 * Reading order: {@link org.fengqiao.mediation.casework.enforce.FirmWay}, {@link
 * org.fengqiao.mediation.casework.enforce.Confirmation}, {@link
 * org.fengqiao.mediation.casework.enforce.PaymentOrder}, {@link
 * org.fengqiao.mediation.casework.enforce.CourtTracks}.
 *
 * <p>Legal basis: CPL 民事诉讼法 (numbering of 2023) 205–206, 225–228, 250; CPLI 民诉法解释 (2022) 351–372,
 * 426–439; LAB 劳动争议调解仲裁法 (2007) 16, 51; NOT 公证法 (2017) 31, 37; PSR 公安机关办理行政案件程序规定 (2019) 186.
 */
@NullMarked
package org.fengqiao.mediation.casework.enforce;

import org.jspecify.annotations.NullMarked;
