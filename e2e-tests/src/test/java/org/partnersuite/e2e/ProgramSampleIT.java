package org.partnersuite.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnersuite.e2e.pipeline.Sample;
import org.partnersuite.e2e.suite.Client;
import org.partnersuite.e2e.suite.RunningSuite;
import org.partnersuite.e2e.suite.WithSuite;
import org.partnersuite.localstack.sample.program.ProgramTotals;

/** The sample's partners of the program: of each tier, status and practice; a second load changes nothing. */
@ExtendWith(WithSuite.class)
@Order(2)
@Tag("XC-8")
@Tag("PP-2")
@Tag("PP-4")
@Tag("PP-5")
@Tag("PP-10")
class ProgramSampleIT {
    private static final String API = "/v1/partner-program/";
    /** Lists that are asked by the partner. */
    private static final List<String> WRITTEN = List.of(
            "agreements",
            "contacts",
            "counterparts",
            "standard-offerings",
            "training-offers",
            "integrations",
            "registration-programs",
            "trained-people",
            "certificates",
            "readiness-assessments",
            "assessment-results");

    @Test
    void everyTierStatusAndPracticeIsThereAndASecondLoadChangesNothing(RunningSuite suite) {
        suite.loadSample(Sample.TODAY);
        Client reader = suite.as("reader");
        Map<String, String> partners = new TreeMap<>();
        Map<String, String> statuses = new TreeMap<>();
        reader.list(API + "partners?externalSource=sample-program").forEach(partner -> {
            String key = partner.at("/externalId/id").asText();
            partners.put(key, partner.path("id").asText());
            statuses.put(key, partner.path("status").asText());
        });

        assertThat(statuses).isEqualTo(ProgramTotals.statuses());
        assertThat(of(ProgramTotals.tiers(), partners, partner -> reader.get(API + "partners/" + partner + "/tier")
                        .body()
                        .path("tier")
                        .asText()))
                .isEqualTo(ProgramTotals.tiers());
        assertThat(of(ProgramTotals.shortfalls(), partners, partner -> isShort(reader, partner)))
                .isEqualTo(ProgramTotals.shortfalls());
        assertThat(of(ProgramTotals.bands(), partners, partner -> reader.list(
                                API + "readiness-assessments?partnerId=" + partner)
                        .getFirst()
                        .at("/readiness/band")
                        .asText()))
                .isEqualTo(ProgramTotals.bands());

        Map<String, String> before = written(reader, partners);
        assertThat(suite.loadSample(Sample.TODAY)).contains("The partner program has the sample already");
        assertThat(written(reader, partners)).isEqualTo(before);
    }

    /** Customer success knows the benefits of the program from its events. */
    @Test
    @Tag("PP-8")
    @Tag("CS-20")
    void anExecutiveReviewIsForWhomTheProgramIncludesIt(RunningSuite suite) {
        suite.loadSample(Sample.TODAY);
        Client manager = suite.as("partner-manager");
        Map<String, String> partners = new TreeMap<>();
        manager.list(API + "partners?externalSource=sample-program")
                .forEach(partner -> partners.put(
                        partner.at("/externalId/id").asText(),
                        partner.path("id").asText()));

        ProgramTotals.tiers().forEach((key, tier) -> {
            int expected = tier.equals("PLATINUM") ? 201 : 422;
            Awaitility.await(key + ", " + tier).atMost(Duration.ofMinutes(3)).untilAsserted(() -> assertThat(
                            executiveReview(manager, partners.get(key)))
                    .isEqualTo(expected));
        });
    }

    private static int executiveReview(Client manager, String partner) {
        return manager.post("/v1/customer-success/business-reviews", """
                        {"kind":"PARTNER_EXECUTIVE","partnerId":"%s","title":"Executive review","from":"2026-01-01",
                         "to":"2026-03-31","plannedOn":"2026-04-14","attendees":[{"name":"jane","side":"VENDOR"}]}
                        """.formatted(partner))
                .status();
    }

    private static <T> Map<String, T> of(
            Map<String, T> expected, Map<String, String> partners, Function<String, T> figure) {
        Map<String, T> found = new TreeMap<>();
        expected.keySet().forEach(key -> found.put(key, figure.apply(partners.get(key))));
        return found;
    }

    private static boolean isShort(Client reader, String partner) {
        JsonNode standing =
                reader.get(API + "partners/" + partner + "/standing").body();
        for (JsonNode tier : standing.path("tiers")) {
            if (tier.path("tier").equals(standing.path("tier"))) {
                return !tier.path("projectedMet").asBoolean();
            }
        }
        throw new AssertionError("no figures of its tier: " + standing);
    }

    /** Everything that a load writes of these partners, by its id. */
    private static Map<String, String> written(Client reader, Map<String, String> partners) {
        Map<String, String> written = new TreeMap<>();
        reader.list(API + "partners?externalSource=sample-program").forEach(item -> add(item, written));
        partners.values().forEach(partner -> {
            WRITTEN.forEach(collection ->
                    reader.list(API + collection + "?partnerId=" + partner).forEach(item -> add(item, written)));
            reader.list(API + "partners/" + partner + "/deals").forEach(item -> add(item, written));
            written.put(
                    "practice of " + partner,
                    reader.get(API + "partners/" + partner + "/practice").body().toString());
        });
        return written;
    }

    private static void add(JsonNode item, Map<String, String> written) {
        written.put(item.path("id").asText(), item.toString());
    }
}
