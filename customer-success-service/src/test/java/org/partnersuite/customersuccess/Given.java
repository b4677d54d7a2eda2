package org.partnersuite.customersuccess;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What tests start from, made through the API. */
public final class Given {
    private static final Api API = Api.as("customer-success");

    private Given() {}

    public static String customer() {
        return API.post("/customers", "{\"name\":\"Globex " + UUID.randomUUID() + "\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String subscription() {
        return subscription(customer(), "watsonx.ai", LocalDate.of(2099, 12, 31), null);
    }

    public static String subscription(
            String customerId, String product, LocalDate contractEnd, @Nullable UUID partnerOfRecord) {
        return API.post("/subscriptions", subscriptionBody(customerId, product, contractEnd, partnerOfRecord))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String subscriptionBody(
            String customerId, String product, LocalDate contractEnd, @Nullable UUID partnerOfRecord) {
        String partner = partnerOfRecord == null ? "" : ",\"partnerOfRecord\":\"" + partnerOfRecord + "\"";
        return """
                {"customerId":"%s","product":"%s","contractStart":"%s","contractEnd":"%s",
                 "arr":{"amount":"1200.00","currency":"USD"},"tcv":{"amount":"1200.00","currency":"USD"}%s}
                """.formatted(customerId, product, contractEnd.minusYears(1), contractEnd, partner);
    }
}
