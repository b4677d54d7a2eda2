package org.partnersuite.localstack.sample.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.partnersuite.localstack.sample.Body;
import org.partnersuite.localstack.sample.SamplePartners;
import org.partnersuite.localstack.sample.success.SampleContract.Span;

/** Customers, their subscriptions and terms, partners that serve them, entitlements and tenants. */
final class Contracts {
    static final String METRIC = "resource-units";
    private static final int UNITS_OF_A_USER = 40;

    private final Loaded loaded;

    Contracts(Loaded loaded) {
        this.loaded = loaded;
    }

    void customers() {
        for (SampleCustomer customer : SampleCustomers.ALL) {
            JsonNode recorded = loaded.desk()
                    .upsert(path("customers", customer.key()), () -> Body.of("name", customer.name())
                            .and("industry", customer.industry())
                            .and("strategic", customer.strategic()));
            loaded.customers().put(customer.key(), recorded.path("id").asText());
        }
    }

    void load() {
        for (SampleCustomer customer : SampleCustomers.ALL) {
            customer.contracts().forEach(contract -> load(customer, contract));
        }
        serveBesides(SampleCustomers.AURORA, 1, "Delivers the data platform");
        serveBesides(SampleCustomers.BOREALIS, 2, "Delivers the managed service");
        loaded.desk().upload("tenants", tenants());
    }

    private void load(SampleCustomer customer, SampleContract contract) {
        JsonNode recorded =
                loaded.desk().upsert(path("subscriptions", contract.key()), () -> terms(customer, contract));
        String id = recorded.path("id").asText();
        loaded.subscriptions().put(contract.key(), id);
        if (!recorded.path("orderValidation").isObject()
                && contract.span() != Span.TRIAL
                && contract.span() != Span.NEW) {
            loaded.desk()
                    .step(
                            "/subscriptions/" + id,
                            "/order-validations",
                            Body.of("orderReviewed", true)
                                    .and("accountValidated", true)
                                    .and("accountRecord", "SA-" + contract.key()));
        }
        loaded.desk()
                .once(
                        "/entitlements",
                        "subscriptionId=" + id,
                        known -> Loaded.has(known, "metric", METRIC),
                        () -> Body.of("subscriptionId", id)
                                .and("metric", METRIC)
                                .and("unit", "RU")
                                .and("quantity", Integer.toString(entitled(contract))));
    }

    /** Resource units a year. */
    static int entitled(SampleContract contract) {
        return contract.users() * UNITS_OF_A_USER * 12;
    }

    private Body terms(SampleCustomer customer, SampleContract contract) {
        LocalDate day = loaded.day();
        LocalDate start = contract.start(day);
        LocalDate end = contract.end(day);
        boolean renews = contract.span() == Span.RENEWS_ITSELF;
        boolean trial = contract.span() == Span.TRIAL;
        return Body.of("customerId", loaded.id(customer))
                .and("product", contract.product())
                .and("licenceType", "SAAS")
                .and("licensedUsers", contract.users())
                .and("contractStart", start)
                .and("contractEnd", end)
                .and("term", end == null ? "MONTHLY" : "FIXED")
                .and("billingPeriod", end == null ? "MONTHLY" : "ANNUAL")
                .and("autoRenew", renews ? true : null)
                .and("noticeBy", renews ? day.plusDays(20) : null)
                .money("arr", contract.arr())
                .money("tcv", contract.arr())
                .and("partnerOfRecord", contract.partner())
                .and("engagementModel", contract.model())
                .and("trial", trial ? true : null)
                .and("trialStart", trial ? start : null)
                .and("supportLevel", contract.supportLevel());
    }

    private void serveBesides(SampleCustomer customer, int partner, String reason) {
        String id = SamplePartners.ids().get(partner);
        loaded.desk()
                .once(
                        "/partner-relations",
                        loaded.of(customer),
                        known -> Loaded.has(known, "partnerId", id),
                        () -> Body.of("customerId", loaded.id(customer))
                                .and("partnerId", id)
                                .and("engagementModel", "SALES_AGENT")
                                .and("from", loaded.day().minusDays(200))
                                .and("reason", reason));
    }

    private static Table tenants() {
        Table rows = new Table("externalId", "customerExternalId", "name", "datacenter", "subscriptionExternalIds");
        Map<String, String> datacenters = Map.of("AURORA", "Dallas 1", "COBALT", "London 3", "FALCON", "Tokyo 2");
        for (SampleCustomer customer : SampleCustomers.ALL) {
            rows.row(
                    customer.key() + "-T",
                    customer.key(),
                    customer.key().toLowerCase(Locale.ROOT) + "-prod",
                    datacenters.getOrDefault(customer.key(), "Frankfurt 2"),
                    String.join(
                            ";",
                            customer.contracts().stream()
                                    .map(SampleContract::key)
                                    .toList()));
        }
        return rows;
    }

    static String path(String collection, String key) {
        return "/" + collection + "/by-external-id/" + SampleCustomers.SOURCE + "/" + key;
    }
}
