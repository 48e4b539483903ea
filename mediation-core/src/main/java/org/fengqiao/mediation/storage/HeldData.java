package org.fengqiao.mediation.storage;

import java.util.Optional;
import org.fengqiao.mediation.casework.record.DataStatus;

/**
 * How a datum is kept that a unit of work holds.
 *
 * @param status whether it is used, only kept and secured, or gone
 * @param commitment the digest an event keeps of it; empty when it is gone
 */
public record HeldData(DataStatus status, Optional<String> commitment) {}
