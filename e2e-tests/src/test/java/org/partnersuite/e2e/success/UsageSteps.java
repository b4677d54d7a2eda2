package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.partnersuite.e2e.success.model.Contract;
import org.partnersuite.e2e.success.model.Customer;
import org.partnersuite.e2e.success.model.Report;

/** Monthly telemetry: gaps, rows that come late or twice, and corrections (CS-8). */
final class UsageSteps {
    private static final List<String> FEATURES = List.of("goals", "reviews", "surveys", "planning");
    private static final int MOST_ITEMS = 100;

    private final Desk desk;
    private final World world;
    private final YearMonth thisMonth;

    /** A row as it is sent. */
    private record Row(Contract contract, YearMonth month, String licenceType, Report report) {}

    UsageSteps(Desk desk) {
        this.desk = desk;
        this.world = desk.world();
        this.thisMonth = YearMonth.from(world.today());
    }

    /** All that is older than the two last full months: it is late, and opens nothing. */
    void past(Customer customer) {
        List<Row> rows = new ArrayList<>();
        for (Contract contract : customer.contracts()) {
            if (isSilent(contract)) {
                continue;
            }
            YearMonth first = later(
                    YearMonth.from(contract.start()),
                    thisMonth.minusMonths(world.size().months()));
            rows.addAll(rows(contract, first, thisMonth.minusMonths(3), 12));
        }
        if (customer.number() % 4 == 0 && !rows.isEmpty()) {
            new UsageFile(desk).send(rows.stream().map(UsageSteps::line).toList());
            rows.forEach(UsageSteps::take);
        } else {
            Collections.shuffle(rows, desk.random());
            sendTwice(rows);
        }
        correct(rows.stream().filter(row -> desk.happens(8)).toList());
    }

    /** The two last full months, and what there is of this one, in one call: a score is made of them. */
    void latest(Customer customer) {
        List<Row> rows = new ArrayList<>();
        for (Contract contract : customer.contracts()) {
            if (!isSilent(contract)) {
                rows.addAll(rows(contract, thisMonth.minusMonths(2), thisMonth, 10));
            }
        }
        send(rows);
    }

    /** The same again says nothing new; other figures of the last full month do. */
    boolean correctLast(Contract contract) {
        YearMonth month = thisMonth.minusMonths(1);
        Map<String, Report> known = contract.usage().months().getOrDefault(month, Map.of());
        if (known.isEmpty()) {
            return false;
        }
        String type = desk.anyOf(known.keySet().stream().sorted().toList());
        Report before = known.get(type);
        if (before == null || before.activeUsers() == null) {
            return false;
        }
        put(new Row(contract, month, type, before));
        put(new Row(contract, month, type, before.active((long)
                desk.between(0, contract.draft().licensedUsers()))));
        return true;
    }

    /** Of one that began these days nothing is reported. */
    private boolean isSilent(Contract contract) {
        return contract.start().isAfter(world.today().minusDays(61));
    }

    private List<Row> rows(Contract contract, YearMonth first, YearMonth last, int gapPercent) {
        List<String> types = contract.draft().licensedUsers() % 5 < 2 ? List.of("Users", "Guests") : List.of("Users");
        List<Row> rows = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            for (String type : types) {
                if (!desk.happens(gapPercent)) {
                    rows.add(new Row(contract, month, type, report(contract)));
                }
            }
        }
        return rows;
    }

    private Report report(Contract contract) {
        int licensed = contract.draft().licensedUsers();
        Map<String, Long> features = new TreeMap<>();
        for (String feature : FEATURES) {
            if (desk.happens(60)) {
                features.put(feature, (long) desk.between(0, licensed));
            }
        }
        return new Report(
                (long) licensed,
                maybe(40, (long) desk.between(0, licensed)),
                maybe(90, (long) desk.between(0, desk.happens(6) ? licensed * 2 : licensed)),
                maybe(80, BigDecimal.valueOf(desk.between(0, 20_0), 1).stripTrailingZeros()),
                maybe(80, BigDecimal.valueOf(desk.between(0, 45_00), 2).stripTrailingZeros()),
                maybe(30, (long) desk.between(0, 3 * licensed)),
                features.isEmpty() ? null : features,
                desk.happens(30) ? Map.of("invoicing", BigDecimal.valueOf(desk.between(0, 5_000))) : null,
                desk.happens(30) ? Map.of("USERS", BigDecimal.valueOf(desk.between(0, licensed))) : null);
    }

    private <T> @Nullable T maybe(int percent, T value) {
        return desk.happens(percent) ? value : null;
    }

    /** In parts, of which each but the first has some rows of the one before again. */
    private void sendTwice(List<Row> rows) {
        List<Row> again = List.of();
        for (int i = 0; i < rows.size(); i += MOST_ITEMS) {
            List<Row> part = rows.subList(i, Math.min(i + MOST_ITEMS, rows.size()));
            List<Row> all = new ArrayList<>(part);
            all.addAll(again);
            all.addAll(part.stream().filter(row -> desk.happens(5)).toList());
            send(all);
            again = part.stream().filter(row -> desk.happens(10)).toList();
        }
    }

    private void send(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<Body> items = rows.stream()
                .map(row -> figures(row.report())
                        .with("subscriptionId", row.contract().id())
                        .with("licenceType", row.licenceType())
                        .with("period", row.month()))
                .toList();
        desk.createAll("/usage/batch", items, Set.of(200, 201));
        rows.forEach(UsageSteps::take);
    }

    private void correct(List<Row> rows) {
        for (Row row : rows) {
            put(new Row(
                    row.contract(), row.month(), row.licenceType(), row.report().active((long)
                            desk.between(0, row.contract().draft().licensedUsers()))));
        }
    }

    private void put(Row row) {
        String path = "/subscriptions/" + row.contract().id() + "/usage/" + row.licenceType() + "/" + row.month();
        JsonNode found = desk.put(path, figures(row.report())).body();
        take(row);
        world.compare("usage at " + path, row.report().fields(), UsageComparison.fields(found));
    }

    private static void take(Row row) {
        row.contract().usage().report(row.month(), row.licenceType(), row.report());
    }

    private static Body figures(Report report) {
        Map<String, Body> features = new HashMap<>();
        if (report.features() != null) {
            report.features().forEach((key, users) -> features.put(key, Body.of("users", users)));
        }
        return Body.of("licensed", report.licensed())
                .with("assigned", report.assigned())
                .with("activeUsers", report.activeUsers())
                .with("activeDays", report.activeDays())
                .with("minutes", report.minutes())
                .with("devices", report.devices())
                .with("features", report.features() == null ? null : features)
                .with("components", report.components())
                .with("quantities", report.quantities());
    }

    /** As a row of a file. */
    private static List<String> line(Row row) {
        Report report = row.report();
        return List.of(
                row.contract().id(),
                row.licenceType(),
                row.month().toString(),
                text(report.licensed()),
                text(report.assigned()),
                text(report.activeUsers()),
                number(report.activeDays()),
                number(report.minutes()),
                text(report.devices()),
                pairs(report.features()),
                pairs(report.components()),
                pairs(report.quantities()));
    }

    private static String text(@Nullable Long number) {
        return number == null ? "" : number.toString();
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static String pairs(@Nullable Map<String, ? extends Number> numbers) {
        if (numbers == null) {
            return "";
        }
        return numbers.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .sorted()
                .reduce((one, other) -> one + ";" + other)
                .orElse("");
    }

    private static YearMonth later(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }
}
