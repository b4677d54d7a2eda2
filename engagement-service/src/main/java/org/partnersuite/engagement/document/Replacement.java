package org.partnersuite.engagement.document;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Violation;

/** A PUT that creates the document when there is none. */
public final class Replacement {
    private Replacement() {}

    /**
     * Creates the document that was not there yet.
     *
     * @param unique the constraints that another one breaks
     * @throws Problem 409 when another call created it at the same time
     */
    public static <T> T created(Supplier<T> creation, String... unique) {
        Supplier<Problem> refusal = () -> Problem.conflict(
                "created_meanwhile", "Another request created it at the same time. Read it and try again.");
        return Violation.refusing(
                Stream.of(unique).collect(Collectors.toMap(constraint -> constraint, constraint -> refusal)), creation);
    }
}
