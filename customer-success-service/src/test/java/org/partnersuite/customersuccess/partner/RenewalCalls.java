package org.partnersuite.customersuccess.partner;

import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.partnersuite.customersuccess.Api;
import org.partnersuite.customersuccess.Given;

/** Outcomes of renewals that a partner records: of another contract that the subscription's partner has, and that ends soon. */
final class RenewalCalls {
    private static final Api READER = Api.as("reader");

    private RenewalCalls() {}

    static Map<String, BiFunction<Api, UUID, Response>> all() {
        return Map.of(
                "POST /v1/customer-success/renewals/{id}/outcomes",
                (api, subscription) -> api.postMatching(
                        "/renewals/"
                                + READER.get("/renewals?subscriptionId=" + ending(subscription))
                                        .path("items[0].id") + "/outcomes",
                        "{\"outcome\":\"NOT_RENEWED\",\"reason\":\"PRICE\"}",
                        "\"1\""),
                "POST /v1/customer-success/renewals/outcomes/batch",
                (api, subscription) -> api.post(
                        "/renewals/outcomes/batch",
                        "{\"items\":[{\"subscriptionId\":\"" + ending(subscription) + "\",\"dueOn\":\"" + soon()
                                + "\",\"outcome\":\"RENEWED_SAME\"}]}"));
    }

    /** Another contract of the subscription's partner, which ends soon. */
    static UUID ending(UUID subscription) {
        Response known = READER.get("/subscriptions/" + subscription);
        String partner = known.path("partnerOfRecord");
        return UUID.fromString(
                Given.subscription(known.path("customerId"), "watsonx.ai", soon(), UUID.fromString(partner)));
    }

    static LocalDate soon() {
        return LocalDate.now(Clock.systemUTC()).plusMonths(2);
    }
}
