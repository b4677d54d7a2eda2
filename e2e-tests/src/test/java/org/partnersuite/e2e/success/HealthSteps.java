package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.partnersuite.e2e.success.model.Amounts;
import org.partnersuite.e2e.success.model.Contract;
import org.partnersuite.e2e.success.model.Customer;
import org.partnersuite.e2e.success.model.Health;
import org.partnersuite.e2e.success.model.Plan;
import org.partnersuite.e2e.success.model.Score;
import org.partnersuite.e2e.success.model.ScoreModel;

/** Inputs change, and each score is waited for before the next input does (CS-5). */
final class HealthSteps {
    private static final List<String> ANSWERS = List.of("YES", "YES", "IN_PROGRESS", "NO", "NO", "NOT_APPLICABLE");

    private final Desk desk;
    private final World world;
    private final Triggers triggers;

    HealthSteps(Desk desk, Triggers triggers) {
        this.desk = desk;
        this.world = desk.world();
        this.triggers = triggers;
    }

    /** People answer the questions, and put in what nobody measures. */
    void answer(Contract contract) {
        Health health = contract.health();
        health.answers().clear();
        int mood = desk.between(0, 2);
        for (String question : ScoreModel.QUESTIONS) {
            if (desk.happens(92)) {
                health.answers().put(question, mood == 0 ? "YES" : mood == 1 ? "NO" : desk.anyOf(ANSWERS));
            }
        }
        for (String key : health.model().putIn()) {
            int most = key.equals("FEATURES") ? 8 : 100;
            health.measures().put(key, BigDecimal.valueOf(mood == 0 ? most : mood == 1 ? 0 : desk.between(0, most)));
        }
        write(contract);
    }

    /** A payment is late, or comes in. */
    void pay(Contract contract) {
        Health health = contract.health();
        health.overdue(health.overdueSince() != null ? null : world.today().minusDays(desk.anyOf(List.of(30, 31, 60))));
        write(contract);
    }

    private void write(Contract contract) {
        Health health = contract.health();
        Map<String, Body> answers = new TreeMap<>();
        health.answers().forEach((question, answer) -> answers.put(question, Body.of("answer", answer)));
        Map<String, Body> measures = new TreeMap<>();
        health.measures().forEach((key, value) -> measures.put(key, Body.of("values", List.of(value))));
        desk.replace(
                "/subscriptions/" + contract.id() + "/health-inputs",
                Body.of("answers", answers)
                        .with("measures", measures)
                        .with("paymentOverdueSince", health.overdueSince()));
        rescored(contract, false);
    }

    /** An incident of severity 1 is open for a while. */
    void breakDown(Contract contract) {
        boolean now = desk.happens(50);
        Instant opened = now ? now() : now().minusSeconds(86_400L * desk.between(1, 400));
        Body body = Body.of("subscriptionId", contract.id())
                .with("severity", 1)
                .with("title", "Nobody can log in")
                .with("openedAt", opened);
        String id = desk.create("/incidents", body).id();
        LocalDate on = now ? world.today() : day(opened);
        boolean late = on.isBefore(world.today().withDayOfMonth(1));
        triggers.tell(contract, "INCIDENTS", contract.id(), on, late);
        contract.health().severe(1);
        rescored(contract, false);
        if (desk.happens(60)) {
            desk.patch(World.WRITER, "/incidents/" + id, Body.of("closedAt", now()));
            contract.health().severe(-1);
            rescored(contract, false);
        }
    }

    /** Somebody sets the score for a while, another one approves, and it ends. */
    void override(Contract contract) {
        BigDecimal value = BigDecimal.valueOf(desk.between(10, 100), 1);
        Body body = Body.of("subscriptionId", contract.id())
                .with("value", value)
                .with("reason", "Usage is counted twice")
                .with("expiresOn", world.today().plusDays(desk.between(0, 90)));
        String path =
                "/health-overrides/" + desk.create("/health-overrides", body).id();
        if (desk.happens(20)) {
            desk.move("executive", path, "refusals", Body.of("note", "It is not"));
            return;
        }
        desk.move("executive", path, "approvals", Body.of("note", "Agreed"));
        contract.health().override(value);
        rescored(contract, false);
        if (desk.happens(60)) {
            desk.move(World.WRITER, path, "endings", Body.of("reason", "It is mended"));
            contract.health().override(null);
            rescored(contract, false);
        }
    }

    /** What concerns all contracts of a customer. */
    void rescored(Customer customer, boolean quiet) {
        for (Contract contract : customer.contracts()) {
            if (contract.health().current().isPresent()) {
                rescored(contract, quiet);
            }
        }
    }

    /** Scores it in the model, and waits until the service says the same. */
    void rescored(Contract contract, boolean quiet) {
        for (String trigger : contract.health().rescore(world.today(), quiet)) {
            boolean opened = triggers.tell(contract, trigger, contract.id(), world.today(), false);
            if (opened && trigger.equals("SCORE_RED")) {
                draftRetention(contract);
            }
        }
        settled(contract);
    }

    void settled(Contract contract) {
        contract.health()
                .current()
                .ifPresent(score -> world.inTheEnd(
                        "the score of " + contract.id() + " of "
                                + contract.draft().product(),
                        fields(score),
                        () -> found(contract)));
    }

    /** A RED score of a customer of touch HIGH drafts a retention plan. */
    private void draftRetention(Contract contract) {
        Customer customer = contract.customer();
        if (customer.segment(world.today()).touch().equals("HIGH")) {
            String owner = customer.team().owner("CSM", contract, world.today()).orElse("");
            customer.plans().add(new Plan("RETENTION", owner, contract, true));
        }
    }

    private static Map<String, String> fields(Score score) {
        Map<String, String> fields = new TreeMap<>(score.fields());
        fields.put("missing", new TreeSet<>(score.missing()).toString());
        return fields;
    }

    private Map<String, String> found(Contract contract) {
        JsonNode found = world.read(World.API + "/subscriptions/" + contract.id() + "/health-score");
        Map<String, String> fields = new TreeMap<>();
        fields.put("modelVersion", found.path("modelVersion").asText());
        fields.put("score", number(found.path("score")));
        fields.put("band", found.path("band").asText(""));
        fields.put("coverage", number(found.path("coverage")));
        fields.put("resultScore", number(found.path("result").path("score")));
        fields.put("resultBand", found.path("result").path("band").asText(""));
        TreeSet<String> missing = new TreeSet<>();
        found.path("missing").forEach(key -> missing.add(key.asText()));
        fields.put("missing", missing.toString());
        return fields;
    }

    static String number(@Nullable JsonNode number) {
        return number == null || number.isMissingNode() || number.isNull()
                ? ""
                : Amounts.text(new BigDecimal(number.asText()));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
