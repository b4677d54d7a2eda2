package org.partnersuite.e2e.success;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.partnersuite.e2e.success.model.Client;
import org.partnersuite.e2e.success.model.Contract;
import org.partnersuite.e2e.success.model.Report;

/** Telemetry of past months, with gaps, late, twice, and corrected; by single calls, by batches and by files (CS-8). */
final class UsageSteps {
    private static final List<String> FEATURES = List.of("answers", "reports", "search");
    private static final List<String> COMPONENTS = List.of("invoicing", "planning");
    private static final int BATCH = 100;

    private final Desk desk;

    UsageSteps(Desk desk) {
        this.desk = desk;
    }

    /** What is reported of a licence type and a month. */
    record Row(Contract contract, String type, YearMonth month, Report report) {

        String at() {
            return "/subscriptions/" + contract.id() + "/usage/" + type + "/" + month;
        }

        String json() {
            return "{\"subscriptionId\":\"%s\",\"licenceType\":\"%s\",\"period\":\"%s\"%s}"
                    .formatted(contract.id(), type, month, report.json().isEmpty() ? "" : "," + report.json());
        }

        void known() {
            contract.usage().report(month, type, report);
        }
    }

    /** All months but the last two, of which scores are made. */
    void report(Client client) {
        List<Row> rows = new ArrayList<>();
        List<Row> late = new ArrayList<>();
        YearMonth last = desk.volume().lastMonth().minusMonths(2);
        for (Contract contract : client.contracts()) {
            LocalDate end = contract.end();
            YearMonth until =
                    end.equals(LocalDate.MAX) || YearMonth.from(end).isAfter(last) ? last : YearMonth.from(end);
            List<String> types = desk.happens(40) ? List.of("Users", "Viewers") : List.of("Users");
            YearMonth month = YearMonth.from(contract.terms().start());
            for (; !month.isAfter(until); month = month.plusMonths(1)) {
                for (String type : types) {
                    if (!desk.happens(10)) {
                        Row row = new Row(contract, type, month, drawn(contract));
                        (desk.happens(20) ? late : rows).add(row);
                        if (desk.happens(15)) {
                            late.add(row);
                        }
                        if (desk.happens(15)) {
                            late.add(new Row(contract, type, month, drawn(contract)));
                        }
                    }
                }
            }
        }
        Collections.shuffle(late, desk.random());
        send(rows);
        send(late);
    }

    /** In the order given, so that what comes last holds; the same place is named once in a call. */
    private void send(List<Row> rows) {
        Map<String, Row> together = new TreeMap<>();
        for (Row row : rows) {
            if (together.containsKey(row.at()) || together.size() == BATCH) {
                sendAll(List.copyOf(together.values()));
                together.clear();
            }
            if (desk.happens(15)) {
                sendAll(List.copyOf(together.values()));
                together.clear();
                put(row);
            } else {
                together.put(row.at(), row);
            }
        }
        sendAll(List.copyOf(together.values()));
    }

    private void sendAll(List<Row> rows) {
        if (!rows.isEmpty()) {
            if (desk.happens(20)) {
                desk.files().usage(rows);
            } else {
                desk.calls()
                        .createAll(
                                "integration",
                                "/usage",
                                rows.stream().map(Row::json).toList());
            }
            rows.forEach(Row::known);
        }
    }

    /** In one call. */
    void put(Row row) {
        desk.calls().put("integration", row.at(), "", "{" + row.report().json() + "}");
        row.known();
    }

    /** Some figures are not reported; now and then more people are active than are licensed. */
    Report drawn(Contract contract) {
        long licensed = contract.terms().licensed();
        long active = desk.random().nextLong(licensed + licensed / 10);
        return new Report(
                desk.happens(80) ? Optional.of(licensed) : Optional.empty(),
                desk.happens(50) ? Optional.of(licensed * 9 / 10) : Optional.empty(),
                desk.happens(90) ? Optional.of(active) : Optional.empty(),
                desk.happens(80) ? Optional.of(BigDecimal.valueOf(desk.random().nextInt(200), 1)) : Optional.empty(),
                desk.happens(80) ? Optional.of(BigDecimal.valueOf(desk.random().nextInt(450), 1)) : Optional.empty(),
                some(FEATURES, active),
                some(COMPONENTS, 5_000));
    }

    private Map<String, Long> some(List<String> keys, long most) {
        return keys.stream()
                .filter(key -> desk.happens(60))
                .collect(Collectors.toMap(
                        key -> key, key -> desk.random().nextLong(most + 1), (one, other) -> one, TreeMap::new));
    }
}
