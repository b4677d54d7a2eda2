package org.partnersuite.partnerprogram;

import java.util.UUID;

/** What tests begin with. */
public final class Given {
    private static final Api MANAGER = Api.as("partner-manager");
    private static final Api FEED = Api.as("integration");

    /** What invites a partner that lacks something. */
    public static final String EXCEPTION = "\"exception\":{\"approvedBy\":\"eve\",\"reason\":\"It is about to\"}";

    private Given() {}

    /** A new partner's id. */
    public static UUID partner() {
        String body = "{\"name\":\"Partner %s\",\"engagementModel\":\"SALES_AGENT\",\"geographies\":[\"EMEA\"]}"
                .formatted(UUID.randomUUID());
        return UUID.fromString(
                MANAGER.post("/partners", body).then().statusCode(201).extract().path("id"));
    }

    /** A deal in US dollars of which one dollar is ours; answers its id. */
    public static String deal(UUID partner, String status, String closeDate, String dollars) {
        return deal(partner, status, closeDate, dollars, "USD");
    }

    public static String deal(UUID partner, String status, String closeDate, String amount, String currency) {
        String body = """
                {"name":"Deal","client":"Northwind","status":"%s","closeDate":"%s",
                 "partnerPortion":{"amount":"%d.00","currency":"%s"},"valueAddPortion":{"amount":"1.00","currency":"%s"}}
                """.formatted(status, closeDate, Long.parseLong(amount) - 1, currency, currency);
        return FEED.put("/partners/" + partner + "/deals/by-external-id/feed/" + UUID.randomUUID(), body, null)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
