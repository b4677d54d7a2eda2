package org.partnersuite.e2e.success;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.partnersuite.e2e.success.model.Candidate;
import org.partnersuite.e2e.success.model.Barrier;
import org.partnersuite.e2e.success.model.Contract;
import org.partnersuite.e2e.success.model.Customer;
import org.partnersuite.e2e.success.model.Review;

/** Barriers of adoption, business reviews and growth candidates (CS-12, CS-15, CS-20). */
final class OtherSteps {
    private static final List<String> KINDS = List.of("TECHNICAL", "BUSINESS");
    private static final List<String> PRIORITIES = List.of("HIGH", "MEDIUM", "LOW");

    private final Desk desk;
    private final World world;

    OtherSteps(Desk desk) {
        this.desk = desk;
        this.world = desk.world();
    }

    /** CSM and service manager decide which kind it is; then it may be resolved. */
    void hinder(Customer customer) {
        Contract contract = desk.anyOf(customer.contracts());
        String owner = world.person("CSS", customer.number() / TeamSteps.BOOK);
        Body body = Body.of("customerId", customer.id())
                .with("subscriptionId", contract.id())
                .with("title", "Stores share one login")
                .with("description", "Each answer is seen by all")
                .with("owner", owner);
        Barrier barrier = new Barrier(desk.create("/adoption-barriers", body).id(), contract, owner);
        customer.barriers().add(barrier);
        String path = "/adoption-barriers/" + barrier.id();
        String first = desk.anyOf(KINDS);
        desk.move(World.WRITER, path, "decisions", Body.of("as", "CSM").with("kind", first));
        String second = desk.anyOf(KINDS);
        desk.move("admin", path, "decisions", Body.of("as", "SM").with("kind", second));
        barrier.decide(first, second);
        if (barrier.kind().isEmpty() || desk.happens(40)) {
            return;
        }
        Body measure = Body.of("name", "Active managers").with("before", 12).with("after", 96);
        Body practice = Body.of("title", world.text("Personal logins of " + customer.number()))
                .with("text", "Order logins before the training is planned.")
                .with("product", contract.draft().product());
        Body resolution = Body.of("resolution", "Each has a login of its own").with("measure", measure);
        if (barrier.kind().equals("BUSINESS")) {
            desk.refused(path + "/resolutions", world.etag(World.API + path), resolution, Set.of("best_practice"));
            resolution.with("bestPractice", practice);
        }
        desk.move(World.WRITER, path, "resolutions", resolution);
        barrier.resolve();
    }

    /** Reviews of the support level, held on days of the last two years, planned or cancelled. */
    void review(Customer customer) {
        for (int i = desk.between(0, 3); i > 0; i--) {
            Contract contract = desk.anyOf(customer.contracts());
            boolean ahead = desk.happens(40);
            LocalDate day = ahead
                    ? world.today().plusDays(desk.between(0, 200))
                    : later(contract.start(), world.today().minusDays(desk.between(0, 700)));
            Body body = Body.of("kind", "CUSTOMER_ADOPTION")
                    .with("customerId", customer.id())
                    .with("subscriptionId", contract.id())
                    .with("title", "Adoption review")
                    .with("from", day.minusDays(90))
                    .with("to", day)
                    .with("plannedOn", day)
                    .with("attendees", List.of(attendee("Kim Doe", "CUSTOMER"), attendee("jane", "VENDOR")));
            Review review = new Review(desk.create("/business-reviews", body).id(), contract, day);
            customer.reviews().add(review);
            String path = "/business-reviews/" + review.id();
            if (!ahead) {
                desk.move(World.WRITER, path, "holdings", Body.of("heldOn", day));
                review.become("HELD");
            } else if (desk.happens(30)) {
                desk.move(World.WRITER, path, "cancellations", Body.of("reason", "The customer reorganises"));
                review.become("CANCELLED");
            }
        }
    }

    /** Candidates are added, prioritised and dropped. */
    void grow(Customer customer) {
        for (int i = desk.between(0, 2); i > 0; i--) {
            Contract contract = desk.anyOf(customer.contracts());
            Body body = Body.of("customerId", customer.id())
                    .with("subscriptionId", contract.id())
                    .with("direction", "ADJACENT_OFFERING")
                    .with("useCase", "Assistant for stores")
                    .with("reason", "They open 40 stores");
            Candidate candidate = new Candidate(desk.create("/growth-candidates", body).id());
            customer.candidates().add(candidate);
            String path = "/growth-candidates/" + candidate.id();
            if (desk.happens(60)) {
                String priority = desk.anyOf(PRIORITIES);
                desk.move(World.WRITER, path, "priorities", Body.of("priority", priority));
                candidate.prioritise(priority);
            }
            if (desk.happens(30)) {
                desk.move(World.WRITER, path, "drops", Body.of("reason", "They close stores"));
                candidate.drop();
            }
        }
    }

    /** What is entitled of a contract, to be burnt down. */
    void entitle(Contract contract) {
        if (contract.usage().months().isEmpty()) {
            return;
        }
        int users = contract.draft().licensedUsers();
        Body body = Body.of("subscriptionId", contract.id())
                .with("metric", "USERS")
                .with("quantity", Integer.toString(users));
        desk.create("/entitlements", body);
        world.tally().count("entitlements");
    }

    private static Body attendee(String name, String side) {
        return Body.of("name", name).with("side", side);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
