package org.partnersuite.e2e.day;

import java.util.ArrayList;
import java.util.List;
import org.partnersuite.e2e.day.model.Customer;
import org.partnersuite.e2e.day.model.Subscription;
import org.partnersuite.e2e.suite.Client.Answer;

/** Customers that are nobody's account, and what they subscribed to (CS-2). */
final class CustomerSteps {
    static final String PATH = "/v1/customer-success/customers";
    static final String SUBSCRIPTIONS = "/v1/customer-success/subscriptions";
    private static final String ROLE = "customer-success";
    private static final List<String> LEVELS = List.of("BASIC", "ENHANCED", "PREMIUM");

    private final SellerBot bot;
    private final Writes writes;

    CustomerSteps(SellerBot bot) {
        this.bot = bot;
        this.writes = new Writes(bot);
    }

    void open() {
        String json = "{\"name\":\"%s\"}".formatted(bot.text("Customer"));
        Answer answer = writes.create(ROLE, PATH, json);
        bot.state().customers().add(new Customer(answer.id(), bot.as(ROLE).subject(), JsonFields.fields(json)));
    }

    void subscribe() {
        Customer customer = customer();
        String json = json(customer);
        add(customer, json, writes.create(ROLE, SUBSCRIPTIONS, json));
    }

    /** Some in one call. */
    void subscribeToAll() {
        Customer customer = customer();
        List<String> items = List.of(json(customer), json(customer), json(customer));
        List<Answer> created = writes.createAll(ROLE, SUBSCRIPTIONS + "/batch", items);
        for (int i = 0; i < created.size(); i++) {
            add(customer, items.get(i), created.get(i));
        }
    }

    void edit() {
        List<Subscription> all = new ArrayList<>();
        bot.state().customers().forEach(customer -> all.addAll(customer.subscriptions()));
        if (!all.isEmpty()) {
            String json = "{\"licensedUsers\":%d,\"supportLevel\":\"%s\"}"
                    .formatted(bot.random().nextInt(1_000), bot.anyOf(LEVELS));
            writes.edit(ROLE, SUBSCRIPTIONS, bot.anyOf(all), json);
        }
    }

    private Customer customer() {
        return bot.anyOf(bot.state().customers());
    }

    private void add(Customer customer, String json, Answer created) {
        new Subscription(created.id(), customer, bot.as(ROLE).subject(), JsonFields.fields(json));
    }

    private String json(Customer customer) {
        return """
            {"customerId":"%s","product":"%s","contractStart":"2026-01-01","contractEnd":"2026-12-31","licensedUsers":%d,\
            "arr":{"amount":"%3$d.50","currency":"USD"},"tcv":{"amount":"%3$d.50","currency":"USD"},"supportLevel":"%4$s"}\
            """.formatted(
                customer.id(), bot.anyOf(DealSteps.OFFERINGS), 1 + bot.random().nextInt(9_999), bot.anyOf(LEVELS));
    }
}
