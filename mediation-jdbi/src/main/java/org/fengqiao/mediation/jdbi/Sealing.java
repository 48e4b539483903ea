package org.fengqiao.mediation.jdbi;

import java.util.Optional;
import org.fengqiao.mediation.storage.vault.Vault;

/**
 * What the host handed in for the units of work.
 *
 * @param digests link the events
 * @param vault seals personal data; empty if none is kept
 */
record Sealing(ChainDigests digests, Optional<Vault> vault) {}
