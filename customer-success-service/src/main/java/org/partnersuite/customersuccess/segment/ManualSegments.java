package org.partnersuite.customersuccess.segment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.customer.CustomerStore;
import org.partnersuite.customersuccess.segment.CustomerSegmentStore.Revision;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;

/** A person sets the segment of a customer until a day, or lets the rules decide again. */
public final class ManualSegments {
    private ManualSegments() {}

    /** @throws Problem 404, 412 for a newer version, 422 with every fault */
    public static CustomerSegment set(
            Change change, UUID customerId, IfMatch ifMatch, String code, String reason, LocalDate expiresOn) {
        LocalDate today = Days.today(change);
        List<Fault> faults = new ArrayList<>();
        List<String> codes = SegmentStore.all(change.db()).ordered().stream()
                .map(Segment::code)
                .toList();
        if (!codes.contains(code)) {
            faults.add(Fault.unknownCode("/segment", codes));
        }
        if (expiresOn.isBefore(today)) {
            faults.add(Fault.at("/expiresOn", "in_past", "Its last day is today or later."));
        }
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("segment_refused", "The segment breaks rules, listed in errors.", faults);
        }
        return write(
                change,
                customerId,
                ifMatch,
                "set by hand",
                new ManualSegment(code, reason, expiresOn, change.caller().subject()));
    }

    /** @throws Problem 404, 412 for a newer version, 422 when the rules decide already */
    public static CustomerSegment release(Change change, UUID customerId, IfMatch ifMatch) {
        return write(change, customerId, ifMatch, "released", null);
    }

    private static CustomerSegment write(
            Change change, UUID customerId, IfMatch ifMatch, String action, @Nullable ManualSegment manual) {
        LocalDate today = Days.today(change);
        CustomerStore.lockKnown(change.db(), customerId);
        if (CustomerSegmentStore.find(change.db(), Set.of(customerId)).isEmpty()) {
            Segments.derive(change, Set.of(customerId), today);
        }
        CustomerSegment before =
                CustomerSegmentStore.lock(change.db(), Set.of(customerId)).getFirst();
        ifMatch.check(before.version());
        if (manual == null && before.manual() == null) {
            throw Problem.unprocessable("no_manual_segment", "The rules decide the segment already.", List.of());
        }
        SegmentFacts facts = CustomerSegmentStore.facts(change.db(), Set.of(customerId), today)
                .getFirst();
        CustomerSegment after = SegmentStore.all(change.db()).of(facts, before, manual, today, change.now());
        CustomerSegmentStore.write(change, List.of(), List.of(new Revision(action, before, after)));
        return after;
    }
}
