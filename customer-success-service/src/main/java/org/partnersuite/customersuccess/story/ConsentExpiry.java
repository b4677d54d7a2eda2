package org.partnersuite.customersuccess.story;

import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.UUID;
import org.partnersuite.platform.dailywork.DueRows;
import org.partnersuite.platform.unitofwork.Change;

/** Stories are withdrawn on the day after the last day of their consent. */
@Singleton
class ConsentExpiry extends DueRows {
    private final SuccessStoryRepository repository;
    private final SuccessStories stories;

    ConsentExpiry(SuccessStoryRepository repository, SuccessStories stories) {
        super("consent-expiry", "success_story", "consent_until + 1", "status in ('CONSENTED', 'PUBLISHED')");
        this.repository = repository;
        this.stories = stories;
    }

    @Override
    protected void work(Change change, UUID id) {
        SuccessStory story = repository.locked(change, id);
        Consent consent = Objects.requireNonNull(story.consent());
        stories.expire(change, story, consent.until().plusDays(1));
    }
}
