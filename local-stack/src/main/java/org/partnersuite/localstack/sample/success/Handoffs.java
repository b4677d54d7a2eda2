package org.partnersuite.localstack.sample.success;

import com.fasterxml.jackson.databind.JsonNode;
import org.partnersuite.localstack.sample.Body;

/** Handoffs in each state. Who keeps the records hands over; a customer success manager takes over. */
final class Handoffs {
    private static final String HANDOFFS = "/handoffs";

    private final Loaded loaded;

    Handoffs(Loaded loaded) {
        this.loaded = loaded;
    }

    void load() {
        take(SampleCustomers.EVERGREEN, "SALES_TO_CUSTOMER_SUCCESS", "ACCEPTED");
        take(SampleCustomers.GINKGO, "SALES_TO_CUSTOMER_SUCCESS", "COMPLETED");
        take(SampleCustomers.FALCON, "SALES_TO_CUSTOMER_SUCCESS", "IN_REVIEW");
        take(SampleCustomers.KELP, "SALES_TO_CUSTOMER_SUCCESS", "RETURNED");
        take(SampleCustomers.BOREALIS, "SALES_TO_CUSTOMER_SUCCESS", "INITIATED");
        take(SampleCustomers.DELTA, "ADOPTION_BARRIER", "INITIATED");
    }

    private void take(SampleCustomer customer, String template, String status) {
        JsonNode handoff = loaded.desk()
                .once(
                        HANDOFFS,
                        loaded.of(customer),
                        known -> Loaded.has(known, "template", template) && !known.hasNonNull("opportunityId"),
                        () -> Body.of("template", template)
                                .and("customerId", loaded.id(customer))
                                .and("subscriptionId", loaded.id(customer.first()))
                                .and("useCase", "Service assistant")
                                .and("receiver", loaded.manager().person()));
        String id = handoff.path("id").asText();
        String item = HANDOFFS + "/" + id;
        if (!Loaded.has(loaded.desk().get(item), "status", "INITIATED") || status.equals("INITIATED")) {
            return;
        }
        switch (status) {
            case "IN_REVIEW" -> loaded.manager().step(item, "/reviews", Body.empty());
            case "RETURNED" ->
                loaded.manager().step(item, "/returns", Body.of("reason", "What the customer expects is not said"));
            default -> {
                inform(item);
                loaded.manager().step(item, "/acceptances", Body.of("note", "As agreed in the call of Monday"));
                if (status.equals("COMPLETED")) {
                    complete(item);
                }
            }
        }
    }

    private void inform(String item) {
        for (JsonNode information : loaded.desk().get(item).path("information")) {
            if (information.path("missing").asBoolean()) {
                loaded.desk()
                        .replace(
                                item + "/information/" + information.path("key").asText(),
                                item,
                                Body.of(
                                        "text",
                                        "See the account's folder: "
                                                + information.path("text").asText()));
            }
        }
    }

    private void complete(String item) {
        for (JsonNode step : loaded.desk().get(item).path("plan")) {
            loaded.desk().replace(item + "/plan/" + step.path("number").asText(), item, Body.of("result", "DONE"));
        }
        loaded.desk().step(item, "/confirmations", Body.of("side", "SENDER"));
        loaded.manager().step(item, "/confirmations", Body.of("side", "RECEIVER"));
        loaded.manager().step(item, "/completions", Body.empty());
    }
}
