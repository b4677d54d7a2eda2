package org.partnersuite.platform.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** For topics of states: of several versions of one aggregate in a poll only the newest needs to be applied. */
public final class NewestStates {
    private NewestStates() {}

    /** One event per key, the one with the highest version; a set-based upsert may then touch each row once. */
    public static List<ReceivedEvent> of(List<ReceivedEvent> events) {
        if (events.size() < 2) {
            return events;
        }
        Map<String, ReceivedEvent> newest = HashMap.newHashMap(events.size());
        for (ReceivedEvent event : events) {
            newest.merge(event.key(), event, (a, b) -> b.version() >= a.version() ? b : a);
        }
        return new ArrayList<>(newest.values());
    }
}
