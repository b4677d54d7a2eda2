package org.partnersuite.customersuccess.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.ServiceDatabase;
import org.partnersuite.platform.rest.Problem;

@Tag("CS-15")
class BurnDownsTest {
    private static final ServiceDatabase DATABASE = new ServiceDatabase();

    @Test
    void eachEntitlementIsComparedWithItsReportedUse() {
        UUID customer = DATABASE.customer();
        UUID subscription = DATABASE.subscription(customer, "1200", null, null);
        for (String entitled : List.of("'CREDITS', 'calls', 1200", "'USERS', null, 100")) {
            DATABASE.execute(
                    "insert into entitlement (id, version, subscription_id, metric, unit, quantity, created_at,"
                            + " updated_at) values (gen_random_uuid(), 1, '" + subscription + "', " + entitled
                            + ", now(), now())");
        }
        for (int month = 1; month <= 3; month++) {
            DATABASE.execute("insert into usage_month (id, version, subscription_id, customer_id, month, quantities,"
                    + " features, components, licence_types, created_at, updated_at) values (gen_random_uuid(), 1, '"
                    + subscription
                    + "', '" + customer + "', '2026-0" + month + "-01', '{\"CREDITS\": " + 100 * month
                    + "}', '{}', '{}', 1, now(), now())");
        }
        List<BurnDowns.Item> items = DATABASE.read(db -> BurnDowns.of(db, subscription));

        assertThat(items).extracting(BurnDowns.Item::metric).containsExactly("CREDITS", "USERS");
        assertThat(items.getFirst().burnDown().used()).isEqualByComparingTo("600");
        assertThat(items.getFirst().burnDown().ratio()).isEqualByComparingTo("0.5");
        // 600 in 90 days
        assertThat(items.getFirst().burnDown().fullOn()).isEqualTo(LocalDate.of(2026, 6, 29));
        assertThat(items.getLast().burnDown().used()).isNull();
    }

    @Test
    void ofNoSubscriptionThereIsNone() {
        assertThat(catchThrowableOfType(Problem.class, () -> DATABASE.read(db -> BurnDowns.of(db, UUID.randomUUID()))))
                .extracting(Problem::status)
                .isEqualTo(404);
    }

    @Test
    @Tag("XC-3")
    void aPartnerReadsThoseOfItsCustomersOnly() {
        UUID partner = DATABASE.partner("SALES_AGENT");
        UUID subscription = DATABASE.subscription(DATABASE.customer(), "1200", partner, "SALES_AGENT");
        UUID other = DATABASE.subscription(DATABASE.customer(), "1200", null, null);

        List<BurnDowns.Item> items = DATABASE.readAs(partner, db -> BurnDowns.of(db, subscription));
        assertThat(items).isEmpty();
        assertThat(catchThrowableOfType(Problem.class, () -> DATABASE.readAs(partner, db -> BurnDowns.of(db, other))))
                .extracting(Problem::status)
                .isEqualTo(404);
    }
}
