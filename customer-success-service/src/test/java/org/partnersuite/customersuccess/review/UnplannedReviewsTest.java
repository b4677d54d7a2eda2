package org.partnersuite.customersuccess.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.ServiceDatabase;
import org.partnersuite.customersuccess.customerpage.PageItem;

@Tag("CS-20")
class UnplannedReviewsTest {
    private static final ServiceDatabase DATABASE = new ServiceDatabase();

    private final UUID customer = DATABASE.customer();
    /** From 2026-01-01 on. */
    private final UUID subscription = DATABASE.subscription(customer, "1200", null, null);

    private void review(String status, String day) {
        DATABASE.execute(
                """
                insert into business_review (id, version, kind, customer_id, subscription_id, title, period_from, period_to,
                    planned_on, organizer, attendees, agenda, status, held_on, content, decisions, follow_ups, created_at,
                    updated_at)
                values (gen_random_uuid(), 1, 'CUSTOMER_ADOPTION', '%s', '%s', 'Review', '2026-01-01', '2026-03-31', '%s',
                    'jane', '[]', '{}', '%s', %s, '[]', '{}', '[]', now(), now())
                """.formatted(customer, subscription, day, status, status.equals("HELD") ? "'" + day + "'" : "null"));
    }

    private boolean reported(String day) {
        return DATABASE.read(db -> ReviewEntitlements.unplanned(db, LocalDate.parse(day), null, 500)).stream()
                .anyMatch(each -> each.subscriptionId().equals(subscription));
    }

    @Test
    void oneOfTwoHeldAndNothingPlannedIsReportedSixtyDaysBeforeTheYearEnds() {
        DATABASE.execute("update subscription set support_level = 'ENHANCED' where id = '" + subscription + "'");
        review("HELD", "2026-05-10");

        assertThat(reported("2026-10-31")).isFalse();
        assertThat(reported("2026-11-01")).isTrue();
        assertThat(reported("2026-12-31")).isTrue();
        review("PLANNED", "2026-12-15");
        assertThat(reported("2026-11-01")).isFalse();

        ReviewEntitlement entitlement =
                DATABASE.read(db -> ReviewEntitlements.of(db, subscription, LocalDate.parse("2026-06-01")));
        assertThat(entitlement.entitled()).isEqualTo(2);
        assertThat(entitlement.held()).isEqualTo(1);
        assertThat(entitlement.planned()).isEqualTo(1);
    }

    @Test
    void basicSupportEntitlesToNone() {
        assertThat(reported("2026-12-31")).isFalse();
    }

    @Test
    void reviewsAreOnTheCustomersPage() {
        review("HELD", "2026-05-10");
        review("PLANNED", "2026-12-15");
        List<PageItem> items = DATABASE.read(db -> new ReviewsOnPage().items(db, customer, DATABASE.today(), 10));

        assertThat(items).extracting(PageItem::state).containsExactly("PLANNED", "HELD");
    }
}
