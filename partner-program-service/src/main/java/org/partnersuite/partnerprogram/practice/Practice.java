package org.partnersuite.partnerprogram.practice;

import java.time.Instant;
import java.util.UUID;
import org.partnersuite.platform.rest.Aggregate;
import org.partnersuite.platform.unitofwork.JsonColumn;

/**
 * A partner's practice, held against the model.
 *
 * @param id the partner's
 * @param version 0 before something was written
 */
public record Practice(UUID id, long version, @JsonColumn PracticeContent content, Instant createdAt, Instant updatedAt)
        implements Aggregate {

    static Practice none(UUID partner) {
        return new Practice(partner, 0, PracticeContent.NONE, Instant.EPOCH, Instant.EPOCH);
    }

    Practice with(PracticeContent now, Instant at) {
        return new Practice(id, version + 1, now, version == 0 ? at : createdAt, at);
    }
}
