/**
 * Personal data as it lies in a store: sealed. Reading order: {@link
 * org.fengqiao.mediation.storage.vault.Vault} (what a host hands to its storage) and {@link
 * org.fengqiao.mediation.storage.vault.VaultKeys}; {@link
 * org.fengqiao.mediation.storage.vault.FieldCipher} and {@link
 * org.fengqiao.mediation.storage.vault.KeyedDigest} with their defaults, which a host may replace;
 * {@link org.fengqiao.mediation.storage.vault.SealedRows}, the only thing an adapter implements,
 * and {@link org.fengqiao.mediation.storage.vault.SealedRow}. An adapter knows no cryptography.
 *
 * <p>Each row has a random key of its own, which lies beside it wrapped under a master key of the
 * host. Erasing destroys it; changing the master key wraps it anew. Legal basis: 个人信息保护法 (2021)
 * art. 47, 51.
 */
@NullMarked
package org.fengqiao.mediation.storage.vault;

import org.jspecify.annotations.NullMarked;
