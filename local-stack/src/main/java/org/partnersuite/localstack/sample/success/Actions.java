package org.partnersuite.localstack.sample.success;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.partnersuite.localstack.sample.Body;

/** Calls to action that people opened: open ones, one that rests, and one that is closed. */
final class Actions {
    private static final String ACTIONS = "/calls-to-action";

    private final Loaded loaded;

    Actions(Loaded loaded) {
        this.loaded = loaded;
    }

    void load() {
        open(SampleCustomers.AURORA, "Agree on the training plan of the gates", null, 12);
        open(SampleCustomers.HARVEST, "Find out why exports take so long", null, 6);
        JsonNode engagement =
                open(SampleCustomers.EVERGREEN, "Begin to work with Evergreen", "CUSTOMER_ENGAGEMENT", 60);
        if (isUntouched(engagement)) {
            loaded.manager()
                    .step(
                            item(engagement),
                            "/task-completions",
                            Body.of("number", 1).and("note", "Handed over on Monday"));
        }
        JsonNode resting = open(SampleCustomers.LUMEN, "Ask whether the shops want the assistant", null, 30);
        if (Loaded.has(resting, "status", "OPEN")) {
            loaded.manager()
                    .step(
                            item(resting),
                            "/snoozes",
                            Body.of("until", loaded.ahead().plusDays(45)).and("reason", "The season at the customer"));
        }
        JsonNode done = open(SampleCustomers.COBALT, "Show the audit report to the board", null, 20);
        if (Loaded.has(done, "status", "OPEN")) {
            loaded.manager()
                    .step(
                            item(done),
                            "/closures",
                            Body.of("outcome", "RESOLVED")
                                    .and("reason", "The board saw it and asked for a yearly one"));
        }
    }

    private JsonNode open(SampleCustomer customer, String title, @Nullable String playbook, int inDays) {
        return loaded.desk()
                .once(ACTIONS, loaded.of(customer), known -> Loaded.has(known, "title", title), () -> Body.of(
                                "customerId", loaded.id(customer))
                        .and("subscriptionId", loaded.id(customer.first()))
                        .and("title", title)
                        .and("owner", loaded.manager().person())
                        .and("dueOn", loaded.ahead().plusDays(inDays))
                        .and("playbook", playbook));
    }

    private static boolean isUntouched(JsonNode action) {
        for (JsonNode task : action.path("tasks")) {
            if (task.hasNonNull("doneAt")) {
                return false;
            }
        }
        return true;
    }

    private static String item(JsonNode action) {
        return ACTIONS + "/" + action.path("id").asText();
    }
}
