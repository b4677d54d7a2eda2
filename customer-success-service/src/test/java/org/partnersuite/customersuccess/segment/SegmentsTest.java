package org.partnersuite.customersuccess.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.ServiceDatabase;
import org.partnersuite.platform.rest.IfMatch;

/** Segments on a real database: what is written derives them anew, and days that pass change them once. */
@Tag("CS-19")
class SegmentsTest {
    @SuppressWarnings("NullAway.Init") // made before all tests
    private static ServiceDatabase database;

    private static final SegmentQueue QUEUE = new SegmentQueue();
    private static final SegmentReviews REVIEWS = new SegmentReviews();

    private final UUID customer = database.customer();

    @BeforeAll
    static void migrate() {
        database = new ServiceDatabase();
    }

    @Test
    void theSegmentFollowsRevenueThePartnerAndTheFlag() {
        assertThat(derived()).isEqualTo("LONG_TAIL VENDOR_LED 0.00");
        UUID partner = database.partner("CUSTOMER_SUCCESS_MANAGER");
        UUID subscription = database.subscription(customer, "20000", partner, "CUSTOMER_SUCCESS_MANAGER");
        assertThat(derived()).isEqualTo("MID PARTNER_LED 20000.00");
        database.execute("update subscription set engagement_model = 'SALES_AGENT' where id = '" + subscription + "'");
        assertThat(derived()).isEqualTo("MID TEAMED 20000.00");
        database.execute("update subscription set partner_of_record = null, engagement_model = null where id = '"
                + subscription + "'");
        assertThat(derived()).isEqualTo("MID VENDOR_LED 20000.00");
        database.execute("update subscription set arr = 100000 where id = '" + subscription + "'");
        assertThat(derived()).isEqualTo("ENTERPRISE TEAMED 100000.00");
        database.execute("update subscription set trial = true where id = '" + subscription + "'");
        assertThat(derived()).isEqualTo("LONG_TAIL VENDOR_LED 0.00");
        database.execute("update customer set strategic = true where id = '" + customer + "'");
        assertThat(derived()).isEqualTo("STRATEGIC VENDOR_LED 0.00");
        assertThat(database.count("select count(*) from audit_entry where aggregate_type = 'customer-segment'"
                        + " and aggregate_id = '" + customer + "'"))
                .isEqualTo(7);
    }

    @Test
    void whatDoesNotDecideIsNotDerivedAnewAndAnUnchangedSegmentIsNoNews() {
        UUID subscription = database.subscription(customer, "20000", null, null);
        derived();
        long version = version();
        database.execute("update subscription set licence_type = 'SAAS' where id = '" + subscription + "'");
        assertThat(due()).isEmpty();
        database.execute("insert into segment_due (customer_id) values ('" + customer + "')");
        derived();
        assertThat(version()).isEqualTo(version);
    }

    @Test
    void revenueInACurrencyWithoutARateIsNamed() {
        UUID subscription = database.subscription(customer, "30000", null, null);
        database.execute("update subscription set currency = 'SEK' where id = '" + subscription + "'");
        assertThat(derived()).isEqualTo("LONG_TAIL VENDOR_LED 0.00");
        assertThat(stored().withoutRate()).containsExactly("SEK");
        database.execute("insert into exchange_rate values (gen_random_uuid(), 1, 'SEK', 'USD', '2026-01-01', 0.5)");
        assertThat(derived()).isEqualTo("LONG_TAIL VENDOR_LED 15000.00");
        database.execute("update exchange_rate set rate = 1, version = 2 where from_currency = 'SEK'");
        assertThat(derived()).isEqualTo("MID VENDOR_LED 30000.00");
    }

    @Test
    void aContractThatHasEndedCountsUntilItsLastDayHoweverLateThatIsFound() {
        UUID partner = database.partner("CUSTOMER_SUCCESS_MANAGER");
        UUID subscription = database.subscription(customer, "20000", partner, "CUSTOMER_SUCCESS_MANAGER");
        database.execute("update subscription set contract_end = '2026-12-15' where id = '" + subscription + "'");
        assertThat(derived()).isEqualTo("MID PARTNER_LED 20000.00");
        assertThat(stored().reviewOn()).isEqualTo(LocalDate.parse("2026-12-16"));

        database.setDay("2027-03-20");
        review();
        assertThat(stored().segment()).isEqualTo("LONG_TAIL");
        assertThat(stored().coverage()).isEqualTo(Coverage.VENDOR_LED);
        assertThat(stored().since()).isEqualTo(LocalDate.parse("2026-12-16"));
        assertThat(stored().reviewOn()).isNull();
        database.setDay("2026-12-01");
    }

    @Test
    void aManualSegmentExpiresByItself() {
        derived();
        IfMatch current = IfMatch.any();
        database.changeBy(
                "ann",
                change -> ManualSegments.set(
                        change, customer, current, "ENTERPRISE", "reference", LocalDate.parse("2026-12-31")));
        assertThat(stored().segment()).isEqualTo("ENTERPRISE");
        assertThat(derived()).isEqualTo("ENTERPRISE TEAMED 0.00");

        database.setDay("2027-03-20");
        review();
        assertThat(stored().segment()).isEqualTo("LONG_TAIL");
        assertThat(stored().since()).isEqualTo(LocalDate.parse("2027-01-01"));
        database.setDay("2026-12-01");
    }

    @Test
    void anotherRuleSegmentsEveryCustomerAnew() {
        database.subscription(customer, "60000", null, null);
        assertThat(derived()).isEqualTo("MID VENDOR_LED 60000.00");
        Segment mid = database.read(db -> SegmentStore.find(db, "ENTERPRISE").orElseThrow());
        change(mid, "50000");
        assertThat(derived()).isEqualTo("ENTERPRISE TEAMED 60000.00");
        change(mid, "100000");
        assertThat(derived()).isEqualTo("MID VENDOR_LED 60000.00");
    }

    private static void change(Segment segment, String minArr) {
        SegmentDetails known = segment.details();
        database.change(change -> SegmentChanges.put(
                change,
                segment.code(),
                IfMatch.any(),
                new SegmentDetails(
                        known.position(),
                        new SegmentRule(List.of(new SegmentRule.Alternative(new BigDecimal(minArr), null, null, null))),
                        known.touchModel(),
                        known.coverage(),
                        known.cadenceDays(),
                        known.renewalOwner(),
                        known.arrPerPersonFrom(),
                        known.arrPerPersonTo(),
                        known.contacts())));
    }

    private static Set<UUID> due() {
        return database.read(db -> QUEUE.due(db, database.now(), 1000));
    }

    private String derived() {
        for (Set<UUID> due = due(); !due.isEmpty(); due = due()) {
            Set<UUID> items = due;
            database.change(change -> QUEUE.work(change, items));
        }
        CustomerSegment segment = stored();
        return segment.segment() + " " + segment.coverage() + " " + segment.arrUsd();
    }

    private static void review() {
        for (Set<UUID> due = reviews(); !due.isEmpty(); due = reviews()) {
            Set<UUID> items = due;
            database.change(change -> REVIEWS.work(change, items));
        }
    }

    private static Set<UUID> reviews() {
        return database.read(db -> REVIEWS.due(db, database.now(), 1000));
    }

    private CustomerSegment stored() {
        return database.read(
                db -> CustomerSegmentStore.find(db, Set.of(customer)).getFirst());
    }

    private long version() {
        return stored().version();
    }
}
