package org.partnersuite.customersuccess.story;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.customer.Customer;
import org.partnersuite.customersuccess.customer.CustomerMergeParticipant;
import org.partnersuite.customersuccess.customer.CustomerStore;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** Customers are asked for references, at most twice in 180 days each. */
@ApplicationScoped
public class ReferenceRequests implements CustomerMergeParticipant {
    public static final int MOST = 2;
    public static final int WITHIN_DAYS = 180;

    private final ReferenceRequestRepository requests;

    ReferenceRequests(ReferenceRequestRepository requests) {
        this.requests = requests;
    }

    /** Whom a reference is asked of, and for what. */
    public record Asked(
            UUID customerId,
            @Nullable UUID storyId,
            String purpose,
            @Nullable UUID opportunityId) {}

    /**
     * Records a request of today. The customer is locked, so that the limit holds for callers at the same time.
     *
     * @throws Problem 422 for an unknown customer or story, 409 for a third request within 180 days, which names the two
     */
    public ReferenceRequest ask(Change change, Asked asked) {
        lockCustomer(change, asked.customerId());
        requireOwnStory(change, asked);
        LocalDate today = today(change);
        List<ReferenceRequest> recent = recent(change, asked.customerId(), today);
        if (recent.size() >= MOST) {
            throw exhausted(recent);
        }
        boolean firstIsTaken =
                recent.stream().anyMatch(request -> Integer.valueOf(1).equals(request.slot()));
        return requests.created(
                change,
                "asked",
                new ReferenceRequest(
                        Stamp.of(change),
                        asked.customerId(),
                        asked.storyId(),
                        asked.purpose(),
                        asked.opportunityId(),
                        today,
                        change.caller().subject(),
                        firstIsTaken ? 2 : 1,
                        ReferenceRequest.Outcome.OPEN,
                        null,
                        null));
    }

    /** @throws Problem 404, 412, 422 when its outcome is known already */
    public ReferenceRequest end(
            Change change, UUID id, IfMatch ifMatch, ReferenceRequest.Outcome outcome, @Nullable String note) {
        ReferenceRequest request = requests.locked(change, id, ifMatch);
        if (request.outcome() != ReferenceRequest.Outcome.OPEN) {
            throw Problem.unprocessable(
                    "status_refused",
                    "The outcome is known already.",
                    List.of(Fault.at(null, "other_status", "It is " + request.outcome() + ".")));
        }
        if (outcome == ReferenceRequest.Outcome.OPEN) {
            throw Problem.badRequest(List.of(Fault.at("/outcome", "no_outcome", "One of GIVEN, DECLINED, CANCELLED.")));
        }
        request.end(outcome, today(change), note);
        return requests.changed(change, "ended", request);
    }

    @Override
    public void merged(Change change, UUID left, UUID kept) {
        for (ReferenceRequest request : requests.locked("customerId = ?1 order by id", left)) {
            request.moveTo(kept);
            requests.changed(change, "followed the merge", request);
        }
    }

    private static List<ReferenceRequest> recent(Change change, UUID customer, LocalDate today) {
        return change.db()
                .createQuery("""
                        select * from reference_request
                        where customer_id = :customer and requested_on > :from order by requested_on, id
                        """)
                .bind("customer", customer)
                .bind("from", today.minusDays(WITHIN_DAYS))
                .mapTo(ReferenceRequest.class)
                .list();
    }

    private static void lockCustomer(Change change, UUID customer) {
        Optional<Customer> locked = change.db()
                .createQuery(CustomerStore.CUSTOMER.select() + " where t.id = :id for no key update")
                .bind("id", customer)
                .mapTo(Customer.class)
                .findOne();
        if (locked.isEmpty()) {
            throw refused("/customerId", "unknown_customer", "There is no such customer.");
        }
    }

    private static void requireOwnStory(Change change, Asked asked) {
        UUID story = asked.storyId();
        if (story == null) {
            return;
        }
        boolean own = change.db()
                .createQuery("select exists (select from success_story where id = :id and customer_id = :customer)")
                .bind("id", story)
                .bind("customer", asked.customerId())
                .mapTo(Boolean.class)
                .one();
        if (!own) {
            throw refused("/storyId", "unknown_story", "The customer has no such story.");
        }
    }

    private static Problem exhausted(List<ReferenceRequest> recent) {
        List<Fault> faults = new ArrayList<>();
        recent.forEach(request -> faults.add(Fault.at(
                null,
                "asked_already",
                "Request " + request.id() + " of " + request.requestedOn() + " by " + request.requestedBy() + ".")));
        return Problem.conflict(
                "references_exhausted",
                "A customer is asked for a reference at most twice in " + WITHIN_DAYS
                        + " days; errors names the requests.",
                faults.toArray(Fault[]::new));
    }

    private static Problem refused(String pointer, String code, String detail) {
        return Problem.unprocessable(
                "reference_refused",
                "The request breaks rules, listed in errors.",
                List.of(Fault.at(pointer, code, detail)));
    }

    private static LocalDate today(Change change) {
        return LocalDate.ofInstant(change.now(), ZoneOffset.UTC);
    }
}
