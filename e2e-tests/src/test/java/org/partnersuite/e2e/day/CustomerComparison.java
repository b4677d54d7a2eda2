package org.partnersuite.e2e.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.partnersuite.e2e.day.model.Account;
import org.partnersuite.e2e.day.model.Customer;
import org.partnersuite.e2e.day.model.Deal;

/** Customers and subscriptions: those that callers made, and those that won opportunities made. */
final class CustomerComparison {
    private final FinalComparison comparison;

    CustomerComparison(FinalComparison comparison) {
        this.comparison = comparison;
    }

    void compare(Customer customer) {
        comparison.compareAlone(CustomerSteps.PATH, customer);
        String own = CustomerSteps.SUBSCRIPTIONS + "?customerId=" + customer.id();
        comparison
                .tally()
                .expect(
                        FinalComparison.ids(customer.subscriptions()),
                        FinalComparison.ids(comparison.reader(customer.id()).list(own), "id"),
                        own);
        customer.subscriptions().forEach(each -> comparison.compareAlone(CustomerSteps.SUBSCRIPTIONS, each));
    }

    /** Whoever has bought is a customer, by the name it has now; what is won now is what it subscribes to. */
    void compare(Account account, List<Deal> deals) {
        Caller reader = comparison.reader(account.id());
        Map<String, List<String>> expected = new TreeMap<>();
        Set<String> names = new TreeSet<>();
        for (Deal deal : deals) {
            boolean won = deal.stage().equals("WON") && deal.has("lines");
            expected.put(deal.id(), won ? List.of(told(deal.get("closedOn"), deal.amount())) : List.of());
            if (deal.stage().equals("WON")) {
                names.add(account.get("name"));
            }
        }
        comparison.inTheEnd("subscriptions of " + account.id(), expected, () -> {
            Map<String, List<String>> found = new TreeMap<>();
            deals.forEach(deal -> found.put(deal.id(), subscriptions(reader, deal)));
            return found;
        });
        comparison.inTheEnd("the customer of " + account.id(), true, () -> {
            List<JsonNode> customers = reader.list(CustomerSteps.PATH + "?accountId=" + account.id());
            Set<String> found = new TreeSet<>();
            customers.forEach(customer -> found.add(customer.path("name").asText()));
            return customers.size() == found.size() && (found.equals(names) || names.isEmpty() && found.size() <= 1);
        });
    }

    /** In force, by their first day: there is one of each line, and the lines add up to the opportunity. */
    private static List<String> subscriptions(Caller reader, Deal deal) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (JsonNode one : reader.list(CustomerSteps.SUBSCRIPTIONS + "?status=ACTIVE&opportunityId=" + deal.id())) {
            BigDecimal tcv = new BigDecimal(one.path("tcv").path("amount").asText());
            sums.merge(one.path("contractStart").asText(), tcv, BigDecimal::add);
        }
        List<String> told = new ArrayList<>();
        sums.forEach((start, sum) -> told.add(told(start, sum)));
        return told;
    }

    private static String told(String start, BigDecimal tcv) {
        return tcv.stripTrailingZeros().toPlainString() + " from " + start;
    }
}
