package org.partnersuite.partnerprogram.omission;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnersuite.platform.dailywork.DueWork;
import org.partnersuite.platform.unitofwork.Change;

/** An omission review that is not decided by its last day is escalated the day after, once. */
@Singleton
class UndecidedOmissions extends DueWork {
    private final OmissionReviewRepository reviews;

    UndecidedOmissions(OmissionReviewRepository reviews) {
        super(
                "undecided-omissions",
                "select id, decide_by + 1 as day from omission_review"
                        + " where status = 'UNDER_REVIEW' and escalated_on is null");
        this.reviews = reviews;
    }

    @Override
    protected int work(Change change, Set<UUID> ids, LocalDate today) {
        List<UUID> due = change.db()
                .createQuery("""
                        select id from omission_review
                        where id = any(:ids) and decide_by < :today and status = 'UNDER_REVIEW' and escalated_on is null
                        order by id for no key update skip locked
                        """)
                .bindArray("ids", UUID.class, ids)
                .bind("today", today)
                .mapTo(UUID.class)
                .list();
        for (UUID id : due) {
            OmissionReview review = reviews.locked(change, id);
            review.escalate();
            reviews.changed(change, "escalated", review);
        }
        return due.size();
    }
}
