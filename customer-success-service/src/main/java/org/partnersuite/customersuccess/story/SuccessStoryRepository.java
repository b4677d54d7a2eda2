package org.partnersuite.customersuccess.story;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.rights.PartnerWriters;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** Where stories are kept. */
@ApplicationScoped
public class SuccessStoryRepository implements AggregateRepository<SuccessStory> {
    public static final AggregateType<SuccessStory> SUCCESS_STORY =
            new AggregateType<>("success-story", "customer-success.success-story.v1", State::of, Audited::of);

    @Override
    public AggregateType<SuccessStory> aggregate() {
        return SUCCESS_STORY;
    }

    /**
     * The story, locked, if the caller may write it.
     *
     * @throws org.partnersuite.platform.rest.Problem 404, 403 for a partner that only sees it, 412 for a newer version
     */
    SuccessStory writable(Change change, UUID id, IfMatch ifMatch) {
        PartnerWriters.requireOfRow(change, SUCCESS_STORY, id);
        return locked(change, id, ifMatch);
    }

    /** The data of {@code customer-success.success-story.v1}: what it tells, but nobody's name. */
    private record State(
            @JsonUnwrapped Stamp stamp,
            StoryKind kind,
            StoryStatus status,
            @JsonUnwrapped StorySubject subject,

            @JsonUnwrapped @JsonIgnoreProperties({"people", "challenge", "solution", "outcome"})
            StoryContent content,

            @Nullable List<ConsentUse> consentUses,
            @Nullable LocalDate consentUntil,
            List<Place> publications,
            @Nullable LocalDate withdrawnOn) {

        private record Place(String place, @Nullable String link, boolean named, boolean open, LocalDate publishedOn) {}

        static State of(SuccessStory story) {
            Consent consent = story.consent();
            return new State(
                    story.stamp(),
                    story.kind(),
                    story.status(),
                    story.subject(),
                    story.content(),
                    consent == null ? null : consent.uses(),
                    consent == null ? null : consent.until(),
                    story.publications().stream()
                            .map(at -> new Place(at.place(), at.link(), at.named(), at.open(), at.publishedOn()))
                            .toList(),
                    story.withdrawnOn());
        }
    }

    private record Audited(
            StoryKind kind,
            @JsonUnwrapped StorySubject subject,
            @JsonUnwrapped StoryContent content,
            StoryStatus status,
            @Nullable ConsentRequest consentRequest,
            @Nullable Consent consent,
            List<Publication> publications,
            @Nullable LocalDate withdrawnOn,
            @Nullable String withdrawnReason) {
        static Audited of(SuccessStory story) {
            return new Audited(
                    story.kind(),
                    story.subject(),
                    story.content(),
                    story.status(),
                    story.consentRequest(),
                    story.consent(),
                    story.publications(),
                    story.withdrawnOn(),
                    story.withdrawnReason());
        }
    }
}
