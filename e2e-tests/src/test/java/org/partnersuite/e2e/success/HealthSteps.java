package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.partnersuite.e2e.success.UsageSteps.Row;
import org.partnersuite.e2e.success.model.Client;
import org.partnersuite.e2e.success.model.Contract;
import org.partnersuite.e2e.success.model.Health;
import org.partnersuite.e2e.success.model.Incident;
import org.partnersuite.e2e.success.model.Report;
import org.partnersuite.e2e.success.model.Sponsor;

/** What moves scores: the newest telemetry, answers, incidents and sponsors. After each the score is what the model says (CS-5). */
final class HealthSteps {
    private static final List<String> DRAWN = List.of("YES", "YES", "IN_PROGRESS", "NO", "NOT_APPLICABLE");

    private final Desk desk;
    private final UsageSteps usage;
    private final LocalDate today;

    HealthSteps(Desk desk) {
        this.desk = desk;
        this.usage = new UsageSteps(desk);
        this.today = desk.volume().today();
    }

    void live(Client client) {
        for (Contract contract : client.contracts()) {
            if (contract.isInForce()) {
                live(client, contract);
            }
        }
        if (desk.happens(30)) {
            client.sponsors().forEach(sponsor -> leave(client, sponsor));
        }
    }

    private void live(Client client, Contract contract) {
        Health health = client.health(contract, today);
        YearMonth last = desk.volume().lastMonth();
        report(client, health, last, counted(contract));
        report(client, health, last.minusMonths(1), usage.drawn(contract));
        answer(client, health, drawn());
        if (desk.happens(40)) {
            fallAndRise(client, health);
        }
        if (desk.happens(30)) {
            grave(client, health);
        }
        if (desk.happens(30)) {
            overdue(client, health);
        }
    }

    /** With active users, so that the month before it does not count. */
    private Report counted(Contract contract) {
        Report drawn = usage.drawn(contract);
        return drawn.active().isPresent() ? drawn : counted(contract);
    }

    /** RED, its action closed, better, and RED again: that is a second action. */
    private void fallAndRise(Client client, Health health) {
        YearMonth last = desk.volume().lastMonth();
        report(client, health, last, figures(health.contract(), 1, "20", "60"));
        answer(client, health, all("YES"));
        report(client, health, last, figures(health.contract(), 100, "0", "0"));
        answer(client, health, all("NO"));
        if (desk.happens(60)) {
            desk.actions().closeIfRed(client, health);
        }
        report(client, health, last, figures(health.contract(), 1, "20", "60"));
        answer(client, health, all("YES"));
        answer(client, health, all("NO"));
        answer(client, health, drawn());
    }

    /** @param divisor of those licensed, the part that is active */
    private static Report figures(Contract contract, int divisor, String days, String minutes) {
        long licensed = contract.terms().licensed();
        return new Report(
                Optional.of(licensed),
                Optional.empty(),
                Optional.of(licensed / divisor),
                Optional.of(new BigDecimal(days)),
                Optional.of(new BigDecimal(minutes)),
                Map.of(),
                Map.of());
    }

    private void report(Client client, Health health, YearMonth month, Report report) {
        usage.put(new Row(health.contract(), "Users", month, report));
        desk.scores().follow(client);
    }

    private void answer(Client client, Health health, Map<String, String> answers) {
        put(client, health, answers, Optional.empty());
    }

    private void overdue(Client client, Health health) {
        LocalDate since = today.minusDays(20L + desk.random().nextInt(20));
        put(client, health, new TreeMap<>(health.answers()), Optional.of(since));
    }

    private void put(Client client, Health health, Map<String, String> answers, Optional<LocalDate> overdue) {
        String json = "{\"answers\":{%s}%s}"
                .formatted(
                        answers.entrySet().stream()
                                .map(each -> "\"%s\":{\"answer\":\"%s\"}".formatted(each.getKey(), each.getValue()))
                                .collect(Collectors.joining(",")),
                        overdue.map(",\"paymentOverdueSince\":\"%s\""::formatted)
                                .orElse(""));
        String at = "/subscriptions/" + health.contract().id() + "/health-inputs";
        desk.calls().put("customer-success", at, health.inputEtag(), json);
        health.answer(answers, overdue);
        desk.scores().follow(client);
    }

    private Map<String, String> drawn() {
        Map<String, String> answers = new TreeMap<>();
        for (String question : questions()) {
            if (desk.happens(90)) {
                answers.put(question, desk.anyOf(DRAWN));
            }
        }
        return answers;
    }

    private Map<String, String> all(String answer) {
        return questions().stream().collect(Collectors.toMap(question -> question, question -> answer));
    }

    private List<String> questions() {
        return desk.models().questions();
    }

    /** An incident of severity 1, which opens an action, and is closed now and then. */
    private void grave(Client client, Health health) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(60);
        String json = "{\"subscriptionId\":\"%s\",\"severity\":1,\"title\":\"Nobody can log in\",\"openedAt\":\"%s\"}"
                .formatted(health.contract().id(), now);
        JsonNode created =
                desk.calls().create("integration", "/incidents", json).body();
        Incident incident = new Incident(created.path("id").asText(), health.contract(), 1, now, false);
        client.incidents().add(incident);
        client.actions().signal("INCIDENTS", health.contract().id(), today);
        desk.scores().follow(client);
        if (desk.happens(50)) {
            desk.calls()
                    .change(
                            "integration",
                            "/incidents",
                            incident,
                            "{\"closedAt\":\"%s\"}".formatted(now.plusSeconds(30)));
            incident.close();
            desk.scores().follow(client);
        }
    }

    private void leave(Client client, Sponsor sponsor) {
        desk.calls()
                .move(
                        "customer-success",
                        "/stakeholders/" + sponsor.id() + "/departures",
                        sponsor.etag(),
                        "{\"on\":\"%s\"}".formatted(today));
        sponsor.leave();
        client.actions().signal("SPONSOR_LEFT", sponsor.id(), today);
        desk.scores().follow(client);
    }
}
