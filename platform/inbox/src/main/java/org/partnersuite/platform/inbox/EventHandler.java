package org.partnersuite.platform.inbox;

import java.util.List;
import java.util.Set;
import org.partnersuite.platform.unitofwork.Change;

/**
 * Maintains a projection, or reacts to events of other services. After a re-emission, events may be duplicated, late
 * and out of order: compare versions ({@link ReceivedEvent#version()}), and keep a row with its version for deleted
 * aggregates.
 */
public interface EventHandler {

    Set<String> topics();

    /**
     * Applies the events of one poll of one partition, in offset order, in the transaction that also moves the
     * position. After a failure caused by the data, the same events are applied again in smaller lists until the faulty
     * one is found.
     */
    void apply(Change change, List<ReceivedEvent> events);
}
