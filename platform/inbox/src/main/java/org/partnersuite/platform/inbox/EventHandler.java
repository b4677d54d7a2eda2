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

    /**
     * Applies the events of one poll of one partition, in offset order, in the transaction that also moves the position.
     * After a failure that lies in the data, the same events come again in smaller lists until the faulty one is found.
     */
    void apply(Change change, List<ReceivedEvent> events);
}
