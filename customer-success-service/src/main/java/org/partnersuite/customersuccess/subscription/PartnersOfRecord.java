package org.partnersuite.customersuccess.subscription;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.partner.EngagementModel;
import org.partnersuite.customersuccess.partner.KnownPartners;
import org.partnersuite.customersuccess.relation.PartnerRelation;
import org.partnersuite.customersuccess.relation.RecordChange;
import org.partnersuite.customersuccess.relation.Relations;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;

/** Changes of the partner of record, which take effect on their date. */
public final class PartnersOfRecord {
    private PartnersOfRecord() {}

    /**
     * Records a change. One of today or of the past holds at once, a later one from its day on; changes planned for later
     * days are replaced.
     *
     * @throws Problem 404, 412 for a newer version, 422 with every fault
     */
    public static Subscription change(Change change, UUID id, IfMatch ifMatch, PartnerOfRecordChange asked) {
        Subscription before = SubscriptionStore.lock(change.db(), id);
        ifMatch.check(before.version());
        LocalDate today = Days.today(change);
        LocalDate from = asked.effectiveOn() == null ? today : asked.effectiveOn();
        refuseFaults(change, before, asked, from, today);
        EngagementModel model = model(change, before, asked);
        RecordChange record = new RecordChange(
                before.customerId(), id, from, RecordedPartners.named(asked.partnerId(), model), asked.grounds());
        Relations.follow(change, List.of(record));
        return from.isAfter(today) ? before : written(change, before, asked.partnerId(), model);
    }

    /** The partner of record becomes the one whose term holds today, if it is another. The subscription is locked. */
    static void catchUp(Change change, Subscription before) {
        PartnerRelation now =
                Relations.recordOn(change.db(), before.id(), Days.today(change)).orElse(null);
        written(change, before, now == null ? null : now.partnerId(), now == null ? null : now.engagementModel());
        Relations.awaitNext(change, before.id());
    }

    private static Subscription written(
            Change change, Subscription before, @Nullable UUID partner, @Nullable EngagementModel model) {
        Subscription after = before.servedBy(partner, model, change.now());
        if (after.terms().isServedAs(before.terms())) {
            return before;
        }
        SubscriptionStore.write(change, List.of(), Map.of(before, after));
        return after;
    }

    private static @Nullable EngagementModel model(Change change, Subscription before, PartnerOfRecordChange asked) {
        UUID partner = asked.partnerId();
        if (partner == null) {
            return null;
        }
        if (asked.engagementModel() != null) {
            return asked.engagementModel();
        }
        return partner.equals(before.terms().partnerOfRecord())
                ? before.terms().engagementModel()
                : KnownPartners.models(change.db(), Set.of(partner)).get(partner);
    }

    private static void refuseFaults(
            Change change, Subscription before, PartnerOfRecordChange asked, LocalDate from, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        UUID partner = asked.partnerId();
        if (partner != null
                && !partner.equals(before.terms().partnerOfRecord())
                && KnownPartners.among(change.db(), Set.of(partner)).isEmpty()) {
            faults.add(new Fault(
                    "/partnerId",
                    "unknown_partner",
                    "There is no such partner. A new partner is known here a moment after it was recorded.",
                    new Fault.SuggestedCall("POST", "/v1/partner-program/partners")));
        }
        if (partner == null && asked.engagementModel() != null) {
            faults.add(Fault.at("/engagementModel", "no_partner", "It is the partner of record's. Name one."));
        }
        if (before.cancellation() != null) {
            faults.add(Fault.at(null, "cancelled", "The subscription is cancelled."));
        }
        faults.addAll(GroundsRules.faults(
                asked.grounds(), partner, from, today, change.caller().subject()));
        if (!faults.isEmpty()) {
            throw Problem.unprocessable(
                    "partner_of_record_refused", "The change breaks rules, listed in errors.", faults);
        }
    }
}
