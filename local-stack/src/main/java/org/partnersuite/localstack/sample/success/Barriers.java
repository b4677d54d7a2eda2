package org.partnersuite.localstack.sample.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.partnersuite.localstack.sample.Body;

/** Adoption barriers: an open technical one, one whose kind nobody decided on, and a business one that is resolved. */
final class Barriers {
    private static final String BARRIERS = "/adoption-barriers";

    private final Loaded loaded;

    Barriers(Loaded loaded) {
        this.loaded = loaded;
    }

    void load() {
        JsonNode logins = raise(SampleCustomers.DELTA, "Stores share one login", "Store managers active in a week", 12);
        decide(logins, "TECHNICAL");
        raise(SampleCustomers.INDIGO, "Editors keep their old tool", "Editors active in a week", 9);
        JsonNode script = raise(SampleCustomers.GINKGO, "Nurses have no time to ask", "Nurses active in a week", 40);
        decide(script, "BUSINESS");
        String item = BARRIERS + "/" + script.path("id").asText();
        if (!Loaded.has(loaded.desk().get(item), "status", "RESOLVED")) {
            loaded.manager()
                    .step(
                            item,
                            "/communications",
                            Body.of("on", loaded.day().minusDays(30))
                                    .and("to", "Head of service")
                                    .and("message", "Two wards ask the assistant at the handover of a shift"));
            loaded.manager()
                    .step(
                            item,
                            "/resolutions",
                            Body.of("resolution", "Asking the assistant is a step of the handover between shifts")
                                    .and("communicatedOn", loaded.day().minusDays(8))
                                    .and(
                                            "measure",
                                            measure("Nurses active in a week", 40)
                                                    .and("after", 180))
                                    .and(
                                            "bestPractice",
                                            Body.of("title", "Ask at the handover of a shift")
                                                    .and(
                                                            "text",
                                                            "People who have no time during a shift ask at its handover. Put the"
                                                                    + " question into the checklist of the handover.")
                                                    .and(
                                                            "product",
                                                            SampleCustomers.GINKGO
                                                                    .first()
                                                                    .product())
                                                    .and("tags", List.of("shifts", "habits"))));
        }
    }

    private JsonNode raise(SampleCustomer customer, String title, String measured, int before) {
        return loaded.desk()
                .once(BARRIERS, loaded.of(customer), known -> Loaded.has(known, "title", title), () -> Body.of(
                                "customerId", loaded.id(customer))
                        .and("subscriptionId", loaded.id(customer.first()))
                        .and("useCase", "Service assistant")
                        .and("title", title)
                        .and("description", title + ": most people never began, and telemetry shows it")
                        .and("owner", Loaded.SERVICE_MANAGER)
                        .and(
                                "steps",
                                List.of(Body.of("name", "Agree on the way with the head of service")
                                        .and("dueOn", loaded.ahead().plusDays(14))))
                        .and("measure", measure(measured, before)));
    }

    private static Body measure(String name, int before) {
        return Body.of("name", name).and("unit", "people").and("before", before);
    }

    /** Both decide, two persons. */
    private void decide(JsonNode barrier, String kind) {
        String item = BARRIERS + "/" + barrier.path("id").asText();
        if (!loaded.desk().get(item).hasNonNull("kind")) {
            loaded.manager().step(item, "/decisions", Body.of("as", "CSM").and("kind", kind));
            loaded.desk().step(item, "/decisions", Body.of("as", "SM").and("kind", kind));
        }
    }
}
