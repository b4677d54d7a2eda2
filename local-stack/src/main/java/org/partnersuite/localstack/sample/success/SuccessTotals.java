package org.partnersuite.localstack.sample.success;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a load comes to.
 *
 * @param changes calls that changed something; 0 when everything was there
 */
public record SuccessTotals(long changes) {

    /** How many of the sample's customers are of each segment. */
    public static Map<String, Long> customersBySegment() {
        return SampleCustomers.ALL.stream()
                .collect(Collectors.groupingBy(
                        customer -> customer.segment().name(), TreeMap::new, Collectors.counting()));
    }

    /** The band of each subscription with usage, by its external id. */
    public static Map<String, String> bands() {
        Map<String, String> bands = new TreeMap<>();
        for (SampleCustomer customer : SampleCustomers.ALL) {
            if (customer.health() != SampleCustomer.Health.NEW) {
                customer.contracts()
                        .forEach(contract ->
                                bands.put(contract.key(), customer.health().name()));
            }
        }
        return bands;
    }

    /** The outcomes of renewals, by the external ids of the subscriptions. */
    public static Map<String, String> outcomes() {
        Map<String, String> outcomes = new TreeMap<>();
        for (SampleCustomer customer : SampleCustomers.ALL) {
            for (SampleContract contract : customer.contracts()) {
                String outcome = contract.span().outcome();
                if (outcome != null) {
                    outcomes.put(contract.key(), outcome);
                }
            }
        }
        return outcomes;
    }

    /** A sentence for people. */
    public String sentence() {
        return changes == 0
                ? "Customer success has the sample already; nothing changed."
                : String.format(
                        Locale.ROOT,
                        "Customer success holds %d customers of four segments; %,d calls and rows changed something.",
                        SampleCustomers.ALL.size(),
                        changes);
    }
}
