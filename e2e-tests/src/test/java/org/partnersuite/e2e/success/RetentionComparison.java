package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.partnersuite.e2e.success.model.Client;
import org.partnersuite.e2e.success.model.Retention;
import org.partnersuite.e2e.success.model.Service;

/** Retention and renewal rates of several periods, past ones too, by product, partner and customer (CS-10). */
final class RetentionComparison {
    private static final int DRAWN = 4;

    private final TwoYears years;
    private final Market market;
    private final List<Client> clients;

    RetentionComparison(TwoYears years, Market market, List<Client> clients) {
        this.years = years;
        this.market = market;
        this.clients = clients;
    }

    /** @param to its last day */
    private record Period(LocalDate from, LocalDate to) {}

    void compare() {
        for (Period period : periods()) {
            Retention retention = new Retention(clients, period.from(), period.to());
            for (String product : market.products()) {
                compare(
                        period,
                        "&product=" + product.replace(" ", "%20"),
                        retention.figure(
                                "", contract -> contract.terms().product().equals(product)));
            }
            for (Service partner : market.partners()) {
                compare(period, "&partner=" + partner.partner(), retention.figure(partner.partner(), contract -> true));
            }
            clients.parallelStream().forEach(client -> {
                Retention own = new Retention(List.of(client), period.from(), period.to());
                compare(period, "&customer=" + client.id(), own.figure("", contract -> true));
            });
        }
    }

    /** Both years, the last one to yesterday, up to today, and some that are drawn. */
    private List<Period> periods() {
        LocalDate first = years.volume().firstMonth().atDay(1);
        LocalDate today = years.volume().today();
        List<Period> periods = new ArrayList<>(List.of(
                new Period(first, first.plusYears(1).minusDays(1)),
                new Period(first.plusYears(1), today.minusDays(1)),
                new Period(today.minusYears(1), today)));
        Random random = new Random(years.volume().seed());
        int days = (int) (today.toEpochDay() - first.toEpochDay());
        for (int i = 0; i < DRAWN; i++) {
            LocalDate from = first.plusDays(random.nextInt(days - 1));
            int most = (int) (today.toEpochDay() - from.toEpochDay());
            periods.add(new Period(from, from.plusDays(random.nextInt(most))));
        }
        return periods;
    }

    private void compare(Period period, String filter, Map<String, String> expected) {
        String path = "/retention?from=" + period.from() + "&to=" + period.to() + filter;
        years.inTheEnd(path, expected, () -> {
            JsonNode figure = years.read(path).path("figures").path(0);
            Map<String, String> found = new TreeMap<>();
            expected.keySet().forEach(name -> found.put(name, text(figure.path(name))));
            return found;
        });
    }

    private static String text(JsonNode value) {
        return value.isObject()
                ? ContractComparison.amount(value)
                : value.isNumber() ? Retention.plain(value.decimalValue()) : value.asText();
    }
}
