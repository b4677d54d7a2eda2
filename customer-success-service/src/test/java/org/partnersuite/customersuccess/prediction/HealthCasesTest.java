package org.partnersuite.customersuccess.prediction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.customersuccess.ServiceDatabase;

/** Inputs as they were known so many days before a contract's end. */
@Tag("CS-7")
class HealthCasesTest {
    private static final ServiceDatabase DATABASE = new ServiceDatabase();
    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    private final String offer = "offer-" + UUID.randomUUID();

    private UUID closed(String outcome) {
        UUID customer = DATABASE.customer();
        UUID subscription = DATABASE.subscription(customer, "1200", null, null);
        String renewed = outcome.startsWith("RENEWED") ? "1200, date '2027-06-30'" : "null, null";
        DATABASE.execute("""
                insert into renewal (id, version, subscription_id, customer_id, due_on, phase, phase_since, status, opened_at,
                    updated_at, contract_start, due_arr, currency, auto_renews, opened_on, outcome, reason, renewed_arr,
                    renewed_until, decided_on, decided_by, counted)
                values (gen_random_uuid(), 2, '%s', '%s', '%s', 'EXECUTE', '2026-01-01', 'CLOSED', now(), now(),
                    '2025-07-01', 1200, 'USD', false, '2026-01-01', '%s', %s, %s, '2026-06-01', 'jane', %s)
                """.formatted(
                        subscription,
                        customer,
                        DUE,
                        outcome,
                        outcome.equals("NOT_RENEWED") ? "'PRICE'" : "null",
                        renewed,
                        outcome.startsWith("RENEWED")));
        return subscription;
    }

    private void scored(UUID subscription, int number, String at, double score) {
        DATABASE.execute("""
                insert into health_model (id, offer, version, name, definition, published_at, published_by)
                values (gen_random_uuid(), '%1$s', 1, 'Model', '{}', now(), 'jane') on conflict do nothing
                """.formatted(offer));
        DATABASE.execute("""
                insert into health_score (id, subscription_id, customer_id, number, offer, model_version, coverage, explanation,
                    inputs, scored_at, scored_by, quiet)
                select gen_random_uuid(), s.id, s.customer_id, %2$d, '%3$s', 1, 0,
                    '{"inputs":[{"rating":{"key":"M0","score":%5$s}},{"rating":{"key":"M1"}}]}', '{}', '%4$s', 'jane', false
                from subscription s where s.id = '%1$s'
                """.formatted(subscription, number, offer, at, score));
    }

    private List<HealthCase> cases(int daysBefore) {
        return cases(offer, daysBefore);
    }

    private static List<HealthCase> cases(String of, int daysBefore) {
        return DATABASE.read(db -> HealthCases.of(db, of, daysBefore));
    }

    @ParameterizedTest(name = "{0} days before: {1}")
    @CsvSource({
        // 2026-06-30 less 180 days is 2026-01-01, less 90 is 2026-04-01, less 30 is 2026-05-31
        "180, 3.0",
        "90, 5.0",
        "30, 7.0"
    })
    void theLastScoringByTheEndOfTheDayCounts(int daysBefore, double score) {
        UUID subscription = closed("RENEWED_SAME");
        scored(subscription, 1, "2025-12-01T00:00:00Z", 2.0);
        scored(subscription, 2, "2026-01-01T23:59:59Z", 3.0);
        scored(subscription, 3, "2026-01-02T00:00:00Z", 4.0);
        scored(subscription, 4, "2026-04-01T10:00:00Z", 5.0);
        scored(subscription, 5, "2026-04-02T00:00:01Z", 6.0);
        scored(subscription, 6, "2026-05-31T10:00:00Z", 7.0);
        // put in when the outcome was known already
        scored(subscription, 7, "2026-06-20T10:00:00Z", 9.0);

        assertThat(cases(daysBefore)).singleElement().satisfies(found -> {
            assertThat(found.scores()).isEqualTo(Map.of("M0", score));
            assertThat(found.renewed()).isTrue();
        });
    }

    @Test
    void whatWasNotKnownYetIsNoCase() {
        scored(closed("NOT_RENEWED"), 1, "2026-05-01T10:00:00Z", 4.0);

        assertThat(cases(180)).isEmpty();
        assertThat(cases(90)).isEmpty();
        assertThat(cases(30)).singleElement().satisfies(found -> assertThat(found.renewed())
                .isFalse());
    }

    @Test
    void otherModelsOffersAreOtherCases() {
        scored(closed("RENEWED_EXPANDED"), 1, "2025-12-01T10:00:00Z", 4.0);

        assertThat(cases("DEFAULT", 90)).isEmpty();
        assertThat(cases(90)).hasSize(1);
    }
}
