package org.partnersuite.e2e.success;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.partnersuite.e2e.success.model.Customer;

/** People change: books go to others from today on, and open actions with them (CS-17). */
final class HandOvers {
    private final World world;
    private final Desk desk;
    private final List<Customer> customers;

    HandOvers(World world, List<Customer> customers) {
        this.world = world;
        this.desk = new Desk(world, -2);
        this.customers = customers;
    }

    void make() {
        for (String role : List.of("CSM", "RM", "AM")) {
            Set<String> owners = new TreeSet<>();
            customers.forEach(
                    customer -> customer.team().owner(role, null, world.today()).ifPresent(owners::add));
            for (String owner : owners) {
                if (desk.happens(30)) {
                    handOver(role, owner, "new-" + owner);
                }
            }
        }
    }

    private void handOver(String role, String from, String to) {
        Body body = Body.of("from", from)
                .with("role", role)
                .with("to", List.of(Body.of("person", to)))
                .with("reason", "Changes to another region");
        desk.create("/book-hand-overs", body);
        world.tally().count("books handed over");
        for (Customer customer : customers) {
            customer.team().handOver(role, from, to, world.today());
            customer.actions().all().forEach(action -> action.follow(role, from, to));
        }
    }
}
