package org.partnersuite.customersuccess;

import io.quarkus.arc.Arc;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.partner.KnownPartner;
import org.partnersuite.customersuccess.partner.KnownPartners;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;

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

    /** As if the partner program had told of it. */
    public static void known(UUID partner) {
        known(new KnownPartner(partner, 1, "PARTICIPATING", "SALES_AGENT", null));
    }

    public static void known(KnownPartner partner) {
        Arc.container().instance(Database.class).get().transactionAs(Caller.service("test"), db -> {
            KnownPartners.put(db, List.of(partner));
            return partner;
        });
    }

    /** Of the product whose measures people and systems put in. */
    public static String unifiedCommunications() {
        return subscription(customer(), "UNIFIED_COMMUNICATIONS", LocalDate.of(2099, 12, 31), null);
    }

    /** A paid contract in force of 1200 USD a year. */
    public static String subscriptionOf(String customerId) {
        return API.post(
                        "/subscriptions",
                        subscriptionBody(customerId, "watsonx.ai", LocalDate.of(2099, 12, 31), null)
                                .replace("2098-12-31", "2020-01-01"))
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
        if (partnerOfRecord != null) {
            known(partnerOfRecord);
        }
        String partner = partnerOfRecord == null ? "" : ",\"partnerOfRecord\":\"" + partnerOfRecord + "\"";
        return """
            {"customerId":"%s","product":"%s","contractStart":"%s","contractEnd":"%s",
             "arr":{"amount":"1200.00","currency":"USD"},"tcv":{"amount":"1200.00","currency":"USD"}%s}
            """.formatted(customerId, product, contractEnd.minusYears(1), contractEnd, partner);
    }
}
