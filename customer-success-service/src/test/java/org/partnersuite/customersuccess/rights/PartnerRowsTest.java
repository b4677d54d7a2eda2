package org.partnersuite.customersuccess.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.customersuccess.ServiceDatabase;
import org.partnersuite.customersuccess.action.CallToAction;
import org.partnersuite.customersuccess.action.CallsToAction;
import org.partnersuite.platform.unitofwork.Change;

/** PostgreSQL lets a partner write surveys, candidates, stories and adoption reviews of customers that it manages only. */
@Tag("XC-3")
class PartnerRowsTest {
    private static final ServiceDatabase DATABASE = new ServiceDatabase();
    private static final String MANAGER = "CUSTOMER_SUCCESS_MANAGER";

    private final UUID customer = DATABASE.customer();
    private final UUID manager = DATABASE.partner(MANAGER);
    private final UUID agent = DATABASE.partner("SALES_AGENT");
    private final UUID managed = DATABASE.subscription(customer, "1200", manager, MANAGER);
    private final UUID sold = DATABASE.subscription(DATABASE.customer(), "1200", agent, "SALES_AGENT");
    private final UUID foreign = DATABASE.subscription(DATABASE.customer(), "1200", DATABASE.partner(MANAGER), MANAGER);

    private static String insert(String table, String columns, String values, UUID subscription) {
        return "insert into %s (id, version, customer_id, subscription_id, created_at, updated_at, %s)"
                        .formatted(table, columns)
                + " select gen_random_uuid(), 1, s.customer_id, s.id, now(), now(), " + values
                + " from subscription s where s.id = '" + subscription + "'";
    }

    private int as(UUID partner, String sql) {
        return DATABASE.changeBy(partner, change -> change.db().execute(sql));
    }

    private static long read(UUID partner, String table) {
        return DATABASE.readAs(partner, db -> db.createQuery("select count(*) from " + table)
                .mapTo(Long.class)
                .one());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "survey; kind, questions, answers, status, imported; 'NPS', '[]', '[]', 'DRAFT', false; contact",
                "growth_candidate; direction, use_case, reason, insight_source, added_by, status;"
                        + "'BURN_DOWN', 'Calls', 'More', 'PARTNER', 'pat', 'OPEN'; insight_by",
                "success_story; kind, title, use_case, kpis, people, status, publications;"
                        + "'CASE_STUDY', 'Calls', 'Calls', '[]', '[]', 'DRAFT', '[]'; challenge",
                "business_review; kind, title, period_from, period_to, planned_on, organizer, attendees, agenda, status,"
                        + " content, decisions, follow_ups; 'CUSTOMER_ADOPTION', 'Adoption', '2026-01-01', '2026-03-31',"
                        + " '2026-04-14', 'pat', '[]', '{}', 'PLANNED', '[]', '{}', '[]'; organizer"
            })
    void eachTableIsWrittenByThePartnerThatManages(String table, String columns, String values, String changed) {
        assertThat(as(manager, insert(table, columns, values, managed))).isEqualTo(1);
        assertThatThrownBy(() -> as(agent, insert(table, columns, values, sold)))
                .hasMessageContaining("row-level security");
        for (UUID subscription : List.of(managed, sold, foreign)) {
            DATABASE.execute(insert(table, columns, values, subscription));
        }
        String update = "update " + table + " set " + changed + " = 'Kim' where subscription_id = '";
        assertThat(as(manager, update + managed + "'")).isEqualTo(2);
        assertThat(as(manager, update + foreign + "'")).isZero();
        assertThat(as(agent, update + sold + "'")).isZero();
        assertThatThrownBy(() -> as(manager, "delete from " + table)).hasMessageContaining("permission denied");
        assertThat(read(manager, table)).isEqualTo(2);
        assertThat(read(agent, table)).isEqualTo(1);
    }

    @Test
    void whatIsTheVendorsOwnIsNotForPartners() {
        for (String table : List.of("reference_request", "weight_proposal", "executive_review_right")) {
            assertThatThrownBy(() -> read(manager, table)).as(table).hasMessageContaining("permission denied");
        }
    }

    @Test
    void whatAPartnersReviewAgreedOnBecomesCallsToAction() {
        CallToAction opened = DATABASE.changeBy(manager, change -> open(change, managed));
        assertThat(opened.title()).isEqualTo("Train the night shift");
        UUID other = sold;
        assertThatThrownBy(() -> DATABASE.changeBy(agent, change -> open(change, other)))
                .hasMessageContaining("row-level security");
    }

    private static CallToAction open(Change change, UUID subscription) {
        UUID customer = change.db()
                .createQuery("select customer_id from subscription where id = :id")
                .bind("id", subscription)
                .mapTo(UUID.class)
                .one();
        return CallsToAction.open(
                change,
                new CallsToAction.Draft(
                        customer,
                        subscription,
                        "Train the night shift",
                        null,
                        "jane",
                        LocalDate.of(2099, 5, 31),
                        null));
    }
}
