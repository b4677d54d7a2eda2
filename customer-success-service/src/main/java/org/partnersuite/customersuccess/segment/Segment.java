package org.partnersuite.customersuccess.segment;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.partnersuite.platform.rest.Aggregate;

/** A segment, at a place in the order in which the rules are asked. */
public record Segment(
        UUID id, long version, String code, @Nested SegmentDetails details, Instant createdAt, Instant updatedAt)
        implements Aggregate {

    Segment revised(SegmentDetails newDetails, Instant now) {
        return new Segment(id, version + 1, code, newDetails, createdAt, now);
    }
}
