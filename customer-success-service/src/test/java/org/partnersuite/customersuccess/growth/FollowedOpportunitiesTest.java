package org.partnersuite.customersuccess.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.ServiceDatabase;
import org.partnersuite.customersuccess.customerpage.PageItem;
import org.partnersuite.customersuccess.growth.FollowedOpportunities.Merged;
import org.partnersuite.customersuccess.growth.FollowedOpportunities.State;

@Tag("CS-15")
class FollowedOpportunitiesTest {
    private static final ServiceDatabase DATABASE = new ServiceDatabase();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 12);

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final UUID third = UUID.randomUUID();

    private static void put(UUID id, long version, String stage) {
        DATABASE.read(db -> {
            FollowedOpportunities.put(db, List.of(new State(id, version, stage, DAY)));
            return id;
        });
    }

    private static void merge(UUID merged, UUID survivor) {
        DATABASE.read(db -> {
            FollowedOpportunities.merge(db, new Merged(merged, survivor));
            return merged;
        });
    }

    private static Map<UUID, OpportunityOutcome> outcomes(UUID... ids) {
        return DATABASE.read(db -> FollowedOpportunities.outcomes(db, List.of(ids)));
    }

    @Test
    void anOlderVersionIsIgnored() {
        put(first, 5, "WON");
        put(first, 4, "PROPOSE");

        assertThat(outcomes(first)).hasEntrySatisfying(first, outcome -> assertThat(outcome.status())
                .isEqualTo(CandidateStatus.WON));
        assertThat(outcomes(second)).isEmpty();
    }

    @Test
    void mergesLeadToTheLastSurvivorWhateverCameFirst() {
        put(third, 2, "LOST");
        merge(first, second);
        put(first, 3, "WON");
        merge(second, third);

        assertThat(outcomes(first, second)).allSatisfy((asked, outcome) -> {
            assertThat(outcome.opportunityId()).isEqualTo(third);
            assertThat(outcome.status()).isEqualTo(CandidateStatus.LOST);
        });
    }

    @Test
    void ofASurvivorThatIsNotKnownYetTheCandidateIsProposed() {
        merge(first, second);

        assertThat(outcomes(first)).hasEntrySatisfying(first, outcome -> {
            assertThat(outcome.opportunityId()).isEqualTo(second);
            assertThat(outcome.status()).isEqualTo(CandidateStatus.PROPOSED);
        });
    }

    @Test
    void candidatesAreOnTheCustomersPage() {
        UUID of = DATABASE.customer();
        DATABASE.execute("""
                insert into growth_candidate (id, version, customer_id, direction, use_case, reason, insight_source, added_by, status,
                created_at, updated_at) values (gen_random_uuid(), 1, '%s', 'BURN_DOWN', 'Calls', 'More', 'VENDOR', 'jane', 'OPEN',
                now(), now())
                """.formatted(of));
        List<PageItem> items = DATABASE.read(db -> new GrowthOnPage().items(db, of, DATABASE.today(), 10));

        assertThat(items).extracting(PageItem::state).containsExactly("OPEN");
        assertThat(items.getFirst().link()).endsWith(items.getFirst().id().toString());
    }
}
