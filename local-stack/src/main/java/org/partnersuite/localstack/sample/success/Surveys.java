package org.partnersuite.localstack.sample.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnersuite.localstack.sample.Body;

/** Answers that another system collected, surveys that are open, and one that its form answered. */
final class Surveys {
    private static final int CSAT_QUESTIONS = 10;

    private final Loaded loaded;

    Surveys(Loaded loaded) {
        this.loaded = loaded;
    }

    void load() {
        loaded.desk().upload("survey-answers", answers());
        send(SampleCustomers.BOREALIS, "RAIL-1");
        send(SampleCustomers.JASPER, "STUDIO-1");
        ask(SampleCustomers.KELP, "ROBOTS-1");
        answerByForm(SampleCustomers.LUMEN, "BOOKS-1");
    }

    /** Scores of NPS by customer; two of three answers are within the half year that scores look at. */
    static Map<String, List<Integer>> scores() {
        return new TreeMap<>(Map.of(
                "AURORA", List.of(8, 9, 10),
                "COBALT", List.of(9, 10, 9),
                "DELTA", List.of(7, 4, 3),
                "FALCON", List.of(8, 9, 9),
                "GINKGO", List.of(10, 9, 10),
                "INDIGO", List.of(6, 5, 4)));
    }

    private Table answers() {
        Table rows = new Table(
                "kind",
                "customerExternalId",
                "subscriptionExternalId",
                "partnerId",
                "product",
                "projectId",
                "contact",
                "answeredAt",
                "ratings",
                "text");
        for (SampleCustomer customer : SampleCustomers.ALL) {
            List<Integer> scores = scores().getOrDefault(customer.key(), List.of());
            for (int i = 0; i < scores.size(); i++) {
                rows.row(
                        "NPS",
                        customer.key(),
                        customer.first().key(),
                        null,
                        null,
                        null,
                        "Kim Doe",
                        at(20 + 85 * (scores.size() - 1 - i)),
                        "1=" + scores.get(i),
                        "2=" + (scores.get(i) > 6 ? "It saves us time" : "Too few of us use it"));
            }
        }
        csat(rows, SampleCustomers.AURORA, 5, 40);
        csat(rows, SampleCustomers.GINKGO, 4, 55);
        csat(rows, SampleCustomers.DELTA, 2, 35);
        return rows;
    }

    private void csat(Table rows, SampleCustomer customer, int rating, int daysAgo) {
        List<String> ratings = new ArrayList<>();
        for (int question = 1; question <= CSAT_QUESTIONS; question++) {
            ratings.add(question + "=" + (question % 4 == 0 ? Math.max(1, rating - 1) : rating));
        }
        rows.row(
                "CSAT",
                customer.key(),
                customer.first().key(),
                customer.first().partner(),
                customer.first().product(),
                customer.key() + "-PROJECT",
                "Sam Ortiz",
                at(daysAgo),
                String.join(";", ratings),
                "11=They kept us informed at every step");
    }

    private Instant at(int daysAgo) {
        return loaded.day().minusDays(daysAgo).atTime(LocalTime.of(10, 15)).toInstant(ZoneOffset.UTC);
    }

    /** A survey of NPS about a project, drafted. */
    private JsonNode ask(SampleCustomer customer, String project) {
        return loaded.desk()
                .once("/surveys", loaded.of(customer), known -> Loaded.has(known, "projectId", project), () -> Body.of(
                                "kind", "NPS")
                        .and("customerId", loaded.id(customer))
                        .and("subscriptionId", loaded.id(customer.first()))
                        .and("projectId", project)
                        .and("projectName", "Rollout of " + customer.first().product())
                        .and("contact", "Kim Doe"));
    }

    private JsonNode link(JsonNode survey) {
        return loaded.desk()
                .post(
                        "/survey-links",
                        Body.of("surveyId", survey.path("id").asText()).and("validDays", 60));
    }

    private void send(SampleCustomer customer, String project) {
        JsonNode survey = ask(customer, project);
        if (Loaded.has(survey, "status", "DRAFT")) {
            link(survey);
        }
    }

    private void answerByForm(SampleCustomer customer, String project) {
        JsonNode survey = ask(customer, project);
        if (!Loaded.has(survey, "status", "ANSWERED")) {
            String url = link(survey).path("url").asText();
            loaded.desk()
                    .post(
                            "/survey-forms/" + url.substring(url.lastIndexOf('/') + 1),
                            Body.of("answers", List.of(Body.of("number", 1).and("rating", 5))));
        }
    }
}
