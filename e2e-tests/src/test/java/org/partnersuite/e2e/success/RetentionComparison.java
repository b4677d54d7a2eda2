package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnersuite.e2e.success.model.Contract;
import org.partnersuite.e2e.success.model.Partner;
import org.partnersuite.e2e.success.model.Retention;

/** Retention, churn and renewal rates of years, quarters and odd times, by product and partner (CS-10). */
final class RetentionComparison {
    private static final List<String> COUNTS =
            List.of("liveContracts", "customers", "lostCustomers", "due", "renewed", "undecided");
    private static final List<String> AMOUNTS =
            List.of("starting", "lost", "reduced", "expanded", "dueArr", "renewedArr");
    private static final List<String> RATES = List.of(
            "grossRetention",
            "netRetention",
            "grossChurn",
            "customerChurn",
            "renewalRateByCount",
            "renewalRateByValue");

    private final World world;
    private final Program program;
    private final List<Contract> contracts;

    private record Period(LocalDate from, LocalDate to) {}

    RetentionComparison(World world, Program program, List<Contract> contracts) {
        this.world = world;
        this.program = program;
        this.contracts = contracts;
    }

    void compare() {
        periods().parallelStream().forEach(period -> {
            for (String product : program.products()) {
                List<Contract> own = contracts.stream()
                        .filter(contract -> contract.draft().product().equals(product))
                        .toList();
                compare(period, "product=" + product.replace(" ", "%20"), own);
                rows(period, product, own);
            }
            for (Partner partner : program.partners()) {
                compare(
                        period,
                        "partner=" + partner.id(),
                        contracts.stream()
                                .filter(contract -> partner.equals(contract.draft().partner()))
                                .toList());
            }
        });
    }

    private List<Period> periods() {
        LocalDate today = world.today();
        return List.of(
                new Period(today.minusYears(2), today.minusDays(1)),
                new Period(today.minusYears(1), today.minusDays(1)),
                new Period(today.minusYears(2), today.minusYears(1).minusDays(1)),
                new Period(today.minusMonths(3), today.minusDays(1)),
                new Period(today.minusMonths(9), today.minusMonths(6)),
                new Period(today.minusDays(400), today.minusDays(40)),
                new Period(today.minusDays(20), today));
    }

    private void compare(Period period, String filter, List<Contract> own) {
        String path = World.API + "/retention?from=" + period.from() + "&to=" + period.to() + "&" + filter;
        JsonNode figure = world.read(path).path("figures").path(0);
        Map<String, String> found = new TreeMap<>();
        COUNTS.forEach(field -> found.put(field, figure.path(field).asText()));
        AMOUNTS.forEach(field -> found.put(field, RenewalSteps.amount(figure.path(field))));
        RATES.forEach(field -> found.put(field, HealthSteps.number(figure.path(field))));
        world.compare(path, Retention.of(own, period.from(), period.to()), found);
    }

    private void rows(Period period, String product, List<Contract> own) {
        String path = World.API + "/retention/contracts?from=" + period.from() + "&to=" + period.to() + "&product="
                + product.replace(" ", "%20");
        Map<String, String> expected = new TreeMap<>();
        own.forEach(contract -> {
            String change = Retention.change(contract, period.from(), period.to());
            if (!change.isEmpty()) {
                expected.put(contract.id(), change);
            }
        });
        Map<String, String> found = new TreeMap<>();
        world.list(path)
                .forEach(row -> found.put(
                        row.path("subscriptionId").asText(), row.path("change").asText()));
        world.compare(path, expected, found);
    }
}
