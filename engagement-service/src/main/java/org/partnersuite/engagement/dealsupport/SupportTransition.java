package org.partnersuite.engagement.dealsupport;

import static org.partnersuite.engagement.dealsupport.SupportCriterion.ACTIVE_SQUAD;
import static org.partnersuite.engagement.dealsupport.SupportCriterion.ANOTHER_SQUAD;
import static org.partnersuite.engagement.dealsupport.SupportCriterion.FREE_PLACE;
import static org.partnersuite.engagement.dealsupport.SupportCriterion.KNOWN_SQUAD;
import static org.partnersuite.engagement.dealsupport.SupportCriterion.OVERRIDE_BY_LEAD;
import static org.partnersuite.engagement.dealsupport.SupportCriterion.OVERRIDE_REASON;
import static org.partnersuite.engagement.dealsupport.SupportCriterion.REQUESTER_OR_LEAD;
import static org.partnersuite.engagement.dealsupport.SupportStatus.ACCEPTED;
import static org.partnersuite.engagement.dealsupport.SupportStatus.ASSIGNED;
import static org.partnersuite.engagement.dealsupport.SupportStatus.CLOSED;
import static org.partnersuite.engagement.dealsupport.SupportStatus.DECLINED;
import static org.partnersuite.engagement.dealsupport.SupportStatus.INTERLOCK_SCHEDULED;
import static org.partnersuite.engagement.dealsupport.SupportStatus.IN_DELIVERY;
import static org.partnersuite.engagement.dealsupport.SupportStatus.NEW;
import static org.partnersuite.engagement.dealsupport.SupportStatus.WITHDRAWN;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The life of a request (EN-9): from where a transition is possible, where it leads, and what else it needs. Until the
 * squad has accepted, another squad may take its place and the interlock may have another date; until delivery the
 * requester may withdraw. What is declined, closed or withdrawn has ended: who still needs help makes a new request.
 */
public enum SupportTransition {
    ASSIGN(
            "assignments",
            "assigned to a squad",
            from(NEW, ASSIGNED, INTERLOCK_SCHEDULED),
            ASSIGNED,
            KNOWN_SQUAD,
            ACTIVE_SQUAD,
            ANOTHER_SQUAD,
            FREE_PLACE,
            OVERRIDE_BY_LEAD,
            OVERRIDE_REASON),
    SCHEDULE_INTERLOCK("interlocks", "given an interlock", from(ASSIGNED, INTERLOCK_SCHEDULED), INTERLOCK_SCHEDULED),
    ACCEPT("acceptances", "accepted", from(INTERLOCK_SCHEDULED), ACCEPTED),
    DECLINE("declines", "declined", from(INTERLOCK_SCHEDULED), DECLINED),
    START_DELIVERY("deliveries", "delivered", from(ACCEPTED), IN_DELIVERY),
    CLOSE("closures", "closed", from(IN_DELIVERY), CLOSED),
    WITHDRAW(
            "withdrawals",
            "withdrawn",
            from(NEW, ASSIGNED, INTERLOCK_SCHEDULED, ACCEPTED),
            WITHDRAWN,
            REQUESTER_OR_LEAD);

    private final String path;
    private final String participle;
    private final Set<SupportStatus> from;
    private final SupportStatus to;
    private final List<SupportCriterion> criteria;

    SupportTransition(
            String path, String participle, Set<SupportStatus> from, SupportStatus to, SupportCriterion... criteria) {
        this.path = path;
        this.participle = participle;
        this.from = from;
        this.to = to;
        this.criteria = List.of(criteria);
    }

    /** Where it is posted to, under the request's address. */
    public String path() {
        return path;
    }

    /** As sentences have it: a request is … */
    public String participle() {
        return participle;
    }

    /** In the order of the statuses. */
    public List<SupportStatus> from() {
        return Arrays.stream(SupportStatus.values()).filter(from::contains).toList();
    }

    public boolean isPossibleFrom(SupportStatus status) {
        return from.contains(status);
    }

    public SupportStatus to() {
        return to;
    }

    /** Criteria besides the status. */
    public List<SupportCriterion> criteria() {
        return criteria;
    }

    /** First transition of the shortest path to a status where this one is possible; none without such a path. */
    Optional<SupportTransition> firstStepFrom(SupportStatus status) {
        Map<SupportStatus, SupportTransition> firstSteps = new EnumMap<>(SupportStatus.class);
        Deque<SupportStatus> reached = new ArrayDeque<>(List.of(status));
        while (!reached.isEmpty()) {
            SupportStatus here = reached.remove();
            if (from.contains(here)) {
                return Optional.ofNullable(firstSteps.get(here));
            }
            for (SupportTransition next : values()) {
                if (next.from.contains(here) && !firstSteps.containsKey(next.to)) {
                    firstSteps.put(next.to, firstSteps.getOrDefault(here, next));
                    reached.add(next.to);
                }
            }
        }
        return Optional.empty();
    }

    private static Set<SupportStatus> from(SupportStatus... statuses) {
        return Set.of(statuses);
    }
}
