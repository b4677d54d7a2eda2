package org.partnersuite.customersuccess.segment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules in their order: the first that holds decides the segment of a customer (CS-19). */
public record Segmentation(List<Segment> ordered) {

    public Segmentation {
        ordered = List.copyOf(ordered);
    }

    /** The segment of a customer by the rules. */
    public Segment by(SegmentFacts facts) {
        return ordered.stream()
                .filter(segment -> segment.details().rule().holds(facts))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the last rule holds for every customer"));
    }

    /**
     * What a customer's segment is on a day.
     *
     * @param before null for a customer that has none yet
     * @param manual what a person set; no longer counted after its last day, or when there is no such segment
     * @param now of the change
     */
    CustomerSegment of(
            SegmentFacts facts,
            @Nullable CustomerSegment before,
            @Nullable ManualSegment manual,
            LocalDate day,
            Instant now) {
        ManualSegment holding = manual != null && !manual.expiresOn().isBefore(day) ? manual : null;
        Segment segment = holding == null
                ? by(facts)
                : ordered.stream()
                        .filter(each -> each.code().equals(holding.code()))
                        .findFirst()
                        .orElseGet(() -> by(facts));
        SegmentDetails details = segment.details();
        boolean same = before != null && before.segment().equals(segment.code());
        return new CustomerSegment(
                facts.customerId(),
                before == null ? 1 : before.version() + 1,
                segment.code(),
                details.touchModel(),
                details.cadenceDays(),
                details.coverage().of(facts.successManager(), facts.anyPartner()),
                details.renewalOwner(),
                facts.arrUsd(),
                facts.withoutRate(),
                holding,
                same && before != null ? before.since() : day,
                earlier(
                        facts.changesOn(),
                        holding == null ? null : holding.expiresOn().plusDays(1)),
                before == null ? now : before.createdAt(),
                now);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }
}
