/**
 * Personal data under the national commercial ciphers SM4 and SM3 (商用密码), which a province may be
 * obliged to use: {@link org.fengqiao.mediation.examples.vault.Sm4GcmCipher} and {@link
 * org.fengqiao.mediation.examples.vault.HmacSm3}, over whatever provider the host brings.
 */
@NullMarked
package org.fengqiao.mediation.examples.vault;

import org.jspecify.annotations.NullMarked;
