package org.partnersuite.engagement.document;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Violation;

/**
 * Precondition of a PUT: none to create the document, the version to replace it.
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

    /** @throws Problem 428 when the caller names no version, 412 for a newer version */
    public void check(long version) {
        IfMatch.required(ifMatch).check(version);
    }

    /**
     * Creates the document that was not there yet.
     *
     * @param unique the constraints that another one breaks
     * @throws Problem 409 when another call created it at the same time
     */
    public static <T> T created(Supplier<T> creation, String... unique) {
        try {
            return creation.get();
        } catch (RuntimeException refused) {
            throw Stream.of(unique).anyMatch(constraint -> Violation.of(refused, constraint))
                    ? Problem.conflict(
                            "created_meanwhile", "Another request created it at the same time. Read it and try again.")
                    : refused;
        }
    }
}
