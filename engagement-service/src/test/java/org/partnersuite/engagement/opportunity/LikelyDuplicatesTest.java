package org.partnersuite.engagement.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.opportunity.LikelyDuplicate.Reason;
import org.partnersuite.engagement.opportunity.LikelyDuplicates.Near;

/** Of those that the database finds near, names decide. */
@Tag("EN-14")
class LikelyDuplicatesTest {
    private static final OpportunityDetails ASKED =
            Samples.details(Samples.line("watsonx.ai", "1"), Samples.line("watsonx.data", "1"));
    private static final LocalDate CLOSE = Samples.TODAY.plusDays(60);

    @Test
    void eachSaysWhatMakesItLikely() {
        LikelyDuplicate twin = LikelyDuplicates.among(
                        List.of(near("Talent assistant", CLOSE.minusDays(7), "watsonx.ai", "MQ")), ASKED)
                .getFirst();
        assertThat(twin.similarity()).isEqualByComparingTo("1");
        assertThat(twin.why())
                .extracting(Reason::key)
                .containsExactly("same_account", "overlapping_offering", "similar_name", "close_date");
        assertThat(twin.why())
                .extracting(Reason::sentence)
                .containsExactly(
                        "Both are of the account " + ASKED.accountId() + ".",
                        "Both sell watsonx.ai.",
                        "The names have 1.00 of their parts in common.",
                        "They are to close 7 days apart.");
    }

    @Test
    void theDaysApartAreCountedInBothDirections() {
        for (int days : new int[] {-90, 90}) {
            LikelyDuplicate twin = LikelyDuplicates.among(
                            List.of(near("Talent assistant", CLOSE.plusDays(days), "watsonx.ai")), ASKED)
                    .getFirst();
            assertThat(twin.why().getLast().sentence()).isEqualTo("They are to close 90 days apart.");
        }
    }

    @Test
    void allCommonOfferingsAreNamed() {
        assertThat(LikelyDuplicates.among(List.of(near("Talent assistant", CLOSE, "watsonx.data", "watsonx.ai")), ASKED)
                        .getFirst()
                        .why()
                        .get(1)
                        .sentence())
                .isEqualTo("Both sell watsonx.ai, watsonx.data.");
    }

    @Test
    void anotherNameIsNoTwin() {
        assertThat(LikelyDuplicates.among(List.of(near("Data lakehouse", CLOSE, "watsonx.ai")), ASKED))
                .isEmpty();
    }

    @Test
    void oneWithoutACloseDateHasNone() {
        OpportunityDetails open = Samples.with(ASKED, "{'closeDate':null}");
        assertThat(LikelyDuplicates.among(List.of(near("Talent assistant", CLOSE, "watsonx.ai")), open))
                .isEmpty();
    }

    @Test
    void theMostSimilarNameComesFirst() {
        Near like = near("Talent assistant for stores", CLOSE, "watsonx.ai");
        Near same = near("assistant: TALENT", CLOSE, "watsonx.ai");
        assertThat(LikelyDuplicates.among(List.of(like, same), ASKED))
                .extracting(LikelyDuplicate::id)
                .containsExactly(same.id(), like.id());
    }

    @Test
    void fiveAreNamedAtMostAndEquallySimilarOnesInTheOrderOfTheirIds() {
        List<Near> near = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            near.add(near("Talent assistant", CLOSE, "watsonx.ai"));
        }
        assertThat(LikelyDuplicates.among(near, ASKED))
                .extracting(LikelyDuplicate::id)
                .containsExactlyElementsOf(near.stream()
                        .map(Near::id)
                        .sorted(Comparator.naturalOrder())
                        .limit(5)
                        .toList());
    }

    @Test
    void whatTheDatabaseFindsIsRead() {
        UUID id = UUID.randomUUID();
        assertThat(LikelyDuplicates.read("[[\"" + id + "\",\"Köln, \\\"北京\\\"\",\"2026-02-28\",[\"a\",\"b\"]]]"))
                .containsExactly(new Near(id, "Köln, \"北京\"", LocalDate.of(2026, 2, 28), List.of("a", "b")));
        assertThat(LikelyDuplicates.read(null)).isEmpty();
    }

    private static Near near(String name, LocalDate close, String... offerings) {
        return new Near(UUID.randomUUID(), name, close, List.of(offerings));
    }
}
