package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.partnersuite.e2e.success.model.Client;
import org.partnersuite.e2e.success.model.Client.Answered;
import org.partnersuite.e2e.success.model.Contract;
import org.partnersuite.e2e.success.model.Incident;

/** Incidents, answers to surveys and touches of the two years, as other systems tell them afterwards (CS-8, CS-11, CS-18). */
final class RecordSteps {
    private static final int QUESTIONS = 10;

    private final Desk desk;
    private final LocalDate today;

    RecordSteps(Desk desk) {
        this.desk = desk;
        this.today = desk.volume().today();
    }

    /** Those of past months, which are closed, or not grave. They came late, and open nothing. */
    void incidents(Client client) {
        List<String> items = new ArrayList<>();
        List<Incident> known = new ArrayList<>();
        for (Contract contract : client.contracts()) {
            for (int i = desk.random().nextInt(4); i > 0; i--) {
                LocalDate last = today.withDayOfMonth(1).minusDays(1);
                LocalDate day = desk.day(contract.terms().start(), last);
                if (!day.isAfter(last)) {
                    Instant openedAt = at(day);
                    int severity = 1 + desk.random().nextInt(4);
                    boolean closed = severity == 1 || desk.happens(70);
                    items.add("{\"subscriptionId\":\"%s\",\"severity\":%d,\"title\":\"It broke\",\"openedAt\":\"%s\"%s}"
                            .formatted(
                                    contract.id(),
                                    severity,
                                    openedAt,
                                    closed ? ",\"closedAt\":\"%s\"".formatted(openedAt.plusSeconds(7200)) : ""));
                    known.add(new Incident("", contract, severity, openedAt, closed));
                }
            }
        }
        if (!items.isEmpty()) {
            List<JsonNode> created = desk.calls().createAll("integration", "/incidents", items);
            for (int i = 0; i < created.size(); i++) {
                Incident each = known.get(i);
                client.incidents()
                        .add(new Incident(
                                created.get(i).path("id").asText(),
                                each.contract(),
                                each.severity(),
                                each.openedAt(),
                                each.isClosed()));
            }
        }
    }

    /** Touches on any day since the customer's first contract. */
    void touches(Client client) {
        List<String> items = new ArrayList<>();
        for (int i = desk.random().nextInt(7); i > 0; i--) {
            LocalDate day = desk.day(client.contracts().getFirst().terms().start(), today.minusDays(1));
            items.add(
                    "{\"customerId\":\"%s\",\"type\":\"CALL\",\"occurredAt\":\"%s\",\"subject\":\"How it goes\",\"person\":\"%s\"}"
                            .formatted(client.id(), at(day), client.team().owner("CSM", today)));
            client.touches().touch(day);
        }
        if (!items.isEmpty()) {
            desk.calls().createAll("customer-success", "/interactions", items);
        }
    }

    /** One of the customer in a quarter, on a day of its own. */
    void surveys(Client client) {
        Contract contract = client.contracts().getFirst();
        LocalDate day = contract.terms().start().plusDays(20);
        for (; day.isBefore(today); day = day.plusDays(80L + desk.random().nextInt(20))) {
            boolean nps = desk.happens(60);
            List<Integer> ratings = new ArrayList<>();
            for (int i = 0; i < (nps ? 1 : QUESTIONS); i++) {
                ratings.add(nps ? desk.random().nextInt(11) : 1 + desk.random().nextInt(5));
            }
            BigDecimal mean = BigDecimal.valueOf(
                            ratings.stream().mapToInt(Integer::intValue).sum())
                    .divide(BigDecimal.valueOf(ratings.size()), 4, RoundingMode.HALF_UP);
            String id = desk.calls()
                    .create("integration", "/surveys/imports", json(client, contract, nps, day, ratings))
                    .id();
            client.answers().add(new Answered(id, nps ? "scaleNps" : "scaleCsat", mean, day));
        }
    }

    private static String json(Client client, Contract contract, boolean nps, LocalDate day, List<Integer> ratings) {
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < ratings.size(); i++) {
            answers.add("{\"number\":%d,\"rating\":%d}".formatted(i + 1, ratings.get(i)));
        }
        return "{\"kind\":\"%s\",\"customerId\":\"%s\",\"subscriptionId\":\"%s\",\"answeredAt\":\"%s\",\"answers\":[%s]}"
                .formatted(nps ? "NPS" : "CSAT", client.id(), contract.id(), at(day), String.join(",", answers));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(10, 15)).toInstant(ZoneOffset.UTC);
    }
}
