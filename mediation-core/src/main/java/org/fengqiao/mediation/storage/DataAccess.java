package org.fengqiao.mediation.storage;

import org.fengqiao.mediation.actor.Sight;

/**
 * A recorded unmasked reading, or a recorded search: of the person it found, or of nobody.
 *
 * @param reading who and when
 * @param purpose what for
 */
public record DataAccess(DataReading reading, Sight.Purpose purpose) {}
