package org.partnersuite.engagement.dealsupport;

import java.time.Instant;
import java.util.UUID;
import org.partnersuite.platform.rest.Aggregate;

/**
 * Asks client engineering for help on an opportunity.
 *
 * @param version counts its changes from 1
 * @param accountId the opportunity's
 * @param requestedBy the subject of the token that asked; it may withdraw the request
 */
public record DealSupportRequest(
        UUID id,
        long version,
        UUID accountId,
        SupportDetails details,
        SupportProgress progress,
        String requestedBy,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    public static DealSupportRequest made(UUID id, UUID accountId, SupportDetails details, Instant now, String by) {
        return new DealSupportRequest(id, 1, accountId, details, SupportProgress.requested(now), by, now, now);
    }

    /** Its details as they are now. The same details are no change, and no new version. */
    public DealSupportRequest revised(SupportDetails now, Instant at) {
        return now.equals(details) ? this : next(accountId, now, progress, at);
    }

    /** Belongs to another opportunity, into which its own was merged. */
    DealSupportRequest of(UUID opportunity, UUID account, Instant at) {
        return next(account, details.of(opportunity), progress, at);
    }

    /** Makes a move whose criteria are met. */
    Moved move(SupportAttempt attempt, Instant now, String by) {
        RequestedSupportMove move = attempt.move();
        SupportProgress after = progress.after(move, now);
        return new Moved(
                next(accountId, details, after, now),
                new SupportMove(
                        id,
                        after.moves(),
                        move.transition(),
                        progress.status(),
                        after.status(),
                        now,
                        by,
                        after.squadId(),
                        attempt.overrides(),
                        move.interlockOn(),
                        move.reason(),
                        move.outcome(),
                        move.note()));
    }

    private DealSupportRequest next(UUID account, SupportDetails what, SupportProgress where, Instant at) {
        return new DealSupportRequest(id, version + 1, account, what, where, requestedBy, createdAt, at);
    }

    /** A move that was made, and the request after it. */
    public record Moved(DealSupportRequest request, SupportMove move) implements SupportOutcome {}
}
