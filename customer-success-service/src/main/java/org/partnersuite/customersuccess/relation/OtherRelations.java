package org.partnersuite.customersuccess.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.customer.CustomerStore;
import org.partnersuite.customersuccess.partner.EngagementModel;
import org.partnersuite.customersuccess.partner.KnownPartners;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;

/** Partners that serve a customer without being its partner of record. */
public final class OtherRelations {
    private OtherRelations() {}

    /**
     * Writable fields of such a relation.
     *
     * @param engagementModel null for the partner's own
     * @param from null for today
     */
    public record Draft(
            UUID customerId,
            @Nullable UUID subscriptionId,
            UUID partnerId,
            @Nullable EngagementModel engagementModel,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String reason) {}

    /** @throws Problem 422 with every fault, 409 when the partner serves the same on some of these days already */
    public static PartnerRelation begin(Change change, Draft draft) {
        LocalDate from = draft.from() == null ? Days.today(change) : draft.from();
        List<Fault> faults = new ArrayList<>();
        if (CustomerStore.findKnown(change.db(), Set.of(draft.customerId())).isEmpty()) {
            faults.add(Fault.at("/customerId", "unknown_customer", "There is no such customer."));
        } else if (draft.subscriptionId() != null && !isOf(change.db(), draft.subscriptionId(), draft.customerId())) {
            faults.add(Fault.at("/subscriptionId", "unknown_subscription", "The customer has no such subscription."));
        }
        if (KnownPartners.among(change.db(), Set.of(draft.partnerId())).isEmpty()) {
            faults.add(new Fault(
                    "/partnerId",
                    "unknown_partner",
                    "There is no such partner. A new partner is known here a moment after it was recorded.",
                    new Fault.SuggestedCall("POST", "/v1/partner-program/partners")));
        }
        addOrderFault(faults, from, draft.to());
        refuse(faults);
        EngagementModel model = draft.engagementModel() == null
                ? KnownPartners.models(change.db(), Set.of(draft.partnerId()))
                        .getOrDefault(draft.partnerId(), EngagementModel.SALES_AGENT)
                : draft.engagementModel();
        PartnerRelation relation = new PartnerRelation(
                Ids.next(),
                1,
                draft.customerId(),
                draft.subscriptionId(),
                draft.partnerId(),
                Association.OTHER,
                model,
                from,
                draft.to(),
                new RelationGrounds(null, null, draft.reason(), null),
                change.now(),
                change.now());
        if (!RelationStore.insert(change, List.of(relation))) {
            throw Problem.conflict(
                    "relation_exists", "The partner serves the same customer or subscription on some of these days.");
        }
        return relation;
    }

    /** @throws Problem 404, 412 for a newer version, 422 with every fault */
    public static PartnerRelation revise(
            Change change, UUID id, IfMatch ifMatch, Function<PartnerRelation, Draft> revision) {
        PartnerRelation before = RelationStore.lock(change.db(), id, ifMatch);
        if (before.association() == Association.PARTNER_OF_RECORD) {
            throw Problem.unprocessable(
                    "relation_refused",
                    "The partner of record changes by a call of its subscription.",
                    List.of(new Fault(
                            null,
                            "partner_of_record",
                            "The partner of record changes by a call of its subscription.",
                            new Fault.SuggestedCall(
                                    "POST",
                                    "/v1/customer-success/subscriptions/" + before.subscriptionId()
                                            + "/partner-of-record-changes"))));
        }
        Draft draft = revision.apply(before);
        List<Fault> faults = new ArrayList<>();
        addUnchangeable(faults, "/customerId", before.customerId().equals(draft.customerId()));
        addUnchangeable(faults, "/partnerId", before.partnerId().equals(draft.partnerId()));
        addUnchangeable(faults, "/subscriptionId", Objects.equals(before.subscriptionId(), draft.subscriptionId()));
        addUnchangeable(faults, "/from", before.from().equals(draft.from()));
        addOrderFault(faults, before.from(), draft.to());
        refuse(faults);
        EngagementModel model = draft.engagementModel() == null ? before.engagementModel() : draft.engagementModel();
        RelationGrounds grounds = new RelationGrounds(null, null, draft.reason(), null);
        boolean same = model == before.engagementModel()
                && Objects.equals(draft.to(), before.to())
                && grounds.equals(before.grounds());
        if (same) {
            return before;
        }
        PartnerRelation after = before.revised(before.partnerId(), model, draft.to(), grounds, change.now());
        RelationStore.update(change, Map.of(before, after));
        return after;
    }

    private static boolean isOf(Handle db, UUID subscription, UUID customer) {
        return db.createQuery(
                        "select exists (select from held_subscription where id = :id and customer_id = :customer)")
                .bind("id", subscription)
                .bind("customer", customer)
                .mapTo(Boolean.class)
                .one();
    }

    private static void addOrderFault(List<Fault> faults, LocalDate from, @Nullable LocalDate to) {
        if (to != null && to.isBefore(from)) {
            faults.add(Fault.at("/to", "before_start", "A relation must not end before it begins."));
        }
    }

    private static void addUnchangeable(List<Fault> faults, String pointer, boolean same) {
        if (!same) {
            faults.add(Fault.at(pointer, "not_changeable", "It cannot change. End this relation and begin another."));
        }
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("relation_refused", "The relation breaks rules, listed in errors.", faults);
        }
    }
}
