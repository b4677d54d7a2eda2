package org.partnersuite.partnerprogram.enablement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.ServiceDatabase;

/** What counts of a partner's portfolio: subscriptions of which it is partner of record, and their customers. */
@Tag("PP-15")
class PortfolioTest {
    private static final ServiceDatabase DATABASE = new ServiceDatabase();
    private static final LocalDate DAY = LocalDate.of(2025, 2, 10);

    private final UUID partner = UUID.randomUUID();
    private final UUID customer = UUID.randomUUID();

    @Test
    void licencesOfPaidSubscriptionsOfThePartnerOfRecordCount() {
        subscription(60, false, "PARTNER_OF_RECORD", null);
        subscription(41, false, "PARTNER_OF_RECORD", null);
        subscription(500, true, "PARTNER_OF_RECORD", null);
        subscription(500, false, "OTHER", null);
        subscription(500, false, "PARTNER_OF_RECORD", DAY.minusDays(1));
        subscription(null, false, "PARTNER_OF_RECORD", null);

        Portfolio.Licences licences = DATABASE.read(db -> Portfolio.licences(db, partner, DAY));
        assertThat(licences).isEqualTo(new Portfolio.Licences(101, 3, 1));
        SuccessEngineer engineer = DATABASE.read(db -> SuccessEngineer.of(db, partner, DAY));
        assertThat(engineer.due()).isTrue();
    }

    @Test
    void activeUsersAreSummedByMonthAndAbsentIsNotZero() {
        UUID one = subscription(60, false, "PARTNER_OF_RECORD", null);
        UUID two = subscription(60, false, "PARTNER_OF_RECORD", null);
        usage(one, "2025-01-01", 40);
        usage(two, "2025-01-01", null);
        usage(one, "2025-02-01", 45);
        usage(two, "2025-02-01", 20);

        List<Portfolio.MonthlyUsers> months = DATABASE.read(
                db -> Portfolio.activeUsers(db, partner, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 1)));
        assertThat(months)
                .containsExactly(
                        new Portfolio.MonthlyUsers(LocalDate.of(2025, 1, 1), 40, 1),
                        new Portfolio.MonthlyUsers(LocalDate.of(2025, 2, 1), 65, 2));
    }

    @Test
    void answersAboutThePartnerAndOfItsCustomersCountOnceEach() {
        subscription(60, false, "PARTNER_OF_RECORD", null);
        subscription(60, false, "PARTNER_OF_RECORD", null);
        answer(partner, UUID.randomUUID(), 9);
        answer(null, customer, 10);
        answer(null, customer, 3);
        answer(null, UUID.randomUUID(), 0);
        answer(UUID.randomUUID(), customer, 0);

        Portfolio.Promoters promoters =
                DATABASE.read(db -> Portfolio.promoters(db, partner, DAY.minusDays(5), DAY.plusDays(5)));
        assertThat(promoters).isEqualTo(new Portfolio.Promoters(2, 0, 1));
    }

    private UUID subscription(
            @Nullable Integer licensed, boolean trial, String association, @Nullable LocalDate relationTo) {
        UUID id = UUID.randomUUID();
        execute(
                "insert into fact_subscription (id, version, gone, position, customer_id, product, contract_start, licensed_users,"
                        + " arr, tcv, currency, trial)"
                        + " values (?, 1, false, 't-0-0', ?, 'watsonx.ai', '2024-01-01', ?, 100, 100, 'USD', ?)",
                id,
                customer,
                licensed,
                trial);
        execute(
                "insert into fact_relation (id, version, gone, position, customer_id, subscription_id, partner_id, association,"
                        + " engagement_model, from_day, to_day)"
                        + " values (gen_random_uuid(), 1, false, 't-0-0', ?, ?, ?, ?, 'SALES_AGENT', '2024-01-01', ?)",
                customer,
                id,
                partner,
                association,
                relationTo);
        return id;
    }

    private static void usage(UUID subscription, String month, @Nullable Integer active) {
        execute(
                "insert into fact_usage_month (id, version, gone, position, subscription_id, month, licensed, active_users)"
                        + " values (gen_random_uuid(), 1, false, 't-0-0', ?, cast(? as date), 60, ?)",
                subscription,
                month,
                active);
    }

    private static void answer(@Nullable UUID about, UUID of, int nps) {
        execute(
                "insert into survey_answer (id, version, kind, partner_id, customer_id, answered_on, rating_sum, rating_count, nps,"
                        + " imported, gone) values (gen_random_uuid(), 1, 'NPS', ?, ?, ?, 0, 0, ?, false, false)",
                about,
                of,
                DAY,
                nps);
    }

    private static void execute(String sql, @Nullable Object... values) {
        DATABASE.change(change -> change.db().execute(sql, values));
    }
}
