package org.partnersuite.engagement.strategy;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.decisionpoint.DecisionPointState;
import org.partnersuite.platform.persistence.AggregateRoot;
import org.partnersuite.platform.unitofwork.Stamp;

/** A draft and its published versions. Edits and publications both create a new version of the aggregate. */
@Entity
public class TechnicalStrategy extends AggregateRoot {
    @Embedded
    private StrategySubject subject;

    @Embedded
    private StrategyDraft draft;

    @Embedded
    private PublishedFacts published;

    /** Null until it is published. Its row is append-only: Hibernate does not know it. */
    @Transient
    private @Nullable PublishedVersion latest;

    /** For Hibernate. */
    protected TechnicalStrategy() {}

    @JdbiConstructor
    TechnicalStrategy(
            @Nested Stamp stamp,
            @Nested StrategySubject subject,
            @Nested StrategyDraft draft,
            @Nested("latest") @Nullable PublishedVersion latest) {
        super(stamp);
        this.subject = subject;
        this.draft = draft;
        show(latest);
    }

    /** What was published last. */
    final void show(@Nullable PublishedVersion version) {
        latest = version;
        published = PublishedFacts.of(version);
    }

    void edit(StrategyDraft now) {
        draft = now;
    }

    /** Its account was merged into another. */
    void moveTo(UUID account) {
        subject = StrategySubject.account(account);
    }

    /**
     * The draft as it is becomes the next version.
     *
     * @param points the decision points that it names, as they stand
     */
    PublishedVersion publish(@Nullable String note, String by, Instant at, List<DecisionPointState> points) {
        PublishedVersion next = new PublishedVersion(
                id(), draft.owner(), new Publication(published.number() + 1, by, at, note, draft.content(), points));
        show(next);
        return next;
    }

    public StrategySubject subject() {
        return subject;
    }

    public StrategyDraft draft() {
        return draft;
    }

    /** What its latest publication holds. */
    PublishedFacts published() {
        return published;
    }

    public @Nullable PublishedVersion latest() {
        return latest;
    }

    /** Whether a publication would say anything new: of the draft, or of the decision points that it names. */
    boolean differs(List<DecisionPointState> points) {
        return hasUnpublishedChanges()
                || latest != null && !latest.publication().decisionPoints().equals(points);
    }

    /** Whether the draft differs from the latest publication, or is not empty before the first one. */
    public boolean hasUnpublishedChanges() {
        return latest == null
                ? !draft.content().isEmpty()
                : !draft.content().equals(latest.publication().content());
    }
}
