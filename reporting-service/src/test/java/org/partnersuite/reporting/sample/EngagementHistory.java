package org.partnersuite.reporting.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.projection.AccountState;
import org.partnersuite.reporting.projection.ActivityState;
import org.partnersuite.reporting.projection.Child;
import org.partnersuite.reporting.projection.OpportunityState;
import org.partnersuite.reporting.projection.RoadblockState;
import org.partnersuite.reporting.projection.Tombstone;

/**
 * Several versions of accounts, opportunities and their records, oldest first; some opportunities are merged into
 * another one, which takes over what hung on them, and some children are deleted.
 */
public final class EngagementHistory {
    private static final int ACCOUNTS = 12;
    private static final int OPPORTUNITIES = 100;
    private static final int VERSIONS = 3;

    private final List<EmittedEvent> emitted = new ArrayList<>();
    private final Map<UUID, AccountState> accounts = new HashMap<>();
    private final Map<UUID, OpportunityState> opportunities = new LinkedHashMap<>();
    private final Map<UUID, Child> children = new LinkedHashMap<>();
    private final SamplePipeline pipeline;
    private final SampleEngagement engagement;
    private final Random random;

    /** An event: a state, or a tombstone of that kind. */
    public record EmittedEvent(
            Kind kind, UUID id, long version, @Nullable Object state) {
        /** A partition of the kind's topic. */
        public String partition() {
            return kind + "-" + SamplePipeline.partition(id);
        }

        Tombstone tombstone() {
            return new Tombstone(id, version, SamplePipeline.partition(id));
        }
    }

    /** The topics. */
    public enum Kind {
        ACCOUNT,
        OPPORTUNITY,
        ACTIVITY,
        ROADBLOCK,
        DEAL_SUPPORT,
        REQUIREMENTS
    }

    public EngagementHistory(long seed) {
        pipeline = new SamplePipeline(seed);
        engagement = new SampleEngagement(seed);
        random = new Random(seed);
        List<UUID> clients = new ArrayList<>();
        List<UUID> deals = new ArrayList<>();
        Map<UUID, UUID> activities = new LinkedHashMap<>();
        Map<UUID, UUID> roadblocks = new LinkedHashMap<>();
        for (int i = 0; i < ACCOUNTS; i++) {
            clients.add(pipeline.id());
        }
        for (int i = 0; i < OPPORTUNITIES; i++) {
            UUID deal = pipeline.id();
            deals.add(deal);
            for (int n = 0; n < random.nextInt(5); n++) {
                activities.put(pipeline.id(), deal);
            }
            for (int n = 0; n < random.nextInt(3); n++) {
                roadblocks.put(pipeline.id(), deal);
            }
        }
        for (long version = 1; version <= VERSIONS; version++) {
            for (UUID client : clients) {
                if (again(version)) {
                    emit(pipeline.account(client, version));
                }
            }
            for (UUID deal : deals) {
                if (again(version)) {
                    emit(pipeline.opportunity(deal, version, emitted(clients.get(random.nextInt(ACCOUNTS)))));
                }
                if (random.nextInt(3) > 0) {
                    emit(Kind.REQUIREMENTS, engagement.requirements(deal, version));
                }
            }
            for (Map.Entry<UUID, UUID> one : activities.entrySet()) {
                if (again(version)) {
                    emit(Kind.ACTIVITY, engagement.activity(one.getKey(), version, one.getValue()));
                }
            }
            for (Map.Entry<UUID, UUID> one : roadblocks.entrySet()) {
                if (again(version)) {
                    emit(Kind.ROADBLOCK, engagement.roadblock(one.getKey(), version, one.getValue()));
                }
            }
        }
        merge(deals, activities, roadblocks);
        activities.keySet().stream().filter(id -> random.nextInt(12) == 0).forEach(id -> delete(Kind.ACTIVITY, id));
        roadblocks.keySet().stream().filter(id -> random.nextInt(12) == 0).forEach(id -> delete(Kind.ROADBLOCK, id));
    }

    public List<EmittedEvent> emitted() {
        return emitted;
    }

    public PlainCount pipeline() {
        return new PlainCount(opportunities.values(), accounts);
    }

    public PlainEngagement engagement() {
        return new PlainEngagement(opportunities, pipeline(), children);
    }

    /** One state per key in a call, the newest, as the handlers give them. */
    public static void apply(TestProjection projection, List<EmittedEvent> events) {
        for (Kind kind : Kind.values()) {
            Map<UUID, EmittedEvent> newest = new HashMap<>();
            events.stream()
                    .filter(one -> one.kind() == kind)
                    .forEach(one -> newest.merge(one.id(), one, (a, b) -> b.version() >= a.version() ? b : a));
            List<Object> states = new ArrayList<>();
            List<Tombstone> gone = new ArrayList<>();
            newest.values().forEach(one -> {
                if (one.state() == null) {
                    gone.add(one.tombstone());
                } else {
                    states.add(one.state());
                }
            });
            projection.take(kind, states, gone);
        }
    }

    /** An account as its opportunity's event has it. */
    private AccountState emitted(UUID client) {
        AccountState known = accounts.get(client);
        return new AccountState(
                known.id(),
                known.version(),
                null,
                known.name(),
                known.geography(),
                known.market(),
                known.industry(),
                known.segment());
    }

    private boolean again(long version) {
        return version == 1 || random.nextBoolean();
    }

    private void merge(List<UUID> deals, Map<UUID, UUID> activities, Map<UUID, UUID> roadblocks) {
        for (int i = 0; i + 1 < deals.size(); i += 10) {
            UUID merged = deals.get(i);
            UUID survivor = deals.get(i + 1);
            activities.replaceAll((id, deal) -> deal.equals(merged) ? survivor : deal);
            roadblocks.replaceAll((id, deal) -> deal.equals(merged) ? survivor : deal);
            for (Child child : List.copyOf(children.values())) {
                long next = child.version() + 1;
                if (child.opportunityId().equals(merged) && child instanceof ActivityState a) {
                    emit(Kind.ACTIVITY, engagement.activity(a.id(), next, survivor));
                } else if (child.opportunityId().equals(merged) && child instanceof RoadblockState r) {
                    emit(Kind.ROADBLOCK, engagement.roadblock(r.id(), next, survivor));
                } else if (child.opportunityId().equals(merged)) {
                    delete(Kind.REQUIREMENTS, merged);
                }
            }
            OpportunityState last = opportunities.remove(merged);
            emitted.add(new EmittedEvent(Kind.OPPORTUNITY, merged, last.version() + 1, null));
        }
    }

    private void emit(AccountState account) {
        emitted.add(new EmittedEvent(Kind.ACCOUNT, account.id(), account.version(), account));
        accounts.put(account.id(), account);
    }

    private void emit(OpportunityState opportunity) {
        emitted.add(new EmittedEvent(Kind.OPPORTUNITY, opportunity.id(), opportunity.version(), opportunity));
        opportunities.put(opportunity.id(), opportunity);
    }

    private void emit(Kind kind, Child child) {
        emitted.add(new EmittedEvent(kind, child.id(), child.version(), child));
        children.put(child.id(), child);
    }

    private void delete(Kind kind, UUID id) {
        Child last = children.remove(id);
        if (last != null) {
            emitted.add(new EmittedEvent(kind, id, last.version() + 1, null));
        }
    }
}
