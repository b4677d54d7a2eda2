package org.partnersuite.customersuccess.segment;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.partnersuite.customersuccess.customer.CustomerStore;
import org.partnersuite.platform.dailywork.DueWork;
import org.partnersuite.platform.unitofwork.Change;

/** Segments that change by the calendar: a manual one expires, a contract begins or has ended. Each day is taken by itself. */
@Singleton
class SegmentReviews extends DueWork {
    SegmentReviews() {
        super(
                "segment-reviews",
                "select customer_id as id, review_on as day from customer_segment where review_on is not null");
    }

    @Override
    protected int work(Change change, Set<UUID> ids, LocalDate today) {
        Set<UUID> locked = CustomerStore.lockFree(change.db(), ids);
        Map<LocalDate, List<CustomerSegment>> byDay = CustomerSegmentStore.lock(change.db(), locked).stream()
                .filter(segment ->
                        segment.reviewOn() != null && !segment.reviewOn().isAfter(today))
                .collect(Collectors.groupingBy(
                        segment -> Objects.requireNonNull(segment.reviewOn()), TreeMap::new, Collectors.toList()));
        int done = 0;
        for (Map.Entry<LocalDate, List<CustomerSegment>> day : byDay.entrySet()) {
            List<UUID> customers =
                    day.getValue().stream().map(CustomerSegment::customerId).toList();
            done += Segments.derive(change, customers, day.getKey());
        }
        return done;
    }
}
