package org.partnersuite.e2e.success;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.partnersuite.e2e.day.Caller;
import org.partnersuite.e2e.success.model.Service;

/** Partners of both engagement models, and the products of the run. */
record Market(List<Service> partners, List<String> products) {
    private static final List<String> MODELS = List.of("SALES_AGENT", "CUSTOMER_SUCCESS_MANAGER");
    private static final List<String> PRODUCTS = List.of("Ledger", "Signals", "Vault");

    /** The one that has a health model of its own. */
    String withOwnModel() {
        return products.get(1);
    }

    /** Served by any of them, in any way, or by none. */
    Service drawn(Random random) {
        return random.nextInt(100) < 20
                ? Service.NONE
                : new Service(
                        partners.get(random.nextInt(partners.size())).partner(),
                        MODELS.get(random.nextInt(MODELS.size())));
    }

    /** Opens them, and waits until customer success was told of all. */
    static Market open(TwoYears years) {
        List<Service> partners = new ArrayList<>();
        for (int number = 0; number < years.volume().partners(); number++) {
            String model = MODELS.get(number % MODELS.size());
            String json = "{\"name\":\"Partner %s %d\",\"engagementModel\":\"%s\",\"geographies\":[\"EMEA\"]}"
                    .formatted(years.run(), number, model);
            String key = years.run() + "-partner-" + number;
            partners.add(new Service(
                    years.as("partner-manager")
                            .post("/v1/partner-program/partners", key, json)
                            .answer()
                            .expect(201)
                            .id(),
                    model));
        }
        Caller caller = years.as("customer-success");
        String probe = caller.post(
                        TwoYears.API + "/customers",
                        years.run() + "-probe",
                        "{\"name\":\"Probe %s\"}".formatted(years.run()))
                .answer()
                .expect(201)
                .id();
        for (Service partner : partners) {
            String json = "{\"customerId\":\"%s\",\"partnerId\":\"%s\"}".formatted(probe, partner.partner());
            await("customer success knows " + partner)
                    .atMost(years.volume().patience())
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> caller.post(TwoYears.API + "/partner-relations", years.run() + partner.partner(), json)
                                    .answer()
                                    .status()
                            == 201);
        }
        return new Market(
                partners,
                PRODUCTS.stream().map(name -> name + " " + years.run()).toList());
    }
}
