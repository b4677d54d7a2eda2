package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnersuite.e2e.success.model.Client;
import org.partnersuite.e2e.success.model.Contract;
import org.partnersuite.e2e.success.model.Months;
import org.partnersuite.e2e.success.model.Renewal;
import org.partnersuite.e2e.success.model.Renewal.Outcome;

/** How renewals come out: in time, within the grace, late, or not yet; each is told once (CS-10). */
final class RenewalSteps {
    private static final String PATH = "/renewals";
    private static final int GRACE_DAYS = 30;

    private final Desk desk;
    private final LocalDate today;
    private final Set<Renewal> undecided = new HashSet<>();

    RenewalSteps(Desk desk) {
        this.desk = desk;
        this.today = desk.volume().today();
    }

    /** A decision that is still to be told. */
    private record Decided(Contract contract, Renewal renewal, Outcome outcome, boolean untilSaid) {}

    /** Some contracts whose end has passed, or is near, and then those that become a part of another one. */
    void decide(Client client) {
        List<Decided> decided = new ArrayList<>();
        List<Contract> merging = new ArrayList<>();
        for (Contract contract : client.contracts()) {
            Renewal renewal = contract.openRenewal().orElse(null);
            if (renewal == null || undecided.contains(renewal)) {
                continue;
            }
            int chance = desk.random().nextInt(100);
            if (renewal.dueOn().isBefore(today) ? chance < 10 : chance < 75) {
                undecided.add(renewal);
            } else if (chance >= 88 && renewal.dueOn().isBefore(today)) {
                merging.add(contract);
            } else {
                decided.add(drawn(contract, renewal));
            }
        }
        tell(client, decided);
        List<Decided> merged = new ArrayList<>();
        for (Contract contract : merging) {
            Renewal renewal = contract.openRenewal().orElseThrow();
            merged.add(target(client, contract)
                    .map(into -> new Decided(
                            contract,
                            renewal,
                            new Outcome(
                                    "CO_TERMED",
                                    "",
                                    renewal.dueArr(),
                                    LocalDate.MIN,
                                    into.id(),
                                    decidedOn(renewal),
                                    false),
                            false))
                    .orElseGet(() -> drawn(contract, renewal)));
        }
        tell(client, merged);
    }

    /** Another contract in force and paid for, of which nothing is decided. */
    private Optional<Contract> target(Client client, Contract contract) {
        return client.contracts().stream()
                .filter(other -> other != contract && other.isInForce() && !other.isTrial())
                .filter(other -> other.renewals().stream().allMatch(renewal -> renewal.isOpen() || renewal.isApplied()))
                .findFirst();
    }

    private Decided drawn(Contract contract, Renewal renewal) {
        LocalDate on = decidedOn(renewal);
        int chance = desk.random().nextInt(100);
        BigDecimal due = renewal.dueArr();
        BigDecimal half = due.divide(BigDecimal.TWO);
        boolean inTime = !on.isAfter(renewal.dueOn().plusDays(GRACE_DAYS));
        boolean untilSaid = !inTime || desk.happens(30);
        LocalDate until = inTime
                ? untilSaid ? renewal.dueOn().plusMonths(14) : Months.again(contract.termStart(), renewal.dueOn())
                : on.plusMonths(12);
        if (chance < 20) {
            return new Decided(
                    contract,
                    renewal,
                    new Outcome("NOT_RENEWED", "BUDGET", BigDecimal.ZERO, LocalDate.MIN, "", on, false),
                    false);
        }
        String code = chance < 50 ? "RENEWED_SAME" : chance < 80 ? "RENEWED_EXPANDED" : "RENEWED_REDUCED";
        BigDecimal renewed = chance < 50 ? due : chance < 80 ? due.add(half) : half;
        return new Decided(contract, renewal, new Outcome(code, "", renewed, until, "", on, inTime), untilSaid);
    }

    /** In time, within the grace, or late; never before the contract began, and never in the future. */
    private LocalDate decidedOn(Renewal renewal) {
        int chance = desk.random().nextInt(100);
        LocalDate due = renewal.dueOn();
        LocalDate day = chance < 70
                ? due.minusDays(desk.random().nextInt(60))
                : chance < 90
                        ? due.plusDays(1L + desk.random().nextInt(GRACE_DAYS))
                        : due.plusDays(GRACE_DAYS + 1L + desk.random().nextInt(60));
        return day.isAfter(today) ? today : day;
    }

    private void tell(Client client, List<Decided> decided) {
        if (decided.isEmpty()) {
            return;
        }
        if (desk.happens(50)) {
            desk.calls()
                    .createAll(
                            "integration",
                            PATH + "/outcomes",
                            decided.stream()
                                    .map(each -> "{\"subscriptionId\":\"%s\",\"dueOn\":\"%s\",%s}"
                                            .formatted(
                                                    each.contract().id(),
                                                    each.renewal().dueOn(),
                                                    json(each)))
                                    .toList());
            decided.forEach(each -> follow(client, each, "integration"));
        } else {
            for (Decided each : decided) {
                desk.calls()
                        .move(
                                "customer-success",
                                PATH + "/" + id(each) + "/outcomes",
                                each.renewal().etag(),
                                "{" + json(each) + "}");
                follow(client, each, "customer-success");
            }
        }
    }

    private String id(Decided decided) {
        for (JsonNode item :
                desk.years().list(PATH + "?subscriptionId=" + decided.contract().id())) {
            if (item.path("dueOn").asText().equals(decided.renewal().dueOn().toString())) {
                return item.path("id").asText();
            }
        }
        throw new IllegalStateException("no renewal of " + decided);
    }

    private static String json(Decided decided) {
        Outcome outcome = decided.outcome();
        return "\"outcome\":\"%s\",\"decidedOn\":\"%s\"%s%s%s%s"
                .formatted(
                        outcome.code(),
                        outcome.decidedOn(),
                        outcome.reason().isEmpty() ? "" : ",\"reason\":\"%s\"".formatted(outcome.reason()),
                        outcome.renewed().signum() == 0
                                ? ""
                                : ",\"renewedArr\":" + ContractSteps.money(outcome.renewed()),
                        decided.untilSaid() ? ",\"renewedUntil\":\"%s\"".formatted(outcome.until()) : "",
                        outcome.into().isEmpty() ? "" : ",\"intoSubscriptionId\":\"%s\"".formatted(outcome.into()));
    }

    /** What follows by itself, as soon as the contract's end has passed. */
    private void follow(Client client, Decided decided, String role) {
        Outcome outcome = decided.outcome();
        decided.contract()
                .decide(decided.renewal(), outcome, desk.years().as(role).subject());
        if (!decided.renewal().dueOn().isBefore(today)) {
            return;
        }
        if (outcome.isRenewed()) {
            decided.contract().goOn(decided.renewal());
        } else if (outcome.isCoTermed()) {
            client.contracts().stream()
                    .filter(other -> other.id().equals(outcome.into()))
                    .forEach(other -> other.take(decided.renewal()));
        }
    }

    /** Whether any has ended again and nothing was said of that. */
    boolean isAnyDue(Client client) {
        return client.contracts().stream()
                .flatMap(contract -> contract.openRenewal().stream())
                .anyMatch(renewal -> renewal.dueOn().isBefore(today) && !undecided.contains(renewal));
    }

    /** Waits until contracts have followed what was decided. */
    void followed(Client client) {
        for (Contract contract : client.contracts()) {
            desk.years().inTheEnd("the contract " + contract.id() + " follows", contract.etag(), () -> desk.years()
                    .reader(contract.id())
                    .get(TwoYears.API + "/subscriptions/" + contract.id())
                    .answer()
                    .etag());
        }
    }
}
