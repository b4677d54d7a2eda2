package org.partnersuite.engagement.strategy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A living document: a draft that is edited, and what was published of it.
 *
 * @param version counts its changes from 1, edits and publications
 * @param latest null until it is published
 */
public record TechnicalStrategy(
        UUID id,
        long version,
        StrategySubject subject,
        StrategyDraft draft,
        @Nullable PublishedVersion latest,
        Instant createdAt,
        Instant updatedAt) {

    static TechnicalStrategy begun(UUID id, StrategySubject subject, StrategyDraft draft, Instant now) {
        return new TechnicalStrategy(id, 1, subject, draft, null, now, now);
    }

    /** The draft as it is now. The same again is no change, and no new version. */
    TechnicalStrategy edited(StrategyDraft now, Instant at) {
        return now.equals(draft) ? this : new TechnicalStrategy(id, version + 1, subject, now, latest, createdAt, at);
    }

    TechnicalStrategy published(@Nullable String note, String by, Instant at) {
        var next = new PublishedVersion(id, publishedNumber() + 1, draft.owner(), draft.content(), note, by, at);
        return new TechnicalStrategy(id, version + 1, subject, draft, next, createdAt, at);
    }

    /** 0 until it is published. */
    int publishedNumber() {
        return latest == null ? 0 : latest.number();
    }

    /** Whether the draft says something else than the latest publication, or than nothing. */
    public boolean hasUnpublishedChanges() {
        return latest == null ? !draft.content().isEmpty() : !draft.content().equals(latest.content());
    }
}
