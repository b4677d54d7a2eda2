package org.partnersuite.customersuccess.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.customersuccess.Faults;
import org.partnersuite.platform.unitofwork.Stamp;

@Tag("CS-21")
class StoryRulesTest {
    private static final Instant NOW = Instant.parse("2025-03-02T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 2);
    private static final LocalDate UNTIL = LocalDate.of(2025, 12, 31);

    private static SuccessStory story(StoryKind kind) {
        return SuccessStory.drafted(
                new Stamp(UUID.randomUUID(), 1, NOW, NOW),
                kind,
                new StorySubject(UUID.randomUUID(), null, null, null, null),
                content("Challenge", "Ours"));
    }

    private static StoryContent content(@Nullable String told, @Nullable String share) {
        return new StoryContent("Title", "Use case", null, told, told, told, List.of(), List.of(), share, share);
    }

    private static SuccessStory consented(StoryKind kind, ConsentUse... uses) {
        SuccessStory story = story(kind);
        story.ask(new ConsentRequest("Kim", List.of(uses), "jane", NOW));
        story.consent(new Consent("Kim", TODAY, List.of(uses), UNTIL));
        return story;
    }

    @ParameterizedTest(name = "consent for {0}, named {1}, open {2}: {3}")
    @CsvSource({
        "ANONYMOUS, true, false, /named beyond_consent",
        "ANONYMOUS, false, false, ",
        "ANONYMOUS, false, true, /open beyond_consent",
        "NAMED, true, false, ",
        "NAMED, false, false, ",
        "NAMED, true, true, /open beyond_consent",
        "NAMED PUBLIC, true, true, ",
        "PUBLIC, true, true, /named beyond_consent",
        "REFERENCE_CALL, false, false, /named beyond_consent"
    })
    void aPublicationStaysWithinTheConsent(String uses, boolean named, boolean open, @Nullable String fault) {
        ConsentUse[] consent =
                Arrays.stream(uses.split(" ", -1)).map(ConsentUse::valueOf).toArray(ConsentUse[]::new);

        assertThat(Faults.of(StoryRules.unpublishable(consented(StoryKind.SUCCESS_STORY, consent), named, open, TODAY)))
                .isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void withoutConsentNothingIsPublished() {
        SuccessStory draft = story(StoryKind.CASE_STUDY);
        assertThat(Faults.of(StoryRules.unpublishable(draft, false, false, TODAY)))
                .containsExactly("null no_consent");

        draft.ask(new ConsentRequest("Kim", List.of(ConsentUse.NAMED), "jane", NOW));
        assertThat(Faults.of(StoryRules.unpublishable(draft, false, false, TODAY)))
                .containsExactly("null no_consent");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2025-03-01,true", "2025-03-02,false", "2025-12-31,false", "2026-01-01,true"})
    void aConsentHoldsFromItsFirstToItsLastDay(LocalDate day, boolean refused) {
        SuccessStory story = consented(StoryKind.SUCCESS_STORY, ConsentUse.NAMED);

        assertThat(StoryRules.unpublishable(story, true, false, day).isEmpty()).isEqualTo(!refused);
    }

    @Test
    void aReferenceNeedsConsentToCalls() {
        assertThat(Faults.of(StoryRules.unpublishable(
                        consented(StoryKind.CUSTOMER_REFERENCE, ConsentUse.NAMED), true, false, TODAY)))
                .containsExactly("null beyond_consent");
        assertThat(StoryRules.unpublishable(
                        consented(StoryKind.CUSTOMER_REFERENCE, ConsentUse.NAMED, ConsentUse.REFERENCE_CALL),
                        true,
                        false,
                        TODAY))
                .isEmpty();
    }

    @Test
    void aWinWireIsInternalAndNamesBothShares() {
        assertThat(StoryRules.unpublishable(story(StoryKind.WIN_WIRE), true, false, TODAY))
                .isEmpty();
        assertThat(Faults.of(StoryRules.unpublishable(story(StoryKind.WIN_WIRE), true, true, TODAY)))
                .containsExactly("/open internal_only");
        assertThat(Faults.of(StoryRules.incomplete(StoryKind.WIN_WIRE, content(null, null))))
                .containsExactly("/vendorShare required", "/partnerShare required");
    }

    @Test
    void aStoryThatIsAskedForTellsEverything() {
        assertThat(Faults.of(StoryRules.incomplete(StoryKind.CASE_STUDY, content(null, null))))
                .containsExactly("/challenge required", "/solution required", "/outcome required");
        assertThat(StoryRules.incomplete(StoryKind.CUSTOMER_REFERENCE, content(null, null)))
                .isEmpty();
    }

    @Test
    void aFurtherConsentCoversWhatIsPublished() {
        SuccessStory story = consented(StoryKind.SUCCESS_STORY, ConsentUse.NAMED, ConsentUse.PUBLIC);
        story.publish(new Publication("Web site", null, true, true, TODAY, "jane"));

        assertThat(Faults.of(StoryRules.consentFaults(
                        story, new Consent("Kim", TODAY, List.of(ConsentUse.NAMED), UNTIL.plusYears(1)), TODAY)))
                .containsExactly("/uses published_beyond");
        assertThat(StoryRules.consentFaults(
                        story,
                        new Consent("Kim", TODAY, List.of(ConsentUse.NAMED, ConsentUse.PUBLIC), UNTIL.plusYears(1)),
                        TODAY))
                .isEmpty();
    }

    @ParameterizedTest(name = "from {0} until {1}: {2}")
    @CsvSource({
        "2025-03-02,2025-03-02,",
        "2025-03-03,2025-12-31,/on in_future",
        "2025-01-01,2025-03-01,/until in_past",
        "2025-03-02,2025-03-01,/until in_past"
    })
    void aConsentHoldsToday(LocalDate on, LocalDate until, @Nullable String fault) {
        Consent consent = new Consent("Kim", on, List.of(ConsentUse.NAMED), until);

        assertThat(Faults.of(StoryRules.consentFaults(story(StoryKind.SUCCESS_STORY), consent, TODAY)))
                .isEqualTo(fault == null ? List.of() : List.of(fault));
    }
}
