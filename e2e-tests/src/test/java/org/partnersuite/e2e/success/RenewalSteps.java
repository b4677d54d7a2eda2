package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.partnersuite.e2e.success.model.Amounts;
import org.partnersuite.e2e.success.model.Contract;
import org.partnersuite.e2e.success.model.Customer;
import org.partnersuite.e2e.success.model.Outcome;
import org.partnersuite.e2e.success.model.Renewal;
import org.partnersuite.e2e.success.model.Renewal.Decision;

/** What comes out of renewals, in time, in the grace, late or not at all (CS-10). */
final class RenewalSteps {
    private static final List<String> REASONS = List.of("PRICE", "COMPETITOR", "NO_VALUE", "BUDGET");

    private final Desk desk;
    private final World world;
    private final Triggers triggers;

    RenewalSteps(Desk desk, Triggers triggers) {
        this.desk = desk;
        this.world = desk.world();
        this.triggers = triggers;
    }

    /** Renewals of contracts that become known in their last phase open an action each. */
    void known(Customer customer) {
        customer.contracts().forEach(contract -> contract.open().ifPresent(this::told));
    }

    /** Each contract until it ends in the future, was lost, or nobody decides. Co-termed ones come last. */
    void decide(Customer customer) {
        for (Contract contract : customer.contracts()) {
            Optional<Renewal> open = contract.open();
            while (open.isPresent() && goesOn(open.get())) {
                open = contract.open();
            }
        }
        customer.contracts().forEach(contract -> contract.open().ifPresent(this::coTerm));
        customer.contracts().forEach(this::settled);
    }

    /** Whether it was decided on, so that the next one may be. */
    private boolean goesOn(Renewal renewal) {
        boolean ended = renewal.dueOn().isBefore(world.today());
        if (renewal.contract().renewsItself(renewal)) {
            if (renewal.dueOn().isAfter(world.today())) {
                return false;
            }
            decide(
                    renewal,
                    new Decision(Outcome.RENEWED_SAME, "", renewal.dueArr(), nextEnd(renewal), null, renewal.dueOn()));
            settled(renewal.contract());
            return ended;
        }
        if (ended ? desk.happens(18) : !renewal.phase(world.today()).equals("EXECUTE") || desk.happens(70)) {
            return false;
        }
        record(renewal, drawn(renewal));
        settled(renewal.contract());
        return ended;
    }

    private Decision drawn(Renewal renewal) {
        int chance = desk.random().nextInt(100);
        Outcome outcome = chance < 35
                ? Outcome.RENEWED_SAME
                : chance < 60 ? Outcome.RENEWED_EXPANDED : chance < 80 ? Outcome.RENEWED_REDUCED : Outcome.NOT_RENEWED;
        BigDecimal arr =
                switch (outcome) {
                    case RENEWED_EXPANDED -> times(renewal.dueArr(), desk.between(105, 190));
                    case RENEWED_REDUCED -> times(renewal.dueArr(), desk.between(30, 95));
                    default -> renewal.dueArr();
                };
        boolean lost = outcome == Outcome.NOT_RENEWED;
        return new Decision(
                outcome,
                lost ? desk.anyOf(REASONS) : "",
                lost ? null : arr,
                lost ? null : desk.happens(50) ? nextEnd(renewal) : end(renewal, desk.anyOf(List.of(6, 12, 24))),
                null,
                decidedOn(renewal));
    }

    /** In time, within the grace of 30 days, or later. */
    private LocalDate decidedOn(Renewal renewal) {
        LocalDate drawn = desk.happens(70)
                ? renewal.dueOn().minusDays(desk.between(0, 80))
                : renewal.dueOn().plusDays(desk.anyOf(List.of(1, 29, 30, 31, 32, 55)));
        return drawn.isAfter(world.today()) ? world.today() : drawn;
    }

    /** A contract that ended and was not decided on goes on in another one of the customer. */
    private void coTerm(Renewal renewal) {
        Contract contract = renewal.contract();
        Optional<Contract> other = contract.customer().contracts().stream()
                .filter(each -> each != contract && each.worth(world.today()).isPresent())
                .filter(each -> each.worth(renewal.dueOn()).isPresent())
                .filter(each -> each.worth(renewal.dueOn().plusDays(1)).isPresent())
                .findFirst();
        if (other.isPresent() && renewal.dueOn().isBefore(world.today()) && desk.happens(80)) {
            BigDecimal arr = times(renewal.dueArr(), desk.anyOf(List.of(100, 100, 60, 130)));
            LocalDate on = decidedOn(renewal);
            record(renewal, new Decision(Outcome.CO_TERMED, "", arr, null, other.get(), on));
            settled(other.get());
            settled(contract);
        }
    }

    private void record(Renewal renewal, Decision decision) {
        Contract contract = renewal.contract();
        settled(contract);
        String id = world.list(path(contract)).getLast().path("id").asText();
        Contract into = decision.into();
        boolean asBefore = decision.until() != null && decision.until().equals(nextEnd(renewal));
        Body body = Body.of("outcome", decision.outcome())
                .with("reason", decision.reason().isEmpty() ? null : decision.reason())
                .money("renewedArr", decision.arr())
                .with("renewedUntil", asBefore ? null : decision.until())
                .with("intoSubscriptionId", into == null ? null : into.id())
                .with("decidedOn", decision.on());
        if (decision.outcome() == Outcome.NOT_RENEWED) {
            Body without = Body.of("outcome", "NOT_RENEWED").with("decidedOn", decision.on());
            String etag = world.etag(World.API + "/renewals/" + id);
            desk.refused("/renewals/" + id + "/outcomes", etag, without, Set.of("required"));
        }
        if (desk.happens(50)) {
            desk.move(World.WRITER, "/renewals/" + id, "outcomes", body);
        } else {
            body.with("subscriptionId", contract.id()).with("dueOn", renewal.dueOn());
            desk.createAll("/renewals/outcomes/batch", List.of(body), Set.of(201));
        }
        decide(renewal, decision);
    }

    private void decide(Renewal renewal, Decision decision) {
        world.tally().count("outcome " + decision.outcome());
        Contract contract = renewal.contract();
        contract.decide(renewal, decision, world.today());
        if (contract.renewals().getLast() != renewal) {
            settled(contract);
            told(contract.renewals().getLast());
        }
    }

    /** It entered its last phase, and its partner was prompted, each on the day on which that was due. */
    private void told(Renewal renewal) {
        Contract contract = renewal.contract();
        String id = world.list(path(contract))
                .get(contract.renewals().indexOf(renewal))
                .path("id")
                .asText();
        LocalDate executes = renewal.executesOn();
        LocalDate prompted = renewal.promptedOn(world.today());
        for (LocalDate on : prompted == null ? List.of(executes) : List.of(executes, prompted)) {
            if (!on.isAfter(world.today())) {
                triggers.tell(contract, "RENEWAL_WINDOW", id, on, false);
            }
        }
    }

    /** Waits until the renewals of a contract are what they must be. */
    private void settled(Contract contract) {
        List<Map<String, String>> expected = contract.renewals().stream()
                .map(renewal -> renewal.fields(world.today()))
                .toList();
        world.inTheEnd(
                "the renewals of " + contract.id() + " " + contract.draft(),
                expected,
                () -> world.list(path(contract)).stream()
                        .map(RenewalSteps::fields)
                        .toList());
    }

    static String path(Contract contract) {
        return World.API + "/renewals?subscriptionId=" + contract.id() + "&sort=dueOn";
    }

    static Map<String, String> fields(JsonNode found) {
        Map<String, String> fields = new TreeMap<>();
        for (String field : List.of("dueOn", "phase", "promptedOn", "status")) {
            fields.put(field, found.path(field).asText(""));
        }
        fields.put("dueArr", amount(found.path("dueArr")));
        JsonNode outcome = found.path("outcome");
        if (outcome.isObject()) {
            for (String field : List.of("outcome", "reason", "renewedUntil", "decidedOn", "counted")) {
                fields.put(field, outcome.path(field).asText(""));
            }
            fields.put("renewedArr", amount(outcome.path("renewedArr")));
            fields.put("into", outcome.path("intoSubscriptionId").asText(""));
            fields.put("appliedOn", found.path("appliedOn").asText(""));
        }
        return fields;
    }

    static String amount(@Nullable JsonNode money) {
        return money == null || !money.isObject()
                ? ""
                : Amounts.text(new BigDecimal(money.path("amount").asText()));
    }

    /** The last day of a term as long as the one that ends: all terms are of whole months. */
    private static LocalDate nextEnd(Renewal renewal) {
        LocalDate next = renewal.dueOn().plusDays(1);
        return end(renewal, ChronoUnit.MONTHS.between(renewal.contract().termStart(renewal), next));
    }

    private static LocalDate end(Renewal renewal, long months) {
        return renewal.dueOn().plusDays(1).plusMonths(months).minusDays(1);
    }

    private static BigDecimal times(BigDecimal amount, int percent) {
        return amount.multiply(BigDecimal.valueOf(percent, 2)).setScale(2, RoundingMode.HALF_UP);
    }
}
