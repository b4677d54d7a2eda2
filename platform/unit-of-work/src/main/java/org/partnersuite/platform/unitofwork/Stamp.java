package org.partnersuite.platform.unitofwork;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What every aggregate has.
 *
 * @param version counts its changes from 1
 */
public record Stamp(UUID id, @Schema(examples = "2") long version, Instant createdAt, Instant updatedAt) {

    /** Of an aggregate that a change creates. */
    public static Stamp of(Change change) {
        return new Stamp(Ids.next(), 1, change.now(), change.now());
    }

    /** Of the same aggregate after its next change. */
    public Stamp next(Instant now) {
        return new Stamp(id, version + 1, createdAt, now);
    }
}
