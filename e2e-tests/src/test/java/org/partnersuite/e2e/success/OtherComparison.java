package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnersuite.e2e.success.model.Barrier;
import org.partnersuite.e2e.success.model.BurnDown;
import org.partnersuite.e2e.success.model.Candidate;
import org.partnersuite.e2e.success.model.Contract;
import org.partnersuite.e2e.success.model.Customer;
import org.partnersuite.e2e.success.model.Review;
import org.partnersuite.e2e.success.model.Satisfaction;
import org.partnersuite.e2e.success.model.Satisfaction.Answer;

/** Touches, surveys, barriers, reviews, candidates, burn-down and teams of customers. */
final class OtherComparison {
    private final World world;

    OtherComparison(World world) {
        this.world = world;
    }

    void compare(Customer customer) {
        touches(customer);
        world.compare(
                "answers of " + customer.name(),
                Satisfaction.figures(customer.satisfaction().answers()),
                answers("customerId=" + customer.id()));
        lists(customer);
        reviews(customer);
        team(customer);
        customer.contracts().forEach(this::burnDown);
    }

    /** Of all customers. */
    void answers(Program program, List<Customer> customers) {
        for (String product : program.products()) {
            List<Answer> answers = customers.stream()
                    .flatMap(customer -> customer.satisfaction().answers().stream())
                    .filter(answer -> answer.contract().draft().product().equals(product))
                    .toList();
            world.compare(
                    "answers about " + product,
                    Satisfaction.figures(answers),
                    answers("product=" + product.replace(" ", "%20")));
        }
    }

    private Map<String, String> answers(String filter) {
        JsonNode figure = world.read(World.API + "/survey-figures?" + filter)
                .path("items")
                .path(0);
        Map<String, String> found = new TreeMap<>();
        for (String field : Satisfaction.figures(List.of()).keySet()) {
            found.put(field, HealthSteps.number(figure.path(field)));
        }
        return found;
    }

    private void touches(Customer customer) {
        LocalDate today = world.today();
        String path = World.API + "/customers/" + customer.id() + "/touch-schedule";
        Map<String, String> schedule = customer.touches().schedule(customer.segment(today), today, today);
        world.compare(path, schedule, texts(world.read(path), List.copyOf(schedule.keySet())));
        for (LocalDate to : List.of(today, today.minusDays(45), today.minusYears(1))) {
            LocalDate from = to.minusDays(365);
            Map<String, String> expected = customer.touches().figures(from, to);
            String at = World.API + "/interactions/figures?customerId=" + customer.id() + "&from=" + from + "&to=" + to;
            JsonNode found = world.read(at);
            Map<String, String> figures = texts(found, List.copyOf(expected.keySet()));
            figures.put("medianDaysBetween", HealthSteps.number(found.path("medianDaysBetween")));
            world.compare(at, expected, figures);
        }
    }

    /** Of contracts of which something was reported users are entitled. */
    private void burnDown(Contract contract) {
        String path = World.API + "/subscriptions/" + contract.id() + "/burn-down";
        JsonNode found = world.read(path).path("items").path(0);
        if (contract.usage().months().isEmpty()) {
            world.compare(path, true, found.isMissingNode());
            return;
        }
        Map<String, String> texts = new TreeMap<>();
        for (String field : List.of("entitled", "used", "ratio")) {
            texts.put(field, HealthSteps.number(found.path(field)));
        }
        texts.put("through", found.path("through").asText(""));
        world.compare(path, BurnDown.of(contract), texts);
    }

    private void lists(Customer customer) {
        world.compare(
                "barriers of " + customer.name(),
                customer.barriers().stream()
                        .map(Barrier::fields)
                        .map(Map::toString)
                        .sorted()
                        .toList(),
                list("/adoption-barriers?customerId=" + customer.id(), List.of("id", "kind", "owner", "status")));
        world.compare(
                "candidates of " + customer.name(),
                customer.candidates().stream()
                        .map(Candidate::fields)
                        .map(Map::toString)
                        .sorted()
                        .toList(),
                list("/growth-candidates?customerId=" + customer.id(), List.of("id", "priority", "status")));
    }

    private List<String> list(String path, List<String> fields) {
        return world.list(World.API + path).stream()
                .map(item -> texts(item, fields).toString())
                .sorted()
                .toList();
    }

    private void reviews(Customer customer) {
        for (Contract contract : customer.contracts()) {
            for (LocalDate on : List.of(
                    world.today(),
                    contract.start(),
                    contract.start().plusYears(1).minusDays(1))) {
                String path = World.API + "/subscriptions/" + contract.id() + "/review-entitlement?on=" + on;
                Map<String, String> expected = Review.entitlement(contract, customer.reviews(), on);
                world.compare(path, expected, texts(world.read(path), List.copyOf(expected.keySet())));
            }
        }
    }

    /** On days of the last two years. */
    private void team(Customer customer) {
        for (int ago : List.of(0, 90, 600)) {
            LocalDate day = world.today().minusDays(ago);
            String path = World.API + "/customers/" + customer.id() + "/team?on=" + day;
            List<String> expected = customer.team().on(day).stream()
                    .map(member -> member.role() + " " + member.person() + " " + member.lead())
                    .sorted()
                    .toList();
            List<String> found = new ArrayList<>();
            world.read(path)
                    .path("members")
                    .forEach(place -> found.add(String.join(
                            " ",
                            place.path("role").asText(),
                            place.path("person").asText(),
                            place.path("lead").asText())));
            world.compare(path, expected, found.stream().sorted().toList());
        }
    }

    private static Map<String, String> texts(JsonNode found, List<String> fields) {
        Map<String, String> texts = new TreeMap<>();
        fields.forEach(field -> texts.put(field, found.path(field).asText("")));
        return texts;
    }
}
