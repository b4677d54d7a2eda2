package org.partnersuite.localstack.sample.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.partnersuite.localstack.sample.Body;

/** Stories in each state, a win wire, and requests for references. */
final class Stories {
    private static final String STORIES = "/success-stories";
    private static final List<String> STATES = List.of("DRAFT", "CONSENT_ASKED", "CONSENTED", "PUBLISHED", "WITHDRAWN");

    private final Loaded loaded;

    Stories(Loaded loaded) {
        this.loaded = loaded;
    }

    void load() {
        JsonNode published = take(SampleCustomers.AURORA, "SUCCESS_STORY", "PUBLISHED");
        take(SampleCustomers.COBALT, "CUSTOMER_REFERENCE", "CONSENTED");
        take(SampleCustomers.GINKGO, "CASE_STUDY", "CONSENT_ASKED");
        take(SampleCustomers.FALCON, "SUCCESS_STORY", "DRAFT");
        take(SampleCustomers.JASPER, "SUCCESS_STORY", "WITHDRAWN");
        winWire();
        refer("A call with an airline in Asia", published.path("id").asText());
    }

    private JsonNode take(SampleCustomer customer, String kind, String status) {
        JsonNode story = loaded.manager()
                .once(
                        STORIES,
                        loaded.of(customer),
                        known -> Loaded.has(known, "kind", kind),
                        () -> story(customer, kind));
        String item = STORIES + "/" + story.path("id").asText();
        boolean begun = !Loaded.has(story, "status", "DRAFT");
        int wanted = STATES.indexOf(status);
        if (begun || wanted == 0) {
            return story;
        }
        List<String> uses = List.of("NAMED", "PUBLIC", "REFERENCE_CALL");
        loaded.manager()
                .step(item, "/consent-requests", Body.of("of", "Kim Doe").and("uses", uses));
        if (wanted >= STATES.indexOf("CONSENTED")) {
            loaded.manager()
                    .step(
                            item,
                            "/consents",
                            Body.of("by", "Kim Doe")
                                    .and("on", loaded.day().minusDays(3))
                                    .and("uses", uses)
                                    .and("until", loaded.ahead().plusDays(365)));
        }
        if (wanted >= STATES.indexOf("PUBLISHED")) {
            loaded.desk()
                    .step(
                            item,
                            "/publications",
                            Body.of("place", "Customer stories on the web site")
                                    .and(
                                            "link",
                                            "https://stories.example/"
                                                    + customer.key().toLowerCase(Locale.ROOT))
                                    .and("named", true)
                                    .and("open", true));
        }
        if (status.equals("WITHDRAWN")) {
            loaded.manager().step(item, "/withdrawals", Body.of("reason", "The studio has a new name"));
        }
        return story;
    }

    private Body story(SampleCustomer customer, String kind) {
        return Body.of("kind", kind)
                .and("customerId", loaded.id(customer))
                .and("subscriptionId", loaded.id(customer.first()))
                .and("partnerId", customer.first().partner())
                .and("title", "Fewer calls at " + customer.name())
                .and("useCase", "Service assistant")
                .and("product", customer.first().product())
                .and("challenge", "New colleagues did not find their answers")
                .and("solution", "An assistant that reads the handbooks")
                .and("outcome", "A third fewer calls need a second person")
                .and(
                        "kpis",
                        List.of(Body.of("name", "Calls that need a second person, a week")
                                .and("unit", "calls")
                                .and("before", 100)
                                .and("after", 67)))
                .and("people", List.of(Body.of("name", "Kim Doe").and("role", "Chief operating officer")));
    }

    private void winWire() {
        SampleCustomer customer = SampleCustomers.FALCON;
        JsonNode wire = loaded.manager()
                .once(STORIES, loaded.of(customer), known -> Loaded.has(known, "kind", "WIN_WIRE"), () -> Body.of(
                                "kind", "WIN_WIRE")
                        .and("customerId", loaded.id(customer))
                        .and("subscriptionId", loaded.id(customer.first()))
                        .and("partnerId", customer.first().partner())
                        .and("title", "Falcon stays, and grows by a quarter")
                        .and("useCase", "Service assistant")
                        .and("product", customer.first().product())
                        .and("vendorShare", "The platform and its price")
                        .and("partnerShare", "The rollout, and the trust of the team"));
        if (Loaded.has(wire, "status", "DRAFT")) {
            loaded.desk()
                    .step(
                            STORIES + "/" + wire.path("id").asText(),
                            "/publications",
                            Body.of("place", "Win wires of the quarter")
                                    .and("named", true)
                                    .and("open", false));
        }
    }

    private void refer(String purpose, String story) {
        String requests = "/reference-requests";
        SampleCustomer customer = SampleCustomers.AURORA;
        JsonNode asked = loaded.manager()
                .once(requests, loaded.of(customer), known -> Loaded.has(known, "purpose", purpose), () -> Body.of(
                                "customerId", loaded.id(customer))
                        .and("storyId", story)
                        .and("purpose", purpose));
        if (Loaded.has(asked, "outcome", "OPEN")) {
            loaded.manager()
                    .step(
                            requests + "/" + asked.path("id").asText(),
                            "/outcomes",
                            Body.of("outcome", "GIVEN").and("note", "The call is on Tuesday"));
        }
    }
}
