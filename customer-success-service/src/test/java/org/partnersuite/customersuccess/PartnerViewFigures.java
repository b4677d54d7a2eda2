package org.partnersuite.customersuccess;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Rows of renewals, services, support and reports that carry a marker in what a partner is not to see. */
final class PartnerViewFigures {
    private PartnerViewFigures() {}

    /**
     * By operation.
     *
     * @param colleague whose very name is marked
     * @param subscription whose renewal is open
     */
    static Map<String, List<String>> of(Api colleague, String marker, UUID partner, String subscription) {
        Map<String, List<String>> rows = new HashMap<>();
        String renewal = Api.as("reader")
                .get("/renewals?subscriptionId=" + subscription)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        colleague
                .postMatching(
                        "/renewals/" + renewal + "/outcomes",
                        "{\"outcome\":\"NOT_RENEWED\",\"reason\":\"PRICE\",\"note\":\"" + marker + "\"}",
                        Api.as("reader").get("/renewals/" + renewal).getHeader("ETag"))
                .then()
                .statusCode(201);
        add(rows, "/renewals/{id}", "/renewals/" + renewal);
        String code = "V" + subscription.replace("-", "").toUpperCase(Locale.ROOT);
        String offer = Api.as("admin")
                .post(
                        "/service-offers",
                        "{\"code\":\"" + code
                                + "\",\"kind\":\"ADOPTION\",\"family\":\"ADOPTION_PLANNING\",\"name\":\"Care\",\"free\":true}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        add(rows, "/service-offers/{id}", "/service-offers/" + offer);
        String service = colleague
                .post("/subscription-services", """
                        {"subscriptionId":"%s","offerId":"%s","fromDay":"%s","perYear":1,"soldBy":"%s","note":"%s"}
                        """.formatted(
                        subscription, offer, LocalDate.now(Clock.systemUTC()).minusDays(10), marker, marker))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        add(rows, "/subscription-services/{id}", "/subscription-services/" + service);
        for (String below : List.of("/support-entitlement", "/support-options")) {
            add(rows, "/subscriptions/{id}" + below, "/subscriptions/" + subscription + below);
        }
        add(rows, "/portfolio-reports/{partnerId}", "/portfolio-reports/" + partner);
        add(rows, "/benchmarks", "/benchmarks?figure=ACTIVE_SHARE&product=watsonx.ai&partner=" + partner);
        return rows;
    }

    private static void add(Map<String, List<String>> rows, String template, String path) {
        rows.put("GET " + Api.BASE + template, List.of(Api.BASE + path));
    }
}
