package org.partnersuite.localstack.sample.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.partnersuite.localstack.sample.Body;

/** Business reviews that were held, are scheduled, planned and cancelled. */
final class Reviews {
    private static final String REVIEWS = "/business-reviews";

    private final Loaded loaded;

    Reviews(Loaded loaded) {
        this.loaded = loaded;
    }

    void load() {
        hold(
                adoption(
                        SampleCustomers.AURORA,
                        "Adoption of the first half",
                        loaded.day().minusDays(100)),
                100);
        hold(
                adoption(
                        SampleCustomers.GINKGO,
                        "Adoption of the first half",
                        loaded.day().minusDays(60)),
                60);
        JsonNode next = adoption(
                SampleCustomers.AURORA,
                "Adoption of the second half",
                loaded.ahead().plusDays(21));
        if (Loaded.has(next, "status", "PLANNED")) {
            loaded.manager()
                    .step(
                            item(next),
                            "/schedules",
                            Body.of(
                                    "at",
                                    loaded.ahead()
                                            .plusDays(21)
                                            .atTime(LocalTime.of(13, 0))
                                            .toInstant(ZoneOffset.UTC)));
        }
        account(
                SampleCustomers.COBALT,
                "Account review of the quarter",
                loaded.ahead().plusDays(35));
        JsonNode cancelled = account(
                SampleCustomers.DELTA,
                "Account review of the last quarter",
                loaded.day().minusDays(14));
        if (Loaded.has(cancelled, "status", "PLANNED")) {
            loaded.manager().step(item(cancelled), "/cancellations", Body.of("reason", "The sponsor left"));
        }
    }

    private JsonNode adoption(SampleCustomer customer, String title, LocalDate plannedOn) {
        return plan(customer, title, plannedOn, "CUSTOMER_ADOPTION");
    }

    private JsonNode account(SampleCustomer customer, String title, LocalDate plannedOn) {
        return plan(customer, title, plannedOn, "ACCOUNT_QBR");
    }

    private JsonNode plan(SampleCustomer customer, String title, LocalDate plannedOn, String kind) {
        boolean adoption = kind.equals("CUSTOMER_ADOPTION");
        return loaded.desk()
                .once(REVIEWS, loaded.of(customer), known -> Loaded.has(known, "title", title), () -> Body.of(
                                "kind", kind)
                        .and("customerId", loaded.id(customer))
                        .and("subscriptionId", adoption ? loaded.id(customer.first()) : null)
                        .and("title", title)
                        .and("from", plannedOn.minusDays(182))
                        .and("to", plannedOn.minusDays(1))
                        .and("plannedOn", plannedOn)
                        .and("organizer", loaded.manager().person())
                        .and(
                                "attendees",
                                List.of(
                                        Body.of("name", "Kim Doe")
                                                .and("side", "CUSTOMER")
                                                .and("role", "Chief operating officer"),
                                        Body.of("name", Loaded.ACCOUNT_MANAGER).and("side", "VENDOR"))));
    }

    private void hold(JsonNode review, int daysAgo) {
        if (!Loaded.has(review, "status", "HELD")) {
            loaded.manager()
                    .step(
                            item(review),
                            "/holdings",
                            Body.of("heldOn", loaded.day().minusDays(daysAgo))
                                    .and("decisions", List.of("The night shift joins next"))
                                    .and(
                                            "followUps",
                                            List.of(Body.of("what", "Train the night shift")
                                                    .and(
                                                            "owner",
                                                            loaded.manager().person())
                                                    .and("dueOn", loaded.ahead().plusDays(20)))));
        }
    }

    private static String item(JsonNode review) {
        return REVIEWS + "/" + review.path("id").asText();
    }
}
