package org.fengqiao.mediation.storage;

/**
 * A value as it stands in a store, with the version to name when it is changed.
 *
 * @param value the value
 * @param version how often it was written: 1 or more
 * @param <T> the type of the value
 */
public record Versioned<T>(T value, long version) {}
