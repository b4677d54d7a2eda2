package org.partnersuite.localstack.sample.success;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.partnersuite.localstack.sample.Body;

/** Candidates of growth in every direction, from every side; one of them is dropped. */
final class Growth {
    private static final String CANDIDATES = "/growth-candidates";

    private final Loaded loaded;

    Growth(Loaded loaded) {
        this.loaded = loaded;
    }

    void load() {
        add(SampleCustomers.AURORA, "GROW_ENTITLEMENT", "Assistant for the crews", 320_000, "CLIENT", "HIGH");
        add(SampleCustomers.AURORA, "ADJACENT_OFFERING", "Audit of the answers", 140_000, "VENDOR", "MEDIUM");
        add(SampleCustomers.FALCON, "OTHER_LINE_OF_BUSINESS", "Warehouses in Spain", 60_000, "PARTNER", "HIGH");
        add(SampleCustomers.GINKGO, "ADJACENT_OFFERING", "Search in case files", 18_000, "PARTNER", null);
        add(SampleCustomers.HARVEST, "BURN_DOWN", "Units that nobody has used", 4_000, "VENDOR", "LOW");
        JsonNode dropped =
                add(SampleCustomers.BOREALIS, "GROW_ENTITLEMENT", "Assistant at the stations", 25_000, "CLIENT", null);
        if (Loaded.has(dropped, "status", "OPEN")) {
            loaded.manager().step(item(dropped), "/drops", Body.of("reason", "The stations are sold"));
        }
    }

    private JsonNode add(
            SampleCustomer customer,
            String direction,
            String useCase,
            long value,
            String source,
            @Nullable String priority) {
        JsonNode candidate = loaded.desk()
                .once(CANDIDATES, loaded.of(customer), known -> Loaded.has(known, "useCase", useCase), () -> Body.of(
                                "customerId", loaded.id(customer))
                        .and("subscriptionId", loaded.id(customer.first()))
                        .and("direction", direction)
                        .and("useCase", useCase)
                        .and("product", direction.equals("ADJACENT_OFFERING") ? "watsonx.governance" : null)
                        .and("productFamily", direction.equals("ADJACENT_OFFERING") ? "SAAS" : null)
                        .and("lineOfBusiness", direction.equals("OTHER_LINE_OF_BUSINESS") ? "Storage" : null)
                        .money("expectedValue", value)
                        .and("reason", "The teams ask for it")
                        .and("insightSource", source)
                        .and("insightBy", "Kim Doe"));
        if (priority != null && !candidate.hasNonNull("priority")) {
            loaded.manager().step(item(candidate), "/priorities", Body.of("priority", priority));
        }
        return candidate;
    }

    private static String item(JsonNode candidate) {
        return CANDIDATES + "/" + candidate.path("id").asText();
    }
}
