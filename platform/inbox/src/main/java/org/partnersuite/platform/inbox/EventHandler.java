package org.partnersuite.platform.inbox;

import java.util.List;
import java.util.Set;
import org.partnersuite.platform.unitofwork.Change;

/**
 * Keeps a projection, or acts on what happened elsewhere. Events may come twice, late, and out of order after a
 * re-emission: compare versions ({@link ReceivedEvent#version()}), and keep a row with its version for what was deleted.
 */
public interface EventHandler {

    Set<String> topics();

    /** CloudEvents {@code type} of a topic's events; what says another one is parked. */
    default String type(String topic) {
        return "org.partnersuite." + topic;
    }

    /**
     * Applies the events of one poll of one partition, in offset order, in the transaction that also moves the position.
     * After a failure that lies in the data, the same events come again in smaller lists until the faulty one is found.
     */
    void apply(Change change, List<ReceivedEvent> events);
}
