package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.partnersuite.e2e.success.model.Customer;

/** Every version of everything has one entry in its history, with who made it (XC-2). */
final class HistoryComparison {
    private static final List<String> LISTS = List.of(
            "/subscriptions",
            "/renewals",
            "/calls-to-action",
            "/adoption-barriers",
            "/business-reviews",
            "/growth-candidates",
            "/team-members",
            "/surveys",
            "/interactions");

    private final World world;

    HistoryComparison(World world) {
        this.world = world;
    }

    void compare(Customer customer) {
        compare("/customers/" + customer.id());
        for (String list : LISTS) {
            world.list(World.API + list + "?customerId=" + customer.id())
                    .forEach(item -> compare(list + "/" + item.path("id").asText()));
        }
    }

    private void compare(String path) {
        String etag = world.etag(World.API + path);
        List<JsonNode> entries = world.list(World.API + path + "/history");
        world.compare("entries in the history of " + path, etag, "\"" + entries.size() + "\"");
        long nobody = entries.stream()
                .filter(entry -> entry.path("by").asText("").isEmpty())
                .count();
        world.compare("entries of nobody in the history of " + path, 0L, nobody);
    }
}
