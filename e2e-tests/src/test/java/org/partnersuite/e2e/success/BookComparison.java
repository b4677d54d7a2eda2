package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.partnersuite.e2e.success.model.Amounts;
import org.partnersuite.e2e.success.model.Contract;
import org.partnersuite.e2e.success.model.Customer;

/** The books of customer success managers, against one person for one to two million USD (CS-17). */
final class BookComparison {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final World world;
    private final LocalDate today;
    private final List<Customer> customers;

    BookComparison(World world, List<Customer> customers) {
        this.world = world;
        this.today = world.today();
        this.customers = customers;
    }

    void compare() {
        Set<String> people = new TreeSet<>();
        customers.forEach(customer -> customer.team().members().stream()
                .filter(member -> member.role().equals("CSM"))
                .forEach(member -> people.add(member.person())));
        people.parallelStream().forEach(this::compare);
    }

    private void compare(String person) {
        List<Customer> owned = customers.stream()
                .filter(customer -> customer.team().owner("CSM", null, today).equals(Optional.of(person)))
                .toList();
        List<Contract> contracts = owned.stream()
                .flatMap(customer -> customer.contracts().stream())
                .toList();
        BigDecimal arr = owned.stream().map(customer -> customer.arr(today)).reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<String, Integer> bands = new TreeMap<>();
        Map<String, Integer> quarters = new TreeMap<>();
        for (Contract contract : contracts) {
            String band =
                    contract.health().current().map(score -> score.resultBand()).orElse("");
            bands.merge(band.isEmpty() ? "NONE" : band, 1, Integer::sum);
            contract.open().ifPresent(renewal -> quarters.merge(quarter(renewal.dueOn()), 1, Integer::sum));
        }
        long open = customers.stream()
                .flatMap(customer -> customer.actions().all().stream())
                .filter(action -> !action.isClosed() && action.owner().equals(person))
                .count();
        Map<String, String> expected = new TreeMap<>();
        expected.put("customers", Integer.toString(owned.size()));
        expected.put("subscriptions", Integer.toString(contracts.size()));
        expected.put("arrUsd", Amounts.text(arr));
        expected.put("load", load(arr));
        expected.put("health", bands.toString());
        expected.put("renewals", quarters.toString());
        expected.put("openActions", Long.toString(open));
        String path = World.API + "/books-of-business/" + person + "?role=CSM";
        world.compare(path, expected, found(world.read(path)));
    }

    private static Map<String, String> found(JsonNode book) {
        Map<String, String> bands = new TreeMap<>();
        book.path("health")
                .properties()
                .forEach(band -> bands.put(band.getKey(), band.getValue().asText()));
        Map<String, String> quarters = new TreeMap<>();
        book.path("renewals")
                .forEach(quarter -> quarters.put(
                        quarter.path("quarter").asText(),
                        quarter.path("renewals").asText()));
        Map<String, String> found = new TreeMap<>();
        found.put("customers", book.path("customers").asText());
        found.put("subscriptions", book.path("subscriptions").asText());
        found.put("arrUsd", Amounts.text(new BigDecimal(book.path("arrUsd").asText())));
        found.put("load", book.path("benchmark").path("load").asText());
        found.put("health", bands.toString());
        found.put("renewals", quarters.toString());
        found.put("openActions", book.path("openActions").asText());
        return found;
    }

    /** A book of more than two million is too much for one, one of less than one million too little. */
    private static String load(BigDecimal arr) {
        return arr.compareTo(MILLION.multiply(BigDecimal.TWO)) > 0
                ? "OVER"
                : arr.compareTo(MILLION) < 0 ? "UNDER" : "WITHIN";
    }

    private static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + ((day.getMonthValue() + 2) / 3);
    }
}
