package org.partnersuite.customersuccess.segment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.segment.CustomerSegmentStore.Revision;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;

/** The segments of customers. */
public final class Segments {
    private Segments() {}

    /**
     * The segment of a customer; computed when none is stored yet.
     *
     * @param now on which day it is computed
     * @throws Problem 404
     */
    public static CustomerSegment of(Handle db, UUID customerId, LocalDate today, Instant now) {
        return ofAll(db, Set.of(customerId), today, now).values().stream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** By customer; those that are no customers are missing. */
    public static Map<UUID, CustomerSegment> ofAll(
            Handle db, Collection<UUID> customerIds, LocalDate today, Instant now) {
        Map<UUID, CustomerSegment> found = byCustomer(CustomerSegmentStore.find(db, customerIds));
        List<UUID> missing =
                customerIds.stream().filter(id -> !found.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            Segmentation rules = SegmentStore.all(db);
            CustomerSegmentStore.facts(db, missing, today)
                    .forEach(facts -> found.put(facts.customerId(), rules.of(facts, null, null, today, now)));
        }
        return found;
    }

    /**
     * Segments customers anew as of a day, and records what has changed.
     *
     * @return how many there were
     */
    static int derive(Change change, Collection<UUID> customerIds, LocalDate day) {
        Map<UUID, CustomerSegment> before = byCustomer(CustomerSegmentStore.lock(change.db(), customerIds));
        Segmentation rules = SegmentStore.all(change.db());
        List<CustomerSegment> created = new ArrayList<>();
        List<Revision> changed = new ArrayList<>();
        List<SegmentFacts> all = CustomerSegmentStore.facts(change.db(), customerIds, day);
        for (SegmentFacts facts : all) {
            CustomerSegment known = before.get(facts.customerId());
            CustomerSegment now = rules.of(facts, known, known == null ? null : known.manual(), day, change.now());
            if (known == null) {
                created.add(now);
            } else if (!now.isSame(known)) {
                changed.add(new Revision("segmented", known, now));
            }
        }
        CustomerSegmentStore.write(change, created, changed);
        return all.size();
    }

    private static Map<UUID, CustomerSegment> byCustomer(List<CustomerSegment> segments) {
        return new HashMap<>(
                segments.stream().collect(Collectors.toMap(CustomerSegment::customerId, Function.identity())));
    }
}
