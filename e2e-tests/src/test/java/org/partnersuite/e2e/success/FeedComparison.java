package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.partnersuite.e2e.day.Mirror;
import org.partnersuite.e2e.day.Mirror.Copy;
import org.partnersuite.e2e.success.model.Amounts;
import org.partnersuite.e2e.success.model.Contract;
import org.partnersuite.e2e.success.model.Customer;
import org.partnersuite.e2e.success.model.Renewal;

/** What the feed tells since the run began: of everything the version that is read, and what the model says (XC-2). */
final class FeedComparison {
    private static final String TYPES = "org.partnersuite.customersuccess.";

    /** Lists of a customer's things, and the type of their events. */
    private static final Map<String, String> LISTS = Map.of(
            "/success-plans", "success-plan.v1",
            "/calls-to-action", "call-to-action.v1",
            "/adoption-barriers", "adoption-barrier.v1",
            "/business-reviews", "business-review.v1",
            "/growth-candidates", "growth-candidate.v1",
            "/team-members", "team-member.v1",
            "/interactions", "interaction.v1",
            "/subscriptions", "subscription.v1",
            "/renewals", "renewal.v1",
            "/surveys", "survey.v1");

    private static final List<String> TOPICS = List.of(
            "customer", "subscription", "renewal", "success-plan", "call-to-action", "usage-month", "health-score");

    private final World world;
    private final String from;
    private final Mirror mirror;

    private FeedComparison(World world, String from) {
        this.world = world;
        this.from = from;
        this.mirror = new Mirror(world.tally());
    }

    /** From now on. */
    static FeedComparison begin(World world) {
        return new FeedComparison(
                world,
                world.read(World.API + "/events?from=NOW").path("nextCursor").asText());
    }

    void compare(List<Customer> customers) {
        follow();
        customers.parallelStream().forEach(customer -> {
            version("customer.v1", "/customers", customer.id());
            LISTS.forEach((list, type) -> world.list(World.API + list + "?customerId=" + customer.id())
                    .forEach(item -> version(type, list, item.path("id").asText())));
            customer.contracts().forEach(this::renewals);
            customer.contracts().forEach(this::months);
        });
        prompts(customers);
        lastIsNewest();
    }

    private void follow() {
        String cursor = from;
        JsonNode page;
        do {
            page = world.read(World.API + "/events?limit=500&waitSeconds=1&cursor=" + cursor);
            page.path("events").forEach(mirror::apply);
            cursor = page.path("nextCursor").asText();
            world.tally().count("pages of the feed");
        } while (!page.path("caughtUp").asBoolean());
    }

    private void version(String type, String collection, String id) {
        Copy copy = mirror.copies(TYPES + type).get(id);
        String etag = world.etag(World.API + collection + "/" + id);
        String told = copy == null ? "none" : "\"" + copy.version() + "\"";
        world.compare("version of " + type + " " + id + " in the feed", etag, told);
    }

    private void renewals(Contract contract) {
        Map<String, String> expected = new TreeMap<>();
        for (Renewal renewal : contract.renewals()) {
            Map<String, String> fields = renewal.fields(world.today());
            expected.put(
                    renewal.dueOn().toString(),
                    String.join(
                            " ",
                            fields.get("status"),
                            fields.get("phase"),
                            fields.get("dueArr"),
                            fields.get("promptedOn"),
                            fields.getOrDefault("outcome", ""),
                            fields.getOrDefault("reason", ""),
                            fields.getOrDefault("renewedArr", ""),
                            fields.getOrDefault("renewedUntil", ""),
                            fields.getOrDefault("decidedOn", ""),
                            fields.getOrDefault("counted", "")));
        }
        Map<String, String> found = new TreeMap<>();
        of("renewal.v1", contract)
                .forEach(data -> found.put(
                        data.path("dueOn").asText(),
                        String.join(
                                " ",
                                data.path("status").asText(),
                                data.path("phase").asText(),
                                HealthSteps.number(data.path("dueArr")),
                                data.path("promptedOn").asText(""),
                                data.path("outcome").asText(""),
                                data.path("reason").asText(""),
                                HealthSteps.number(data.path("renewedArr")),
                                data.path("renewedUntil").asText(""),
                                data.path("decidedOn").asText(""),
                                data.path("counted").asText(""))));
        world.compare("renewals of " + contract.id() + " in the feed", expected, found);
    }

    private void months(Contract contract) {
        Map<String, String> expected = new TreeMap<>();
        contract.usage()
                .months()
                .keySet()
                .forEach(month -> expected.put(
                        month.atDay(1).toString(),
                        contract.usage().fields(month).get("activeUsers")
                                + " "
                                + Amounts.text(contract.usage().minutes(month))));
        Map<String, String> found = new TreeMap<>();
        of("usage-month.v1", contract)
                .forEach(data -> found.put(
                        data.path("month").asText(),
                        data.path("activeUsers").asText("") + " " + HealthSteps.number(data.path("minutes"))));
        world.compare("months of " + contract.id() + " in the feed", expected, found);
    }

    private List<JsonNode> of(String type, Contract contract) {
        return mirror.copies(TYPES + type).values().stream()
                .map(Copy::data)
                .filter(data -> data.path("subscriptionId").asText().equals(contract.id()))
                .toList();
    }

    /** Each partner is prompted once. */
    private void prompts(List<Customer> customers) {
        Map<String, Long> expected = new TreeMap<>();
        Set<String> own = customers.stream()
                .flatMap(customer -> customer.contracts().stream())
                .map(Contract::id)
                .collect(Collectors.toSet());
        customers.stream()
                .flatMap(customer -> customer.contracts().stream())
                .forEach(contract -> contract.renewals().stream()
                        .filter(renewal -> renewal.promptedOn(world.today()) != null)
                        .forEach(renewal -> expected.merge(contract.id() + " " + renewal.dueOn(), 1L, Long::sum)));
        Map<String, Long> found = mirror.copies(TYPES + "renewal-prompt.v1").values().stream()
                .map(Copy::data)
                .filter(data -> own.contains(data.path("subscriptionId").asText()))
                .collect(Collectors.groupingBy(
                        data -> data.path("subscriptionId").asText() + " "
                                + data.path("dueOn").asText(),
                        TreeMap::new,
                        Collectors.counting()));
        world.compare("prompts in the feed", expected, found);
    }

    /** In the topics, too, whatever died meanwhile. */
    private void lastIsNewest() {
        for (String topic : TOPICS) {
            world.suite().topics().versions("customer-success." + topic + ".v1").forEach((key, versions) -> {
                world.tally().count("keys of events compared");
                world.tally()
                        .expect(
                                versions.stream().max(Long::compare).orElseThrow(),
                                versions.getLast(),
                                topic + " of " + key + " " + versions);
            });
        }
    }
}
