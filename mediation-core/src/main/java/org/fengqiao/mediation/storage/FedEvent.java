package org.fengqiao.mediation.storage;

import org.fengqiao.mediation.casework.CaseEvent;

/**
 * An event in the feed of its partition.
 *
 * @param position 1 or more, greater than those of all events before it in the feed
 * @param event what happened
 */
public record FedEvent(long position, CaseEvent event) {}
