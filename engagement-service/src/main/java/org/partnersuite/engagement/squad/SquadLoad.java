package org.partnersuite.engagement.squad;

import org.jdbi.v3.core.mapper.Nested;

/** A squad and how many of its places are held. */
public record SquadLoad(@Nested Squad squad, int placesHeld) {

    /** None when it is full or over-full. */
    public int freePlaces() {
        return Math.max(0, squad.details().capacity() - placesHeld);
    }

    public boolean isFull() {
        return freePlaces() == 0;
    }
}
