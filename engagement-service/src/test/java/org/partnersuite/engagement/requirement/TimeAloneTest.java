package org.partnersuite.engagement.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Given;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.UnitOfWork;

/** Sixty days go by and nobody writes anything. */
@QuarkusTest
@Tag("EN-11")
class TimeAloneTest {
    @Inject
    UnitOfWork work;

    @Inject
    RequirementDerivation derivation;

    @Test
    void anOpportunityIsDueAgainWhenItHasBeenLongInItsStage() {
        UUID id = UUID.fromString(Given.opportunity());
        work.runAs(Caller.service("test"), change -> {
            derivation.derive(change, Set.of(id));
            var state = RequirementStore.stored(change.db(), Set.of(id)).get(id);
            var entered =
                    FactsQuery.of(change.db(), Set.of(id), change.now()).get(0).stageEnteredAt();
            assertThat(state.changesAt())
                    .isEqualTo(Facts.day(entered)
                            .plusDays(61)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant());

            var after = state.changesAt();
            assertThat(RequirementStore.dueAt(change.db(), after, 1000)).doesNotContain(id);
            assertThat(RequirementStore.dueAt(change.db(), after.plusNanos(1000), 1000))
                    .contains(id);
            assertThat(Check.of(FactsQuery.of(change.db(), Set.of(id), after.plusNanos(1000))
                                    .get(0))
                            .missing(Requirement.Level.RECOMMENDED))
                    .containsExactly("ROADBLOCKS_BY_AGE");
            return true;
        });
    }
}
