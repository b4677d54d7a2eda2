package org.partnersuite.customersuccess.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.customer.CustomerStore;
import org.partnersuite.customersuccess.lifecycle.Stage;
import org.partnersuite.customersuccess.partner.KnownPartners;
import org.partnersuite.customersuccess.renewal.RenewalStore;
import org.partnersuite.customersuccess.rights.PartnerWriters;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;

/** Checks what a survey is about. */
final class SurveySubjects {
    private SurveySubjects() {}

    /** A subscription, as far as a survey needs it. */
    public record Held(
            UUID customerId, String product, @Nullable UUID partnerOfRecord) {}

    /**
     * The subject with the product of its subscription; a partner's caller is the partner that it is about.
     *
     * @throws Problem 422 with every fault, 404 and 403 for a partner's caller without the right
     */
    static SurveySubject checked(Change change, SurveySubject subject) {
        PartnerWriters.require(change, subject.customerId(), subject.subscriptionId());
        Handle db = change.db();
        List<Fault> faults = new ArrayList<>();
        if (CustomerStore.findKnown(db, Set.of(subject.customerId())).isEmpty()) {
            faults.add(Fault.at("/customerId", "unknown_customer", "There is no such customer."));
        }
        UUID subscription = subject.subscriptionId();
        Held held = subscription == null ? null : held(db, subscription);
        if (subscription != null && (held == null || !held.customerId().equals(subject.customerId()))) {
            faults.add(Fault.at("/subscriptionId", "unknown_subscription", "The customer has no such subscription."));
        }
        UUID own = change.caller().partnerId();
        UUID partner = subject.partnerId();
        boolean known = partner == null
                || (own == null ? !KnownPartners.among(db, Set.of(partner)).isEmpty() : own.equals(partner));
        if (!known) {
            faults.add(Fault.at("/partnerId", "unknown_partner", "There is no such partner."));
        }
        UUID renewal = subject.renewalId();
        if (renewal != null && !hasRenewal(db, renewal, subject.customerId())) {
            faults.add(Fault.at("/renewalId", "unknown_renewal", "The customer has no such renewal."));
        }
        if (subject.stage() != null && !isStage(subject.stage())) {
            faults.add(Fault.at("/stage", "unknown_code", "It is no stage of the lifecycle."));
        }
        if ((subject.projectName() != null || subject.projectCompletedOn() != null) && subject.projectId() == null) {
            faults.add(Fault.at("/projectId", "required", "A project is named by its key."));
        }
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("survey_refused", "The survey breaks rules, listed in errors.", faults);
        }
        SurveySubject complete = subject.withProduct(held == null ? null : held.product());
        return own == null || complete.partnerId() != null ? complete : complete.ofPartner(own);
    }

    private static @Nullable Held held(Handle db, UUID subscription) {
        return db.createQuery("select customer_id, product, partner_of_record from held_subscription where id = :id")
                .bind("id", subscription)
                .mapTo(Held.class)
                .findOne()
                .orElse(null);
    }

    private static boolean hasRenewal(Handle db, UUID renewal, UUID customer) {
        return db.createQuery("select exists (" + RenewalStore.RENEWAL.select()
                        + " where t.id = :id and t.customer_id = :customer)")
                .bind("id", renewal)
                .bind("customer", customer)
                .mapTo(Boolean.class)
                .one();
    }

    private static boolean isStage(String code) {
        for (Stage stage : Stage.values()) {
            if (stage.name().equals(code)) {
                return true;
            }
        }
        return false;
    }
}
