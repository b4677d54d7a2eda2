package org.partnersuite.customersuccess.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.ServiceDatabase;
import org.partnersuite.customersuccess.servicecatalogue.ServiceDeliveries;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;

/** Delivered against entitled, from a database. */
@Tag("CS-14")
class SupportEntitlementTest {
    private static final ServiceDatabase SERVICE = new ServiceDatabase();

    private final UUID subscription = SERVICE.subscription(SERVICE.customer(), "100", null, null);

    @Test
    void reviewsOfTheContractYearAreCounted() {
        SERVICE.execute("update subscription set support_level = 'PREMIUM' where id = '" + subscription + "'");
        for (String held : new String[] {"2026-01-01", "2026-05-10", "2026-12-31", "2027-01-01"}) {
            SERVICE.execute(
                    "insert into business_review (id, version, kind, customer_id, subscription_id, title, period_from,"
                            + " period_to, planned_on, organizer, attendees, agenda, status, held_on, content, decisions, follow_ups,"
                            + " created_at, updated_at) select gen_random_uuid(), 1, 'CUSTOMER_ADOPTION', customer_id, id, 'Review',"
                            + " date '2026-01-01', date '2026-03-31', date '" + held
                            + "', 'clara', '[]', '{}', 'HELD', date '" + held
                            + "', '[]', '{}', '[]', now(), now() from subscription where id = '" + subscription + "'");
        }

        SupportEntitlement entitlement = on("2026-06-01");

        assertThat(entitlement.reviews()).isEqualTo(new Delivered(4, 3));
        assertThat(entitlement.reviews().open()).isEqualTo(1);
        assertThat(on("2027-06-01").reviews()).isEqualTo(new Delivered(4, 1));
    }

    @Test
    void firstResponsesToTheIncidentsOfTheYearAreJudged() {
        incident(1, "2026-02-01T10:00:00Z", "2026-02-01T11:00:00Z");
        incident(2, "2026-02-01T10:00:00Z", "2026-02-01T11:00:01Z");
        incident(3, "2026-02-01T10:00:00Z", "2026-02-09T10:00:00Z");
        incident(1, "2025-12-31T23:59:59Z", "2026-01-09T10:00:00Z");

        assertThat(on("2026-06-01").firstResponses()).isEqualTo(new FirstResponses(1, 1, 0, 1));
    }

    @Test
    void servicesThatWereDoneAreCountedAndMoreThanEntitledIsNotRefused() {
        UUID service = UUID.randomUUID();
        SERVICE.execute(
                "insert into subscription_service (id, version, subscription_id, customer_id, offer_id, from_day,"
                        + " per_year, created_at, updated_at) select '" + service + "', 1, s.id, s.customer_id, o.id,"
                        + " date '2026-01-01', 1, now(), now() from subscription s, service_offer o where s.id = '"
                        + subscription
                        + "' and o.code = 'ONBOARDING'");
        for (int i = 0; i < 2; i++) {
            SERVICE.changeBy(
                    "clara", change -> ServiceDeliveries.record(change, service, LocalDate.of(2026, 3, 1), null, null));
        }
        assertThatThrownBy(() -> SERVICE.changeBy(
                        "clara",
                        change -> ServiceDeliveries.record(change, service, LocalDate.of(2025, 12, 31), null, null)))
                .isInstanceOfSatisfying(
                        Problem.class, refused -> assertThat(refused.code()).isEqualTo("service_refused"));

        assertThat(on("2026-06-01").services()).singleElement().satisfies(counted -> {
            assertThat(counted.name()).isEqualTo("Onboarding");
            assertThat(counted.perYear()).isEqualTo(1);
            assertThat(counted.delivered()).isEqualTo(2);
        });
    }

    @Test
    void theSubscriptionSaysWhetherUserAdoptionIsIncluded() {
        assertThat(on("2026-06-01").userAdoption()).isNull();

        SERVICE.changeBy("clara", change -> SupportOptions.put(change, subscription, IfMatch.any(), true));
        SERVICE.changeBy("clara", change -> SupportOptions.put(change, subscription, IfMatch.any(), true));

        assertThat(on("2026-06-01").userAdoption()).isTrue();
        assertThat(SERVICE.read(db -> SupportOptions.get(db, subscription)).version())
                .isEqualTo(1);
    }

    @Test
    void whatShipsAreThreeLevelsAndTwentyFiveInFourFamilies() {
        assertThat(SERVICE.count("select count(*) from service_offer where kind = 'SUPPORT'"))
                .isEqualTo(3);
        assertThat(SERVICE.count("select count(*) from service_offer where kind = 'ADOPTION' and family is not null"))
                .isEqualTo(25);
        assertThat(SERVICE.count("select count(distinct family) from service_offer where kind = 'ADOPTION'"))
                .isEqualTo(4);
    }

    private SupportEntitlement on(String day) {
        return SERVICE.read(db -> SupportEntitlement.of(db, subscription, LocalDate.parse(day), SERVICE.now()));
    }

    private void incident(int severity, String opened, String answered) {
        SERVICE.execute("insert into incident (id, version, subscription_id, customer_id, severity, title, opened_at,"
                + " first_response_at, created_at, updated_at) select gen_random_uuid(), 1, id, customer_id, "
                + severity
                + ", 'Outage', timestamptz '" + opened + "', timestamptz '" + answered
                + "', now(), now() from subscription where id = '" + subscription + "'");
    }
}
