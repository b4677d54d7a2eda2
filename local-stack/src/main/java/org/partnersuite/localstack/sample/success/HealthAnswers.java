package org.partnersuite.localstack.sample.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnersuite.localstack.sample.Body;

/** The ten answers of customer success to which scores listen, and the features that customers plan to use. */
final class HealthAnswers {
    private static final List<String> QUESTIONS = List.of(
            "STAKEHOLDERS_IDENTIFIED",
            "BUSINESS_OBJECTIVE",
            "KEY_FEATURES_ALIGNED",
            "PERSONA_USE_CASES_ALIGNED",
            "BUSINESS_OBJECTIVE_KPIS",
            "KPI_MEASURED",
            "KPIS_REPORTED_TO_EXECUTIVE",
            "ADOPTION_BARRIERS_RESOLVED",
            "EMBEDDED_PRODUCT_CAPABILITIES",
            "PRIOR_PRODUCT_REMOVED");

    private final Loaded loaded;

    HealthAnswers(Loaded loaded) {
        this.loaded = loaded;
    }

    void load() {
        for (SampleCustomer customer : SampleCustomers.ALL) {
            for (SampleContract contract : customer.contracts()) {
                String inputs = "/subscriptions/" + loaded.id(contract) + "/health-inputs";
                if (loaded.desk().get(inputs).path("answers").isEmpty()) {
                    loaded.desk().replace(inputs, Body.of("answers", answers(customer)));
                }
            }
        }
        plan(SampleCustomers.GINKGO.first(), "assist", "search", "reports");
        plan(SampleCustomers.DELTA.first(), "assist", "reports");
    }

    private static Map<String, Map<String, String>> answers(SampleCustomer customer) {
        Map<String, Map<String, String>> answers = new TreeMap<>();
        for (int i = 0; i < QUESTIONS.size(); i++) {
            String answer =
                    switch (customer.health()) {
                        case GREEN -> i < 9 ? "YES" : "IN_PROGRESS";
                        case YELLOW -> i < 3 ? "YES" : i < 7 ? "IN_PROGRESS" : "NO";
                        case RED -> i < 2 ? "IN_PROGRESS" : "NO";
                        case NEW -> i < 2 ? "YES" : "IN_PROGRESS";
                    };
            answers.put(QUESTIONS.get(i), Map.of("answer", answer));
        }
        return answers;
    }

    private void plan(SampleContract contract, String... features) {
        String path = "/subscriptions/" + loaded.id(contract) + "/planned-features";
        JsonNode known = loaded.desk().get(path);
        if (known.path("features").isEmpty()) {
            loaded.desk()
                    .replace(
                            path,
                            Body.of(
                                    "features",
                                    List.of(features).stream()
                                            .map(feature -> Body.of("feature", feature)
                                                    .and(
                                                            "plannedFrom",
                                                            loaded.day().minusDays(120)))
                                            .toList()));
        }
    }
}
