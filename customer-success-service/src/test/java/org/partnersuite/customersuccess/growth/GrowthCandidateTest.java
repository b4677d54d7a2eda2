package org.partnersuite.customersuccess.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.platform.unitofwork.Stamp;

@Tag("CS-15")
class GrowthCandidateTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 12);

    private final UUID opportunity = UUID.randomUUID();
    private final GrowthCandidate candidate = candidate();

    private GrowthCandidate candidate() {
        GrowthCandidate added = GrowthCandidate.added(
                new Stamp(UUID.randomUUID(), 1, NOW, NOW),
                UUID.randomUUID(),
                null,
                new CandidateDetails(
                        GrowthDirection.ADJACENT_OFFERING,
                        "Claims triage",
                        null,
                        null,
                        null,
                        null,
                        "Asked for",
                        InsightSource.CLIENT,
                        null,
                        null,
                        null),
                "jane");
        added.propose(new OpportunityProposal(
                opportunity,
                UUID.randomUUID(),
                "Globex: Claims triage",
                "joe",
                OpportunityProposal.LeadOrganisation.TECHNOLOGY,
                DAY,
                null,
                "jane",
                NOW));
        return added;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"WON,WON,2026-06-12", "LOST,LOST,2026-06-12", "ENGAGE,PROPOSED,", "PROPOSE,PROPOSED,", ",PROPOSED,"})
    void itFollowsTheOutcomeOfItsOpportunity(
            @Nullable String stage, CandidateStatus status, @Nullable LocalDate closedOn) {
        candidate.follow(new OpportunityOutcome(opportunity, opportunity, stage, DAY));

        assertThat(candidate.status()).isEqualTo(status);
        assertThat(candidate.closedOn()).isEqualTo(closedOn);
    }

    @Test
    void aReopenedOpportunityMakesItProposedAgain() {
        candidate.follow(new OpportunityOutcome(opportunity, opportunity, "LOST", DAY));
        candidate.follow(new OpportunityOutcome(opportunity, opportunity, "QUALIFY", null));

        assertThat(candidate.status()).isEqualTo(CandidateStatus.PROPOSED);
        assertThat(candidate.closedOn()).isNull();
    }

    @Test
    void aMergeLeadsToTheSurvivor() {
        UUID survivor = UUID.randomUUID();
        candidate.follow(new OpportunityOutcome(opportunity, survivor, "WON", DAY));

        assertThat(candidate.proposal())
                .extracting(OpportunityProposal::opportunityId)
                .isEqualTo(survivor);
        assertThat(candidate.status()).isEqualTo(CandidateStatus.WON);
    }

    @Test
    void whatWasDroppedStaysDropped() {
        candidate.drop("The stores close");
        candidate.follow(new OpportunityOutcome(opportunity, opportunity, "WON", DAY));

        assertThat(candidate.status()).isEqualTo(CandidateStatus.DROPPED);
        assertThat(candidate.droppedReason()).isEqualTo("The stores close");
    }
}
