package org.partnersuite.customersuccess.growth;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.customer.Customer;
import org.partnersuite.customersuccess.customer.CustomerMergeParticipant;
import org.partnersuite.customersuccess.customer.CustomerStore;
import org.partnersuite.customersuccess.partner.KnownPartners;
import org.partnersuite.customersuccess.rights.PartnerWriters;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;
import org.partnersuite.platform.unitofwork.Stamp;

/** A growth candidate is added, prioritised, proposed as an opportunity, and follows that; or it is dropped. */
@ApplicationScoped
public class GrowthCandidates implements CustomerMergeParticipant {
    private static final String REFUSED = "candidate_refused";
    private static final int LONGEST_NAME = 300;

    private final GrowthCandidateRepository candidates;

    GrowthCandidates(GrowthCandidateRepository candidates) {
        this.candidates = candidates;
    }

    /** The writable fields of a candidate. */
    public record Draft(UUID customerId, @Nullable UUID subscriptionId, CandidateDetails details) {}

    /**
     * What turns a candidate into an opportunity.
     *
     * @param name the customer and the use case when null
     * @param engagedOn today when null
     */
    public record Proposed(
            @Nullable String name,
            String owner,
            OpportunityProposal.@Nullable LeadOrganisation leadOrganisation,
            @Nullable LocalDate engagedOn,
            @Nullable LocalDate closeDate) {}

    /** @throws Problem 422 with every fault, 404 and 403 for a partner's caller without the right */
    public GrowthCandidate add(Change change, Draft draft) {
        PartnerWriters.require(change, draft.customerId(), draft.subscriptionId());
        CandidateDetails details = checked(change, draft);
        return candidates.created(
                change,
                "added",
                GrowthCandidate.added(
                        Stamp.of(change),
                        draft.customerId(),
                        draft.subscriptionId(),
                        details,
                        change.caller().subject()));
    }

    /** @throws Problem 404, 403, 412, 422 with every fault, or when it is no longer OPEN */
    public GrowthCandidate revise(Change change, UUID id, IfMatch ifMatch, Function<GrowthCandidate, Draft> revision) {
        GrowthCandidate candidate = candidates.writable(change, id, ifMatch);
        requireOpen(candidate);
        Draft draft = revision.apply(candidate);
        if (!draft.customerId().equals(candidate.customerId())) {
            throw refused(List.of(Fault.at("/customerId", "not_changeable", "A candidate stays with its customer.")));
        }
        candidate.revise(checked(change, draft));
        return candidates.changed(change, "revised", candidate);
    }

    /** @throws Problem 404, 403, 412, 422 when it is no longer OPEN */
    public GrowthCandidate prioritise(Change change, UUID id, IfMatch ifMatch, @Nullable CandidatePriority priority) {
        GrowthCandidate candidate = candidates.writable(change, id, ifMatch);
        requireOpen(candidate);
        candidate.prioritise(priority);
        return candidates.changed(change, "prioritised", candidate);
    }

    /**
     * Proposes it as an opportunity, which the engagement service creates when the event arrives.
     *
     * @throws Problem 404, 403, 412, 422 when it is no longer OPEN, or its customer has no account
     */
    public GrowthCandidate propose(Change change, UUID id, IfMatch ifMatch, Proposed proposed) {
        GrowthCandidate candidate = candidates.writable(change, id, ifMatch);
        requireOpen(candidate);
        Customer customer = customer(change.db(), candidate.customerId()).orElseThrow(Problem::notFound);
        LocalDate today = LocalDate.ofInstant(change.now(), ZoneOffset.UTC);
        LocalDate engagedOn = proposed.engagedOn() == null ? today : proposed.engagedOn();
        List<Fault> faults = new ArrayList<>();
        if (customer.accountId() == null) {
            faults.add(new Fault(
                    null,
                    "no_account",
                    "The customer has no account in the engagement service. Link it first.",
                    new Fault.SuggestedCall("PATCH", "/v1/customer-success/customers/" + customer.id())));
        }
        if (engagedOn.isAfter(today)) {
            faults.add(Fault.at("/engagedOn", "in_future", "The customer has agreed: not after " + today + "."));
        }
        if (!faults.isEmpty() || customer.accountId() == null) {
            throw refused(faults);
        }
        String name = proposed.name() == null
                ? customer.name() + ": " + candidate.details().useCase()
                : proposed.name();
        candidate.propose(new OpportunityProposal(
                Ids.next(),
                customer.accountId(),
                name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name,
                proposed.owner(),
                proposed.leadOrganisation() == null
                        ? OpportunityProposal.LeadOrganisation.TECHNOLOGY
                        : proposed.leadOrganisation(),
                engagedOn,
                proposed.closeDate(),
                change.caller().subject(),
                change.now()));
        return candidates.changed(change, "proposed", candidate);
    }

    /** @throws Problem 404, 403, 412, 422 when its opportunity is closed or it was dropped already */
    public GrowthCandidate drop(Change change, UUID id, IfMatch ifMatch, String reason) {
        GrowthCandidate candidate = candidates.writable(change, id, ifMatch);
        if (candidate.status() != CandidateStatus.OPEN && candidate.status() != CandidateStatus.PROPOSED) {
            throw notIn(candidate, "OPEN or PROPOSED");
        }
        candidate.drop(reason);
        return candidates.changed(change, "dropped", candidate);
    }

    /** Applies the newest states of opportunities. */
    public void follow(Change change, List<FollowedOpportunities.State> states) {
        FollowedOpportunities.put(change.db(), states);
        follow(change, states.stream().map(FollowedOpportunities.State::id).toList());
    }

    /** The candidates of merged opportunities belong to the survivors. */
    public void followMerges(Change change, List<FollowedOpportunities.Merged> merges) {
        merges.forEach(merge -> FollowedOpportunities.merge(change.db(), merge));
        follow(change, merges.stream().map(FollowedOpportunities.Merged::merged).toList());
    }

    private void follow(Change change, Collection<UUID> opportunities) {
        List<UUID> due = change.db()
                .createQuery("select id from growth_candidate where opportunity_id = any(:ids) and status <> 'DROPPED'")
                .bindArray("ids", UUID.class, opportunities)
                .mapTo(UUID.class)
                .list();
        if (due.isEmpty()) {
            return;
        }
        Map<UUID, OpportunityOutcome> outcomes = FollowedOpportunities.outcomes(change.db(), opportunities);
        for (GrowthCandidate candidate : candidates.locked("id in ?1 order by id", due)) {
            OpportunityProposal proposal = candidate.proposal();
            OpportunityOutcome outcome = proposal == null ? null : outcomes.get(proposal.opportunityId());
            if (outcome != null) {
                candidate.follow(outcome);
                candidates.changed(change, "followed its opportunity", candidate);
            }
        }
    }

    @Override
    public void merged(Change change, UUID left, UUID kept) {
        for (GrowthCandidate candidate : candidates.locked("customerId = ?1 order by id", left)) {
            candidate.moveTo(kept);
            candidates.changed(change, "followed the merge", candidate);
        }
    }

    /** A partner's candidate names the partner itself; without a partner, that of the subscription. */
    private static CandidateDetails checked(Change change, Draft draft) {
        Handle db = change.db();
        List<Fault> faults = new ArrayList<>();
        if (CustomerStore.findKnown(db, Set.of(draft.customerId())).isEmpty()) {
            faults.add(Fault.at("/customerId", "unknown_customer", "There is no such customer."));
        }
        UUID subscription = draft.subscriptionId();
        Optional<Held> held = subscription == null ? Optional.empty() : held(db, subscription);
        if (subscription != null
                && held.filter(known -> known.customerId().equals(draft.customerId()))
                        .isEmpty()) {
            faults.add(Fault.at("/subscriptionId", "unknown_subscription", "The customer has no such subscription."));
        }
        CandidateDetails details = draft.details();
        UUID own = change.caller().partnerId();
        UUID named = details.partnerId();
        if (named != null
                && (own == null ? KnownPartners.among(db, Set.of(named)).isEmpty() : !own.equals(named))) {
            faults.add(Fault.at("/partnerId", "unknown_partner", "There is no such partner."));
        }
        if (details.direction() == GrowthDirection.OTHER_LINE_OF_BUSINESS && details.lineOfBusiness() == null) {
            faults.add(Fault.at("/lineOfBusiness", "required", "This direction names the line of business."));
        }
        if (details.productFamily() != null && details.product() == null) {
            faults.add(Fault.at("/product", "required", "A product family is that of a product."));
        }
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
        UUID partner = named != null
                ? named
                : own != null ? own : held.map(Held::partnerOfRecord).orElse(null);
        return details.ofPartner(partner);
    }

    /** A subscription, as far as a candidate needs it. */
    public record Held(UUID customerId, @Nullable UUID partnerOfRecord) {}

    private static Optional<Held> held(Handle db, UUID subscription) {
        return db.createQuery("select customer_id, partner_of_record from held_subscription where id = :id")
                .bind("id", subscription)
                .mapTo(Held.class)
                .findOne();
    }

    private static Optional<Customer> customer(Handle db, UUID id) {
        return db.createQuery(CustomerStore.CUSTOMER.select() + " where t.id = :id")
                .bind("id", id)
                .mapTo(Customer.class)
                .findOne();
    }

    private static void requireOpen(GrowthCandidate candidate) {
        if (candidate.status() != CandidateStatus.OPEN) {
            throw notIn(candidate, "OPEN");
        }
    }

    private static Problem notIn(GrowthCandidate candidate, String needed) {
        return Problem.unprocessable(
                "status_refused",
                "The candidate is " + candidate.status() + ".",
                List.of(Fault.at(null, "other_status", "It has to be " + needed + ".")));
    }

    private static Problem refused(List<Fault> faults) {
        return Problem.unprocessable(REFUSED, "The candidate breaks rules, listed in errors.", faults);
    }
}
