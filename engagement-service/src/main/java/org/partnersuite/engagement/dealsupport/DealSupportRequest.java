package org.partnersuite.engagement.dealsupport;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.partnersuite.engagement.opportunity.OpportunityFacts;
import org.partnersuite.engagement.opportunity.OpportunityRow;
import org.partnersuite.platform.persistence.AggregateRoot;
import org.partnersuite.platform.unitofwork.Stamp;

/** Asks client engineering for help on an opportunity. */
@Entity
public class DealSupportRequest extends AggregateRoot {
    /** The opportunity's. */
    @Formula(OpportunityRow.ACCOUNT)
    private UUID accountId;

    @Embedded
    private SupportDetails details;

    @Embedded
    private SupportProgress progress;

    private int moves;

    private String requestedBy;

    /** For Hibernate. */
    protected DealSupportRequest() {}

    @JdbiConstructor
    DealSupportRequest(
            @Nested Stamp stamp,
            UUID accountId,
            @Nested SupportDetails details,
            @Nested SupportProgress progress,
            int moves,
            String requestedBy) {
        super(stamp);
        this.accountId = accountId;
        this.details = details;
        this.progress = progress;
        this.moves = moves;
        this.requestedBy = requestedBy;
    }

    static DealSupportRequest made(Stamp stamp, UUID accountId, SupportDetails details, String by) {
        return new DealSupportRequest(stamp, accountId, details, SupportProgress.requested(stamp.createdAt()), 0, by);
    }

    void revise(SupportDetails now) {
        details = now;
    }

    /** Its own opportunity was merged into another. */
    void moveTo(OpportunityFacts opportunity) {
        details = details.of(opportunity.id());
        accountId = opportunity.accountId();
    }

    /** Applies a move whose criteria are met. */
    SupportMove move(SupportAttempt attempt, Instant now) {
        RequestedSupportMove move = attempt.move();
        SupportStatus from = progress.status();
        progress = progress.after(move, now);
        moves++;
        return new SupportMove(
                id(),
                moves,
                move.transition(),
                from,
                progress.status(),
                now,
                attempt.by(),
                progress.squadId(),
                attempt.overrides(),
                move.interlockOn(),
                move.reason(),
                move.outcome(),
                move.note());
    }

    public UUID accountId() {
        return accountId;
    }

    public SupportDetails details() {
        return details;
    }

    public SupportProgress progress() {
        return progress;
    }

    /** Subject of the token that created the request; it may withdraw it. */
    public String requestedBy() {
        return requestedBy;
    }

    /** A move and the resulting request. */
    public record Moved(DealSupportRequest request, SupportMove move) {}
}
