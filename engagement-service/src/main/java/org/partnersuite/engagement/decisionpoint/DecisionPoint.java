package org.partnersuite.engagement.decisionpoint;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.partnersuite.platform.persistence.AggregateRoot;
import org.partnersuite.platform.unitofwork.Stamp;

/** Where a client decides for or against a technology (TDP). It belongs to the account and has a life of its own. */
@Entity
public class DecisionPoint extends AggregateRoot {
    @Embedded
    private DecisionPointDetails details;

    @ElementCollection
    @CollectionTable(name = "decision_point_opportunity", joinColumns = @JoinColumn(name = "decision_point_id"))
    @Column(name = "opportunity_id")
    private Set<UUID> opportunityIds;

    @Embedded
    private DecisionPointProgress progress;

    private int moves;

    /** For Hibernate. */
    protected DecisionPoint() {}

    @JdbiConstructor
    DecisionPoint(
            @Nested Stamp stamp,
            @Nested DecisionPointDetails details,
            List<UUID> opportunityIds,
            @Nested DecisionPointProgress progress,
            int moves) {
        super(stamp);
        this.details = details;
        this.opportunityIds = new HashSet<>(opportunityIds);
        this.progress = progress;
        this.moves = moves;
    }

    static DecisionPoint identified(Stamp stamp, DecisionPointDetails details, List<UUID> opportunities) {
        return new DecisionPoint(
                stamp,
                details,
                opportunities,
                new DecisionPointProgress(DecisionPointStatus.IDENTIFIED, stamp.createdAt(), 0),
                1);
    }

    DecisionPointMove firstMove(String by) {
        return new DecisionPointMove(
                id(), moves, null, progress.status(), createdAt(), by, null, null, null, details.owner());
    }

    void revise(DecisionPointDetails now, Collection<UUID> opportunities) {
        details = now;
        link(opportunities);
    }

    /** To these alone. */
    void link(Collection<UUID> opportunities) {
        opportunityIds.retainAll(opportunities);
        opportunityIds.addAll(opportunities);
    }

    /** An opportunity of it was merged into another. */
    void follow(UUID merged, UUID survivor) {
        opportunityIds.remove(merged);
        opportunityIds.add(survivor);
    }

    /** Its account was merged into another. */
    void moveTo(UUID account) {
        details = details.ofAccount(account);
    }

    /** Applies a move that has no fault. */
    DecisionPointMove move(RequestedDecision requested, Instant now, String by) {
        DecisionPointStatus left = progress.status();
        progress = progress.after(requested.to(), now);
        moves++;
        return new DecisionPointMove(
                id(),
                moves,
                left,
                requested.to(),
                now,
                by,
                requested.proof(),
                requested.reason(),
                requested.note(),
                details.owner());
    }

    public DecisionPointDetails details() {
        return details;
    }

    /** In the order of their ids. */
    public List<UUID> opportunityIds() {
        return opportunityIds.stream().sorted().toList();
    }

    public DecisionPointProgress progress() {
        return progress;
    }

    /** A move and the resulting decision point. */
    public record Moved(DecisionPoint decisionPoint, DecisionPointMove move) {}
}
