package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.partnersuite.e2e.success.model.Action;
import org.partnersuite.e2e.success.model.Barrier;
import org.partnersuite.e2e.success.model.Candidate;
import org.partnersuite.e2e.success.model.Contract;
import org.partnersuite.e2e.success.model.Customer;
import org.partnersuite.e2e.success.model.Plan;
import org.partnersuite.e2e.success.model.Segment;

/** The work list of every person in every role: each item by its kind, whom it is about, and when it is due (CS-17). */
final class WorkListComparison {
    private static final String OF_RENEWALS = "RM";

    private final World world;
    private final LocalDate today;
    private final List<Customer> customers;

    WorkListComparison(World world, List<Customer> customers) {
        this.world = world;
        this.today = world.today();
        this.customers = customers;
    }

    void compare() {
        for (String role : TeamSteps.ROLES) {
            Set<String> people = new TreeSet<>();
            customers.forEach(customer -> customer.team().members().stream()
                    .filter(member -> member.role().equals(role))
                    .forEach(member -> people.add(member.person())));
            people.parallelStream().forEach(person -> compare(role, person));
        }
    }

    private void compare(String role, String person) {
        List<String> expected = new ArrayList<>();
        for (Customer customer : customers) {
            boolean owned = customer.team().owner(role, null, today).equals(Optional.of(person));
            List<Contract> contracts = customer.contracts().stream()
                    .filter(contract ->
                            customer.team().owner(role, contract, today).equals(Optional.of(person)))
                    .toList();
            actions(expected, customer, role, person);
            switch (role) {
                case OF_RENEWALS -> renewals(expected, customer, contracts, owned);
                case "CSM" -> success(expected, customer, contracts, owned, person);
                case "AM" -> account(expected, customer, contracts, owned);
                case "DELIVERY" -> contracts.forEach(contract -> add(expected, "POSITION", contract.id(), null));
                default -> {}
            }
            if (role.equals("CSS") || role.equals("DELIVERY")) {
                barriers(expected, customer, contracts, person);
            }
        }
        String path = World.API + "/work-lists/" + role + "?person=" + person + "&limit=200";
        world.inTheEnd(path, expected.stream().sorted().toList(), () -> found(path));
    }

    private List<String> found(String path) {
        List<String> found = new ArrayList<>();
        for (JsonNode item : world.read(path).path("items")) {
            String kind = item.path("kind").asText();
            String about =
                    item.path("subscriptionId").asText(item.path("customerId").asText());
            boolean byItself = Set.of("ACTION_DUE", "GROWTH_TO_PROPOSE", "BARRIER_TECHNICAL", "SPONSOR_CHANGE")
                    .contains(kind);
            // When a position is checked is not of this model.
            String due = kind.equals("POSITION") ? "" : item.path("dueOn").asText("");
            found.add(kind + " " + (byItself ? item.path("customerId").asText() : about) + " " + due);
        }
        return found.stream().sorted().toList();
    }

    private void actions(List<String> expected, Customer customer, String role, String person) {
        customer.actions().all().stream()
                .filter(action -> action.isOpen() && action.owner().equals(person))
                .filter(action -> action.ownerRole().equals(role))
                .map(Action::dueOn)
                .forEach(due -> add(expected, "ACTION_DUE", customer.id(), due));
    }

    private void renewals(List<String> expected, Customer customer, List<Contract> contracts, boolean owned) {
        for (Contract contract : contracts) {
            contract.open().ifPresent(renewal -> {
                boolean ended = renewal.dueOn().isBefore(today);
                add(expected, ended ? "OUTCOME_MISSING" : "RENEWAL", contract.id(), renewal.dueOn());
                LocalDate prompted = renewal.promptedOn(today);
                if (!ended && prompted != null) {
                    LocalDate answerBy = renewal.dueOn().minusDays(60);
                    add(expected, "PROMPT_UNANSWERED", contract.id(), answerBy.isAfter(prompted) ? answerBy : prompted);
                }
            });
        }
        if (owned) {
            customer.plans().stream()
                    .filter(plan -> plan.isOpen() && plan.lacksMitigation())
                    .forEach(plan -> add(expected, "RISK_WITHOUT_MITIGATION", customer.id(), null));
        }
    }

    private void success(
            List<String> expected, Customer customer, List<Contract> contracts, boolean owned, String person) {
        customer.plans().stream()
                .filter(plan -> plan.status().equals("DRAFT") && plan.owner().equals(person))
                .map(Plan::timelyUntil)
                .forEach(due -> add(expected, "PLAN_TO_SUBMIT", customer.id(), due));
        contracts.stream()
                .filter(contract -> contract.health()
                        .current()
                        .filter(score -> score.resultBand().equals("RED"))
                        .isPresent())
                .forEach(contract -> add(expected, "CUSTOMER_AT_RISK", contract.id(), null));
        if (owned) {
            Segment segment = customer.segment(today);
            customer.touches()
                    .dueOn(segment, today, today)
                    .filter(today::isAfter)
                    .ifPresent(due -> add(expected, "TOUCH_OVERDUE", customer.id(), due));
            customer.reviews().stream()
                    .filter(review -> review.is("PLANNED"))
                    .forEach(review ->
                            add(expected, "REVIEW_TO_HOLD", review.contract().id(), review.day()));
        }
    }

    private void account(List<String> expected, Customer customer, List<Contract> contracts, boolean owned) {
        contracts.stream()
                .flatMap(contract -> contract.open().stream())
                .filter(renewal -> renewal.phase(today).equals("EXECUTE")
                        && !renewal.dueOn().isBefore(today))
                .forEach(renewal ->
                        add(expected, "RENEWAL_TO_QUOTE", renewal.contract().id(), renewal.dueOn()));
        if (owned) {
            customer.candidates().stream()
                    .filter(Candidate::isOpen)
                    .forEach(candidate -> add(expected, "GROWTH_TO_PROPOSE", customer.id(), null));
            if (customer.withoutSponsor()) {
                customer.departures().forEach(day -> add(expected, "SPONSOR_CHANGE", customer.id(), day));
            }
        }
    }

    private static void barriers(List<String> expected, Customer customer, List<Contract> contracts, String person) {
        for (Barrier barrier : customer.barriers()) {
            boolean own = barrier.owner().equals(person) || contracts.contains(barrier.contract());
            if (own && barrier.isOpen() && barrier.kind().equals("TECHNICAL")) {
                add(expected, "BARRIER_TECHNICAL", customer.id(), null);
            }
        }
    }

    private static void add(List<String> expected, String kind, String about, @Nullable LocalDate due) {
        expected.add(kind + " " + about + " " + (due == null ? "" : due));
    }
}
