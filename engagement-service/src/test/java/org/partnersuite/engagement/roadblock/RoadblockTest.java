package org.partnersuite.engagement.roadblock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.engagement.opportunity.OpportunityPlace;
import org.partnersuite.platform.unitofwork.Stamp;

/** A roadblock blocks its opportunity from when it is raised until it is resolved. */
@Tag("EN-10")
class RoadblockTest {
    private static final Instant RAISED = Instant.parse("2025-12-31T12:00:00Z");
    private static final OpportunityPlace PLACE =
            new OpportunityPlace(UUID.randomUUID(), UUID.randomUUID(), "Americas");

    private final Roadblock roadblock = new Roadblock(
            new Stamp(UUID.randomUUID(), 1, RAISED, RAISED),
            PLACE,
            new RoadblockDetails("DATA", Severity.HIGH, null, "Data may not leave", "joe", RAISED),
            null);

    @Test
    void aNewOneIsOpenWhereItsOpportunityIs() {
        assertThat(roadblock.status()).isEqualTo(RoadblockStatus.OPEN);
        assertThat(roadblock.resolution()).isNull();
        assertThat(roadblock.place()).isEqualTo(PLACE);
    }

    @Test
    void resolvedItSaysHowAndReopenedItBlocksAgain() {
        Resolution how = new Resolution("ann", RAISED.plus(Duration.ofDays(2)), "Agreed");
        roadblock.resolve(how);
        assertThat(roadblock.status()).isEqualTo(RoadblockStatus.RESOLVED);
        assertThat(roadblock.resolution()).isEqualTo(how);
        roadblock.reopen();
        assertThat(roadblock.status()).isEqualTo(RoadblockStatus.OPEN);
        assertThat(roadblock.resolution()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "86399, 0", "86400, 1", "172799, 1", "172800, 2"})
    void itIsOpenForWholeDaysUntilNow(long seconds, long days) {
        assertThat(roadblock.daysOpen(RAISED.plusSeconds(seconds))).isEqualTo(days);
    }

    @Test
    void whatIsResolvedAgesNoMore() {
        roadblock.resolve(new Resolution("ann", RAISED.plus(Duration.ofDays(2)), "Agreed"));
        assertThat(roadblock.daysOpen(RAISED.plus(Duration.ofDays(90)))).isEqualTo(2);
    }

    @Test
    void aRevisionKeepsItResolved() {
        roadblock.resolve(new Resolution("ann", RAISED, "Agreed"));
        RoadblockDetails low = new RoadblockDetails("SKILLS", Severity.LOW, "watsonx.ai", "Nobody", "amy", RAISED);
        roadblock.revise(low);
        assertThat(roadblock.details()).isEqualTo(low);
        assertThat(roadblock.status()).isEqualTo(RoadblockStatus.RESOLVED);
    }

    @Test
    @Tag("EN-14")
    void itFollowsItsOpportunityIntoAnother() {
        OpportunityPlace survivor = new OpportunityPlace(UUID.randomUUID(), UUID.randomUUID(), null);
        roadblock.moveTo(survivor);
        assertThat(roadblock.place()).isEqualTo(survivor);
        assertThat(roadblock.details().category()).isEqualTo("DATA");
    }
}
