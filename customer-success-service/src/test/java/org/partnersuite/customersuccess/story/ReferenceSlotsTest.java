package org.partnersuite.customersuccess.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.ServiceDatabase;
import org.partnersuite.customersuccess.customerpage.PageItem;

/** PostgreSQL itself holds the limit of two requests in 180 days. */
@Tag("CS-21")
class ReferenceSlotsTest {
    private static final ServiceDatabase DATABASE = new ServiceDatabase();

    private final UUID customer = DATABASE.customer();

    private void ask(LocalDate on, int slot) {
        DATABASE.execute("""
                insert into reference_request (id, version, customer_id, purpose, requested_on, requested_by, slot, outcome,
                    created_at, updated_at)
                values (gen_random_uuid(), 1, '%s', 'A call', '%s', 'jane', %d, 'OPEN', now(), now())
                """.formatted(customer, on, slot));
    }

    @Test
    void twoRequestsHaveTheirNumbersForAHundredAndEightyDays() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        ask(first, 1);
        ask(first.plusDays(10), 2);

        assertThatThrownBy(() -> ask(first.plusDays(179), 1)).hasMessageContaining("reference_request_twice");
        assertThatThrownBy(() -> ask(first.plusDays(179), 2)).hasMessageContaining("reference_request_twice");
        ask(first.plusDays(180), 1);
        assertThat(DATABASE.count("select count(*) from reference_request where customer_id = '" + customer + "'"))
                .isEqualTo(3);
    }

    @Test
    void storiesAreOnTheCustomersPage() {
        UUID of = DATABASE.customer();
        DATABASE.execute("""
                insert into success_story (id, version, kind, customer_id, title, use_case, kpis, people, status, publications,
                created_at, updated_at) values (gen_random_uuid(), 1, 'CASE_STUDY', '%s', 'Calls', 'Calls', '[]', '[]', 'DRAFT',
                '[]', now(), now())
                """.formatted(of));
        List<PageItem> items = DATABASE.read(db -> new StoriesOnPage().items(db, of, DATABASE.today(), 10));

        assertThat(items).extracting(PageItem::state).containsExactly("DRAFT");
        assertThat(items.getFirst().link()).endsWith(items.getFirst().id().toString());
    }
}
