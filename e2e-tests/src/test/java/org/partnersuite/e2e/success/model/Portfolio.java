package org.partnersuite.e2e.success.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The report of a partner and a month: contracts in force in it, whose partner of record it is now (CS-9). */
public final class Portfolio {
    private static final int ONBOARDING_DAYS = 90;

    private final Collection<Client> clients;
    private final String partner;
    private final YearMonth month;

    public Portfolio(Collection<Client> clients, String partner, YearMonth month) {
        this.clients = clients;
        this.partner = partner;
        this.month = month;
    }

    /** Rows of all contracts. */
    public List<String> contracts() {
        List<String> rows = new ArrayList<>();
        for (Client client : clients) {
            for (Contract contract : inForce(client)) {
                rows.add(row(
                        client.name(),
                        contract.id(),
                        contract.terms().start(),
                        contract.end().equals(LocalDate.MAX) ? "" : contract.end()));
            }
        }
        return rows.stream().sorted().toList();
    }

    /** A row of each licence type that was reported, and one of each contract of which nothing was. */
    public List<String> licences() {
        List<String> rows = new ArrayList<>();
        for (Client client : clients) {
            for (Contract contract : inForce(client)) {
                Map<String, Report> reports = contract.usage().of(month);
                long licensed = contract.terms().licensed();
                if (reports.isEmpty()) {
                    rows.add(licence(contract, "Users", Optional.of(licensed), Optional.empty(), Optional.empty()));
                }
                reports.forEach((type, report) -> rows.add(licence(
                        contract,
                        type,
                        report.licensed().or(() -> type.equals("Users") ? Optional.of(licensed) : Optional.empty()),
                        report.active(),
                        report.assigned())));
            }
        }
        return rows.stream().sorted().toList();
    }

    private String licence(
            Contract contract, String type, Optional<Long> licensed, Optional<Long> active, Optional<Long> assigned) {
        boolean onboarding = ChronoUnit.DAYS.between(contract.terms().start(), month.atEndOfMonth()) < ONBOARDING_DAYS;
        boolean known = licensed.isPresent() && active.isPresent();
        long delta = licensed.orElse(0L) - active.orElse(0L);
        String risk =
                onboarding ? "ONBOARDING" : known ? risk(licensed.orElseThrow(), active.orElseThrow()) : "UNKNOWN";
        boolean nothing = known && licensed.orElseThrow() == 0 && active.orElseThrow() == 0;
        return row(
                contract.id(),
                type,
                text(licensed),
                text(active),
                text(assigned),
                known ? delta : "",
                nothing ? "" : risk,
                known && delta < 0);
    }

    private static String risk(long licensed, long active) {
        return active * 10 >= licensed * 8 ? "LOW" : active * 2 >= licensed ? "MEDIUM" : "HIGH";
    }

    /** Incidents of each customer that were opened in the month, by severity. */
    public List<String> incidents() {
        List<String> rows = new ArrayList<>();
        for (Client client : clients) {
            if (!inForce(client).isEmpty()) {
                long[] count = new long[5];
                client.incidents().stream()
                        .filter(incident ->
                                incident.contract().service().partner().equals(partner))
                        .filter(incident -> YearMonth.from(incident.openedAt().atZone(ZoneOffset.UTC))
                                .equals(month))
                        .forEach(incident -> count[incident.severity()]++);
                rows.add(row(client.name(), count[1], count[2], count[3], count[4]));
            }
        }
        return rows.stream().sorted().toList();
    }

    /** Use of components, and how it changed from the month before. */
    public List<String> components() {
        List<String> rows = new ArrayList<>();
        for (Client client : clients) {
            for (Contract contract : inForce(client)) {
                Map<String, Long> now = contract.usage().sums(month, Report::components);
                Map<String, Long> before = contract.usage().sums(month.minusMonths(1), Report::components);
                TreeSet<String> keys = new TreeSet<>(now.keySet());
                keys.addAll(before.keySet());
                keys.forEach(key -> rows.add(component(
                        contract, key, Optional.ofNullable(now.get(key)), Optional.ofNullable(before.get(key)))));
            }
        }
        return rows.stream().sorted().toList();
    }

    private static String component(Contract contract, String key, Optional<Long> now, Optional<Long> before) {
        boolean both = now.isPresent() && before.isPresent();
        long change = now.orElse(0L) - before.orElse(0L);
        String percent = both && before.orElseThrow() != 0
                ? Retention.plain(BigDecimal.valueOf(change * 100)
                        .divide(BigDecimal.valueOf(before.orElseThrow()), 1, RoundingMode.HALF_UP))
                : "";
        String trend = !both ? "" : change > 0 ? "UP" : change < 0 ? "DOWN" : "SAME";
        return row(contract.id(), key, text(now), text(before), percent, trend);
    }

    private List<Contract> inForce(Client client) {
        return client.contracts().stream()
                .filter(contract -> contract.service().partner().equals(partner))
                .filter(contract -> !contract.terms().start().isAfter(month.atEndOfMonth())
                        && !contract.end().isBefore(month.atDay(1)))
                .toList();
    }

    private static String text(Optional<Long> value) {
        return value.map(String::valueOf).orElse("");
    }

    /** One text of all cells. */
    public static String row(Object... cells) {
        List<String> texts = new ArrayList<>();
        for (Object cell : cells) {
            texts.add(cell.toString());
        }
        return String.join("|", texts);
    }
}
