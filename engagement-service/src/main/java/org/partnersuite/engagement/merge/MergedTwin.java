package org.partnersuite.engagement.merge;

import java.util.List;
import java.util.UUID;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** What a request to merge says of the record to be merged, whatever its kind. */
final class MergedTwin {
    private MergedTwin() {}

    /**
     * @param kind such as {@code opportunity}
     * @throws Problem 400 when it is the survivor itself
     */
    static void refuseItself(String kind, UUID survivor, UUID merged) {
        if (survivor.equals(merged)) {
            throw Problem.badRequest(
                    List.of(Fault.at("/mergedId", "itself", "An " + kind + " can only be merged into another one.")));
        }
    }

    /**
     * @param known its version, as known to the caller
     * @throws Problem 412 when it has changed since
     */
    static void refuseStale(String kind, long version, long known) {
        if (version != known) {
            throw Problem.of(
                    412,
                    "stale",
                    "The " + kind + " to be merged has changed since mergedVersion. Read it again.",
                    List.of(Fault.at("/mergedVersion", "stale", "Its version is " + version + ".")));
        }
    }
}
