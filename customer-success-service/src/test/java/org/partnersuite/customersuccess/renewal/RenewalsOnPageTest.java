package org.partnersuite.customersuccess.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.ServiceDatabase;
import org.partnersuite.customersuccess.customerpage.PageItem;

@Tag("CS-10")
class RenewalsOnPageTest {
    private static final ServiceDatabase SERVICE = new ServiceDatabase();

    @Test
    void theCustomersOwnAreOnItsPage() {
        UUID customer = SERVICE.customer();
        UUID subscription = SERVICE.subscription(customer, "1200", null, null);
        SERVICE.execute(
                "insert into renewal (id, version, subscription_id, customer_id, contract_start, due_on, due_arr,"
                        + " currency, auto_renews, phase, phase_since, opened_on, status, opened_at, updated_at) values"
                        + " (gen_random_uuid(), 1, '" + subscription + "', '" + customer
                        + "', '2026-01-01', '2027-03-31', 1200,"
                        + " 'USD', false, 'EXECUTE', '2026-10-01', '2026-01-01', 'OPEN', now(), now())");

        assertThat(SERVICE.<List<PageItem>>read(
                        db -> new RenewalsOnPage().items(db, customer, LocalDate.of(2026, 12, 1), 5)))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.title()).isEqualTo("1200.00 USD a year");
                    assertThat(item.state()).isEqualTo("EXECUTE");
                });
    }
}
