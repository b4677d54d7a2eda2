package org.partnersuite.localstack.sample.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.partnersuite.localstack.sample.Body;
import org.partnersuite.localstack.sample.SamplePartners;

/** Services of the catalogue and of a partner, attached to subscriptions and done. */
final class Services {
    private static final String ATTACHED = "/subscription-services";

    private final Loaded loaded;

    Services(Loaded loaded) {
        this.loaded = loaded;
    }

    void load() {
        JsonNode check = loaded.desk()
                .once(
                        "/service-offers",
                        "partnerId=" + SamplePartners.ids().getFirst(),
                        known -> Loaded.has(known, "code", "NORTHWIND_HEALTH_CHECK"),
                        () -> Body.of("code", "NORTHWIND_HEALTH_CHECK")
                                .and("kind", "PARTNER")
                                .and("partnerId", SamplePartners.ids().getFirst())
                                .and("name", "Health check by Northwind")
                                .and("free", false)
                                .money("price", 2_500)
                                .and("per", "ONCE")
                                .and("offered", true));
        attach(SampleCustomers.GINKGO, check.path("id").asText(), 2, 2_500L, 30);
        JsonNode shipped = loaded.desk().first("/service-offers?kind=ADOPTION", known -> known.path("offered")
                .asBoolean());
        if (shipped != null) {
            attach(SampleCustomers.AURORA, shipped.path("id").asText(), 4, 12_000L, 45, 90, 150);
        }
    }

    private void attach(SampleCustomer customer, String offer, int perYear, long price, int... doneDaysAgo) {
        String subscription = loaded.id(customer.first());
        LocalDate from = loaded.day().minusDays(200);
        JsonNode attached = loaded.desk()
                .once(
                        ATTACHED,
                        "subscriptionId=" + subscription,
                        known -> Loaded.has(known, "offerId", offer),
                        () -> Body.of("subscriptionId", subscription)
                                .and("offerId", offer)
                                .and("fromDay", from)
                                .and("perYear", perYear)
                                .and("soldBy", loaded.manager().person())
                                .money("price", price));
        String deliveries = ATTACHED + "/" + attached.path("id").asText() + "/deliveries";
        for (int ago : doneDaysAgo) {
            LocalDate on = loaded.day().minusDays(ago);
            if (loaded.desk().first(deliveries, known -> Loaded.has(known, "doneOn", on.toString())) == null) {
                loaded.desk().post(deliveries, Body.of("doneOn", on).and("note", "Workshop with the lead users"));
            }
        }
    }
}
