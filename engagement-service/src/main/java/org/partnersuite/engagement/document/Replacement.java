package org.partnersuite.engagement.document;

import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;

/**
 * What a PUT says of the document that it writes: nothing to create it, the version to replace it.
 *
 * @param ifMatch the header
 */
public record Replacement(@Nullable String ifMatch) {

    /** There is no document yet. @throws Problem 412 when the caller knows one */
    public void checkNone() {
        if (ifMatch != null && !ifMatch.isBlank()) {
            throw Problem.preconditionFailed();
        }
    }

    /** @throws Problem 428 when the caller names no version, 412 when it has changed since */
    public void check(long version) {
        IfMatch.required(ifMatch).check(version);
    }

    /** Of two calls that create the same document at the same time, the second. */
    public static Problem createdMeanwhile() {
        return Problem.conflict("created_meanwhile", "Another call created it at this moment; read it and try again.");
    }
}
