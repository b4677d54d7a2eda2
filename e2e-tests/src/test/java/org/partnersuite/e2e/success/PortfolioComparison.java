package org.partnersuite.e2e.success;

import static org.partnersuite.e2e.success.model.Portfolio.row;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.partnersuite.e2e.success.model.Client;
import org.partnersuite.e2e.success.model.Portfolio;
import org.partnersuite.e2e.success.model.Retention;
import org.partnersuite.e2e.success.model.Service;

/** The monthly reports of all partners, of some months of the two years (CS-9). */
final class PortfolioComparison {
    private final TwoYears years;
    private final Market market;
    private final List<Client> clients;

    PortfolioComparison(TwoYears years, Market market, List<Client> clients) {
        this.years = years;
        this.market = market;
        this.clients = clients;
    }

    void compare() {
        YearMonth last = years.volume().lastMonth();
        List<YearMonth> months = List.of(
                last, last.minusMonths(3), last.minusMonths(11), years.volume().firstMonth());
        market.partners().parallelStream().forEach(partner -> months.forEach(month -> compare(partner, month)));
    }

    private void compare(Service partner, YearMonth month) {
        Portfolio expected = new Portfolio(clients, partner.partner(), month);
        String path = "/portfolio-reports/" + partner.partner() + "?month=" + month.atDay(1);
        JsonNode found = years.read(path);
        years.expect(
                expected.contracts(),
                rows(
                        found.path("customers"),
                        item -> row(
                                text(item, "customer"),
                                text(item, "subscriptionId"),
                                text(item, "contractStart"),
                                text(item, "contractEnd"))),
                "contracts of " + path);
        years.expect(
                expected.licences(),
                rows(
                        found.path("licences"),
                        item -> row(
                                text(item, "subscriptionId"),
                                text(item, "licenceType"),
                                text(item, "licensed"),
                                text(item, "active"),
                                text(item, "assigned"),
                                text(item, "delta"),
                                text(item, "risk"),
                                text(item, "overUse"))),
                "licences of " + path);
        years.expect(
                expected.incidents(),
                rows(
                        found.path("incidents"),
                        item -> row(
                                text(item, "customer"),
                                text(item, "severity1"),
                                text(item, "severity2"),
                                text(item, "severity3"),
                                text(item, "severity4"))),
                "incidents of " + path);
        years.expect(
                expected.components(),
                rows(
                        found.path("components"),
                        item -> row(
                                text(item, "subscriptionId"),
                                text(item, "component"),
                                text(item, "quantity"),
                                text(item, "monthBefore"),
                                text(item, "changePercent"),
                                text(item, "trend"))),
                "components of " + path);
    }

    private static List<String> rows(JsonNode items, Function<JsonNode, String> row) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(row)
                .sorted()
                .toList();
    }

    private static String text(JsonNode item, String member) {
        JsonNode value = item.path(member);
        return value.isNull() ? "" : value.isNumber() ? Retention.plain(value.decimalValue()) : value.asText();
    }
}
