package org.partnersuite.customersuccess.relation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.unitofwork.Ids;

/**
 * What a change of the partner of record does to the terms of a subscription: the term that holds ends the day before,
 * later ones are replaced, and one that begins on the same day is corrected, since it never held.
 *
 * @param changed by their state before
 * @param after the terms as they are then
 */
record RecordOutcome(
        List<PartnerRelation> created,
        Map<PartnerRelation, PartnerRelation> changed,
        List<PartnerRelation> removed,
        List<PartnerRelation> after) {

    static RecordOutcome of(List<PartnerRelation> terms, RecordChange change, Instant now) {
        RecordOutcome outcome =
                new RecordOutcome(new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        boolean said = false;
        for (PartnerRelation term : terms) {
            if (term.from().isBefore(change.from())) {
                said |= outcome.keepEarlier(term, change, now);
            } else if (!said && change.named() != null && term.from().equals(change.from())) {
                outcome.correct(term, change, change.named(), now);
                said = true;
            } else {
                outcome.removed.add(term);
            }
        }
        RecordChange.Named named = change.named();
        if (!said && named != null) {
            outcome.begin(change, named, now);
        }
        return outcome;
    }

    /** The first day after a day on which another term holds, or none; null when nothing is planned. */
    @Nullable
    LocalDate nextChangeAfter(LocalDate day) {
        return after.stream()
                .flatMap(term -> Stream.ofNullable(term.nextChangeAfter(day)))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** Whether it goes on as what the change says. */
    private boolean keepEarlier(PartnerRelation term, RecordChange change, Instant now) {
        LocalDate last = change.from().minusDays(1);
        boolean reaches = term.to() == null || !term.to().isBefore(last);
        boolean goesOn = reaches && change.named() != null && isOf(term, change.named());
        LocalDate newTo = goesOn ? null : reaches ? last : term.to();
        keep(term, newTo == null ? term.to() == null : newTo.equals(term.to()), term.until(newTo, now));
        return goesOn;
    }

    private void correct(PartnerRelation term, RecordChange change, RecordChange.Named named, Instant now) {
        boolean same = isOf(term, named)
                && term.to() == null
                && (change.grounds().equals(RelationGrounds.NONE)
                        || change.grounds().equals(term.grounds()));
        keep(term, same, term.revised(named.partnerId(), named.engagementModel(), null, change.grounds(), now));
    }

    private void keep(PartnerRelation term, boolean same, PartnerRelation revised) {
        if (!same) {
            changed.put(term, revised);
        }
        after.add(same ? term : revised);
    }

    private void begin(RecordChange change, RecordChange.Named named, Instant now) {
        PartnerRelation begun = new PartnerRelation(
                Ids.next(),
                1,
                change.customerId(),
                change.subscriptionId(),
                named.partnerId(),
                Association.PARTNER_OF_RECORD,
                named.engagementModel(),
                change.from(),
                null,
                change.grounds(),
                now,
                now);
        created.add(begun);
        after.add(begun);
    }

    private static boolean isOf(PartnerRelation term, RecordChange.Named named) {
        return term.partnerId().equals(named.partnerId()) && term.engagementModel() == named.engagementModel();
    }
}
