package org.partnersuite.localstack.sample.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.partnersuite.localstack.sample.Body;
import org.partnersuite.localstack.sample.success.SampleCustomer.Segment;

/** The customers' people, and when somebody was in touch with them. */
final class People {
    private static final int DAYS = 180;
    private static final int OF_ANY_SEGMENT = 90;
    private static final List<String> TYPES = List.of("CALL", "MEETING", "EMAIL", "CALL", "TRAINING", "SITE_VISIT");

    private final Loaded loaded;

    People(Loaded loaded) {
        this.loaded = loaded;
    }

    void load() {
        for (SampleCustomer customer : SampleCustomers.ALL) {
            String sponsor = person(customer, "Kim Doe", "Chief operating officer", "HIGH", "SUPPORTER", true)
                    .path("id")
                    .asText();
            person(customer, "Sam Ortiz", "Head of IT", "MEDIUM", "NEUTRAL", false);
            if (customer.segment() != Segment.LONG_TAIL) {
                person(customer, "Noa Berg", "Head of service", "MEDIUM", "SUPPORTER", false);
            }
            touches(customer, sponsor);
        }
        JsonNode leaving = person(SampleCustomers.DELTA, "Ola Tran", "Head of stores", "HIGH", "SUPPORTER", true);
        if (!leaving.hasNonNull("departure")) {
            loaded.desk()
                    .step(
                            "/stakeholders/" + leaving.path("id").asText(),
                            "/departures",
                            Body.of("on", loaded.day().minusDays(12)).and("reason", "Moved to another company"));
        }
        String schedule = "/customers/" + loaded.id(SampleCustomers.LUMEN) + "/touch-schedule";
        if (!loaded.desk().get(schedule).path("everyDays").isInt()) {
            loaded.desk().replace(schedule, Body.of("everyDays", 120));
        }
    }

    private JsonNode person(
            SampleCustomer customer, String name, String role, String influence, String stance, boolean sponsor) {
        return loaded.desk()
                .once("/stakeholders", loaded.of(customer), known -> Loaded.has(known, "name", name), () -> Body.of(
                                "customerId", loaded.id(customer))
                        .and("name", name)
                        .and("role", role)
                        .and(
                                "contact",
                                name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@"
                                        + customer.key().toLowerCase(Locale.ROOT) + ".example")
                        .and("influence", influence)
                        .and("stance", stance)
                        .and("sponsor", sponsor));
    }

    /** At the segment's cadence, but at Delta, where the last one is too long ago. */
    private void touches(SampleCustomer customer, String sponsor) {
        int cadence = customer.segment().cadenceDays() == 0
                ? OF_ANY_SEGMENT
                : customer.segment().cadenceDays();
        int newest = customer == SampleCustomers.DELTA ? 52 : 4;
        int number = 0;
        for (int ago = newest; ago < Math.min(DAYS, customer.first().span().startedDaysAgo()); ago += cadence) {
            touch(customer, sponsor, loaded.day().minusDays(ago), TYPES.get(number++ % TYPES.size()));
        }
        if (customer == SampleCustomers.GINKGO || customer == SampleCustomers.AURORA) {
            touch(customer, sponsor, loaded.ahead().plusDays(9), "MEETING");
        }
    }

    private void touch(SampleCustomer customer, String sponsor, LocalDate on, String type) {
        boolean ofPartner = customer == SampleCustomers.GINKGO || customer == SampleCustomers.FALCON;
        Instant at = on.atTime(LocalTime.of(9, 0)).toInstant(ZoneOffset.UTC);
        loaded.desk().upsert(Contracts.path("interactions", customer.key() + "-" + on), () -> Body.of(
                        "customerId", loaded.id(customer))
                .and("type", type)
                .and("occurredAt", at)
                .and(
                        "person",
                        ofPartner ? loaded.partnersPerson() : loaded.manager().person())
                .and("partnerId", ofPartner ? customer.first().partner() : null)
                .and("subject", "How " + customer.name() + " gets on")
                .and("note", "Use, open questions and what comes next")
                .and("stakeholderIds", List.of(sponsor)));
    }
}
