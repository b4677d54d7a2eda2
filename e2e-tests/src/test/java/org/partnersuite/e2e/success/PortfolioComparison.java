package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnersuite.e2e.success.model.Contract;
import org.partnersuite.e2e.success.model.Partner;
import org.partnersuite.e2e.success.model.Report;

/** Licences and their risk in the monthly report of each partner (CS-9). */
final class PortfolioComparison {
    private static final int ONBOARDING_DAYS = 90;
    private static final List<String> FIELDS =
            List.of("subscriptionId", "licenceType", "licensed", "active", "assigned", "delta", "risk", "overUse");

    private final World world;
    private final Program program;
    private final List<Contract> contracts;

    PortfolioComparison(World world, Program program, List<Contract> contracts) {
        this.world = world;
        this.program = program;
        this.contracts = contracts;
    }

    void compare() {
        YearMonth last = YearMonth.from(world.today()).minusMonths(1);
        for (Partner partner : program.partners()) {
            for (int ago : List.of(0, 1, 7, 13)) {
                compare(partner, last.minusMonths(ago));
            }
        }
    }

    private void compare(Partner partner, YearMonth month) {
        String path = World.API + "/portfolio-reports/" + partner.id() + "?month=" + month.atDay(1);
        List<String> expected = contracts.stream()
                .filter(contract -> partner.equals(contract.draft().partner()) && isInForce(contract, month))
                .flatMap(contract -> rows(contract, month).stream())
                .sorted()
                .toList();
        List<String> found = new ArrayList<>();
        for (JsonNode row : world.read(path).path("licences")) {
            found.add(String.join(
                    " ",
                    FIELDS.stream().map(field -> row.path(field).asText("")).toList()));
        }
        world.compare(path, expected, found.stream().sorted().toList());
    }

    private static boolean isInForce(Contract contract, YearMonth month) {
        LocalDate end = contract.end();
        return !contract.start().isAfter(month.atEndOfMonth()) && (end == null || !end.isBefore(month.atDay(1)));
    }

    private static List<String> rows(Contract contract, YearMonth month) {
        Map<String, Report> reports = contract.usage().months().getOrDefault(month, Map.of());
        if (reports.isEmpty()) {
            return List.of(row(contract, month, "SAAS", (long) contract.draft().licensedUsers(), null, null));
        }
        List<String> rows = new ArrayList<>();
        reports.forEach((type, report) ->
                rows.add(row(contract, month, type, report.licensed(), report.activeUsers(), report.assigned())));
        return rows;
    }

    private static String row(
            Contract contract,
            YearMonth month,
            String type,
            @Nullable Long licensed,
            @Nullable Long active,
            @Nullable Long assigned) {
        boolean onboarding = month.atEndOfMonth().isBefore(contract.start().plusDays(ONBOARDING_DAYS));
        boolean known = licensed != null && active != null;
        String risk = onboarding ? "ONBOARDING" : "UNKNOWN";
        if (known && licensed == 0 && active == 0) {
            risk = "";
        } else if (known && !onboarding) {
            risk = 100 * active >= 80 * licensed ? "LOW" : 100 * active >= 50 * licensed ? "MEDIUM" : "HIGH";
        }
        return String.join(
                " ",
                contract.id(),
                type,
                text(licensed),
                text(active),
                text(assigned),
                known ? Long.toString(licensed - active) : "",
                risk,
                Boolean.toString(known && active > licensed));
    }

    private static String text(@Nullable Long number) {
        return number == null ? "" : number.toString();
    }
}
