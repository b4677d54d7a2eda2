package org.partnersuite.customersuccess.segment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;

/** An admin changes the segments. All customers are then segmented anew. */
public final class SegmentChanges {
    private SegmentChanges() {}

    /** @throws Problem 412 for a newer version, 422 with every fault */
    public static Segment put(Change change, String code, IfMatch ifMatch, SegmentDetails details) {
        Segmentation known = SegmentStore.lockAll(change.db());
        Segment before = known.ordered().stream()
                .filter(segment -> segment.code().equals(code))
                .findFirst()
                .orElse(null);
        if (before == null) {
            ifMatch.checkNone();
        } else {
            ifMatch.check(before.version());
        }
        Segment after = before == null
                ? new Segment(Ids.next(), 1, code, details, change.now(), change.now())
                : before.revised(details, change.now());
        List<Fault> faults = faults(known.ordered(), after);
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("segment_refused", "The segment breaks rules, listed in errors.", faults);
        }
        if (before != null && before.details().equals(details)) {
            return before;
        }
        write(change, before, after);
        SegmentStore.queueAll(change.db());
        return after;
    }

    private static void write(Change change, @Nullable Segment before, Segment after) {
        if (before == null) {
            SegmentStore.create(change, after);
        } else {
            SegmentStore.update(change, before, after);
        }
    }

    /** Every fault of the segments with this one among them. */
    static List<Fault> faults(List<Segment> known, Segment changed) {
        List<Fault> faults = new ArrayList<>();
        List<Segment> all = new ArrayList<>(known.stream()
                .filter(each -> !each.code().equals(changed.code()))
                .toList());
        for (Segment other : all) {
            if (other.details().position() == changed.details().position()) {
                faults.add(Fault.at("/position", "taken", other.code() + " has this position."));
            }
        }
        all.add(changed);
        Segment last = all.stream()
                .max(Comparator.comparingInt(segment -> segment.details().position()))
                .orElse(changed);
        if (!last.details().rule().holdsForAll()) {
            faults.add(Fault.at(
                    "/rule",
                    "customers_without_segment",
                    "The rule of the last segment, " + last.code() + ", must hold for every customer."));
        }
        BigDecimal from = changed.details().arrPerPersonFrom();
        BigDecimal to = changed.details().arrPerPersonTo();
        if ((from == null) != (to == null) || (from != null && to != null && from.compareTo(to) > 0)) {
            faults.add(Fault.at("/arrPerPersonTo", "no_range", "Give both ends of the revenue per person, or none."));
        }
        return faults;
    }
}
