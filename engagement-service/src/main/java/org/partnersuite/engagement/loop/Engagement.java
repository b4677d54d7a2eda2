package org.partnersuite.engagement.loop;

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
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.loop.LoopCriterion.Finding;
import org.partnersuite.platform.persistence.AggregateRoot;
import org.partnersuite.platform.unitofwork.Stamp;

/**
 * Progress of an account's technology decision point or use case through the six stages. An engagement belongs to one
 * use case. The next loop is for a new use case and therefore a separate engagement that begins at FRAME and refers to
 * the previous one. The previous one continues to be scaled, with its own sponsor, document and moves, and may be
 * followed by several loops.
 */
@Entity
public class Engagement extends AggregateRoot {
    @Embedded
    private EngagementDetails details;

    @ElementCollection
    @CollectionTable(name = "engagement_opportunity", joinColumns = @JoinColumn(name = "engagement_id"))
    @Column(name = "opportunity_id")
    private Set<UUID> opportunityIds;

    private int loopNumber;

    private @Nullable UUID previousEngagementId;

    @Embedded
    private LoopEntry entry;

    @Embedded
    private LoopProgress progress;

    private int moves;

    /** For Hibernate. */
    protected Engagement() {}

    @JdbiConstructor
    Engagement(
            @Nested Stamp stamp,
            @Nested EngagementDetails details,
            List<UUID> opportunityIds,
            int loopNumber,
            @Nullable UUID previousEngagementId,
            @Nested LoopEntry entry,
            @Nested LoopProgress progress,
            int moves) {
        super(stamp);
        this.details = details;
        this.opportunityIds = new HashSet<>(opportunityIds);
        this.loopNumber = loopNumber;
        this.previousEngagementId = previousEngagementId;
        this.entry = entry;
        this.progress = progress;
        this.moves = moves;
    }

    static Engagement begun(Stamp stamp, EngagementDetails details, LoopEntry entry, List<UUID> opportunities) {
        LoopProgress start = new LoopProgress(entry.entryStage(), stamp.createdAt());
        return new Engagement(stamp, details, opportunities, 1, null, entry, start, 1);
    }

    /** The next loop, for another use case. */
    Engagement followedBy(Stamp stamp, EngagementDetails next, List<UUID> opportunities) {
        LoopProgress start = new LoopProgress(MethodStage.FRAME, stamp.createdAt());
        return new Engagement(stamp, next, opportunities, loopNumber + 1, id(), LoopEntry.NEXT_LOOP, start, 1);
    }

    /** The first move of a new engagement. */
    LoopMove firstMove(String by) {
        LoopMove.Kind kind = previousEngagementId == null ? LoopMove.Kind.CREATED : LoopMove.Kind.NEXT_LOOP;
        return new LoopMove(
                id(), moves, kind, null, progress.stage(), createdAt(), by, entry.entryReason(), null, List.of(), null);
    }

    void revise(EngagementDetails now, Collection<UUID> opportunities) {
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

    /** Applies a move whose criteria are met. */
    LoopMove move(LoopAttempt attempt, Instant now, String by) {
        LoopProgress left = progress;
        LoopMove.Kind kind = attempt.passage() == LoopTransitionKind.BACK ? LoopMove.Kind.BACK : LoopMove.Kind.FORWARD;
        List<LoopMove.Met> met = attempt.findings().stream()
                .filter(Finding::met)
                .filter(finding -> !finding.criterion().isOfTheRequest())
                .map(finding -> new LoopMove.Met(finding.criterion().key(), String.valueOf(finding.metBy())))
                .toList();
        progress = new LoopProgress(attempt.to(), now);
        moves++;
        return new LoopMove(
                id(),
                moves,
                kind,
                left.stage(),
                progress.stage(),
                now,
                by,
                attempt.move().reason(),
                attempt.move().note(),
                met,
                left.until(now).toSeconds());
    }

    public EngagementDetails details() {
        return details;
    }

    /** In the order of their ids. */
    public List<UUID> opportunityIds() {
        return opportunityIds.stream().sorted().toList();
    }

    /** 1 for a first loop, else one more than the previous engagement. */
    public int loopNumber() {
        return loopNumber;
    }

    public @Nullable UUID previousEngagementId() {
        return previousEngagementId;
    }

    public LoopEntry entry() {
        return entry;
    }

    public LoopProgress progress() {
        return progress;
    }

    /** A move and the resulting engagement. */
    public record Moved(Engagement engagement, LoopMove move) {}
}
