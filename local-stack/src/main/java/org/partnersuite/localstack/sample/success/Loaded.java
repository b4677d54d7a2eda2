package org.partnersuite.localstack.sample.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What the sample's records are called by the service, and who works with them.
 *
 * @param day the sample's day, of its first load
 * @param ahead a day from which days to come are counted
 * @param desk of whoever keeps the records
 * @param manager of a customer success manager, another person
 * @param partnersPerson subject of the partner's customer success manager
 */
record Loaded(
        LocalDate day,
        LocalDate ahead,
        Desk desk,
        Desk manager,
        String partnersPerson,
        Map<String, String> customers,
        Map<String, String> subscriptions) {

    static final String ACCOUNT_MANAGER = "amara.okafor";
    static final String RENEWAL_MANAGER = "rosa.martin";
    static final String SERVICE_MANAGER = "soren.vik";

    Loaded(LocalDate day, LocalDate ahead, Desk desk, Desk manager, String partnersPerson) {
        this(day, ahead, desk, manager, partnersPerson, new HashMap<>(), new HashMap<>());
    }

    String id(SampleCustomer customer) {
        return known(customers, customer.key());
    }

    String id(SampleContract contract) {
        return known(subscriptions, contract.key());
    }

    /** The filter of lists by customer. */
    String of(SampleCustomer customer) {
        return "customerId=" + id(customer);
    }

    static boolean has(JsonNode item, String field, String value) {
        return item.path(field).asText().equals(value);
    }

    private static String known(Map<String, String> ids, String key) {
        String id = ids.get(key);
        if (id == null) {
            throw new IllegalStateException(key + " is not loaded yet");
        }
        return id;
    }
}
