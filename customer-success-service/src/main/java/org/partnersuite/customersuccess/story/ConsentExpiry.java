package org.partnersuite.customersuccess.story;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.partnersuite.platform.dailywork.DueWork;
import org.partnersuite.platform.unitofwork.Change;

/** Stories are withdrawn on the day after the last day of their consent. */
@Singleton
class ConsentExpiry extends DueWork {
    private final SuccessStoryRepository repository;
    private final SuccessStories stories;

    ConsentExpiry(SuccessStoryRepository repository, SuccessStories stories) {
        super(
                "consent-expiry",
                "select id, consent_until + 1 as day from success_story where status in ('CONSENTED', 'PUBLISHED')");
        this.repository = repository;
        this.stories = stories;
    }

    @Override
    protected int work(Change change, Set<UUID> ids, LocalDate today) {
        List<UUID> due = change.db()
                .createQuery("""
                        select id from success_story
                        where id = any(:ids) and status in ('CONSENTED', 'PUBLISHED') and consent_until < :today
                        order by id for no key update skip locked
                        """)
                .bindArray("ids", UUID.class, ids)
                .bind("today", today)
                .mapTo(UUID.class)
                .list();
        for (UUID id : due) {
            SuccessStory story = repository.locked(change, id);
            Consent consent = Objects.requireNonNull(story.consent());
            stories.expire(change, story, consent.until().plusDays(1));
        }
        return due.size();
    }
}
