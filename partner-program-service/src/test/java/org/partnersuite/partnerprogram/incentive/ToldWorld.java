package org.partnersuite.partnerprogram.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.deal.DealBook;
import org.partnersuite.partnerprogram.deal.DealReport;
import org.partnersuite.partnerprogram.deal.DealSource;
import org.partnersuite.partnerprogram.deal.DealStatus;
import org.partnersuite.partnerprogram.deal.DealTerms;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.subscriptionfact.Fact;
import org.partnersuite.partnerprogram.subscriptionfact.FactKind;
import org.partnersuite.partnerprogram.subscriptionfact.FactStore;
import org.partnersuite.partnerprogram.subscriptionfact.GrowthFact;
import org.partnersuite.partnerprogram.subscriptionfact.PlanFact;
import org.partnersuite.partnerprogram.subscriptionfact.RelationFact;
import org.partnersuite.partnerprogram.subscriptionfact.RenewalFact;
import org.partnersuite.partnerprogram.subscriptionfact.SubscriptionFact;
import org.partnersuite.partnerprogram.subscriptionfact.UsageFact;
import org.partnersuite.platform.unitofwork.Change;

/**
 * Random customers with all that is told of them, several versions of each thing. The same seed makes the same world,
 * whose ids
 * another salt makes different ones.
 */
final class ToldWorld {
    private static final int CUSTOMERS = 5;
    private static final int SUBSCRIPTIONS = 10;
    private static final int PARTNERS = 3;
    private static final LocalDate FIRST = LocalDate.parse("2022-01-01");

    final List<Consumer<Change>> events = new ArrayList<>();
    final List<SubscriptionFact> subscriptions = new ArrayList<>();
    final Map<UUID, RelationFact> relations = new HashMap<>();
    final Map<UUID, UsageFact> usage = new HashMap<>();
    final Map<UUID, PlanFact> plans = new HashMap<>();
    final Map<UUID, RenewalFact> renewals = new HashMap<>();
    final Map<UUID, GrowthFact> growth = new HashMap<>();
    final Map<UUID, DealTerms> deals = new HashMap<>();
    private final Random random;
    private final long salt;
    private int ids;

    ToldWorld(long seed, long salt) {
        this.random = new Random(seed);
        this.salt = salt;
        for (int i = 0; i < SUBSCRIPTIONS; i++) {
            subscription(customer(i % CUSTOMERS), FIRST.plusDays(random.nextInt(200)));
        }
        for (int i = 0; i < CUSTOMERS; i++) {
            plan(customer(i));
        }
    }

    /**
     * The first is GOLD and specialized in all; the second SILVER; the third GOLD, specialized from July on, without
     * architecture.
     */
    PartnerStanding standing() {
        return new PartnerStanding() {
            @Override
            public Tier tier(UUID partner, LocalDate day) {
                return partner.equals(partner(1)) ? Tier.SILVER : Tier.GOLD;
            }

            @Override
            public @Nullable String customerExperience(UUID partner, LocalDate day) {
                return partner.equals(partner(2)) && day.isBefore(LocalDate.parse("2022-07-01")) ? null : "SPECIALIZED";
            }

            @Override
            public boolean advancedArchitecture(UUID partner, LocalDate day) {
                return !partner.equals(partner(2));
            }
        };
    }

    UUID partner(int index) {
        return id(9_000_000 + index);
    }

    int indexOf(UUID partner) {
        for (int i = 0; i < PARTNERS; i++) {
            if (partner(i).equals(partner)) {
                return i;
            }
        }
        return -1;
    }

    private void subscription(UUID customer, LocalDate start) {
        UUID id = next();
        UUID opportunity = next();
        for (int version = 1; version <= 2; version++) {
            SubscriptionFact fact = new SubscriptionFact(
                    id,
                    version,
                    "",
                    customer,
                    opportunity,
                    "watsonx.ai",
                    start,
                    start.plusYears(1).minusDays(1),
                    100,
                    new BigDecimal("16000"),
                    new BigDecimal(20_000 + random.nextInt(10_000) + ".37"),
                    "USD",
                    false,
                    null,
                    null);
            tell(FactKind.SUBSCRIPTION, fact);
            if (version == 2) {
                subscriptions.add(fact);
            }
        }
        deal(opportunity, start.minusDays(10), random.nextInt(4) > 0);
        relations(customer, id, start);
        usage(id, start);
        renewal(customer, id, start);
        growth(customer, id, start);
    }

    /**
     * First one partner without an end; then until a day, from which on another one is of record; some are withdrawn.
     */
    private void relations(UUID customer, UUID subscription, LocalDate start) {
        UUID first = next();
        UUID second = next();
        LocalDate moved = start.plusDays(60L + random.nextInt(200));
        int of = random.nextInt(PARTNERS);
        relation(new RelationFact(
                first, 1, "", customer, subscription, partner(of), "PARTNER_OF_RECORD", "SALES_AGENT", start, null));
        if (random.nextBoolean()) {
            relation(new RelationFact(
                    first,
                    2,
                    "",
                    customer,
                    subscription,
                    partner(of),
                    "PARTNER_OF_RECORD",
                    "SALES_AGENT",
                    start,
                    moved.minusDays(1)));
            relation(new RelationFact(
                    second,
                    1,
                    "",
                    customer,
                    subscription,
                    partner((of + 1) % PARTNERS),
                    "PARTNER_OF_RECORD",
                    "SALES_AGENT",
                    moved,
                    null));
            if (random.nextInt(3) == 0) {
                relations.remove(second);
                gone(FactKind.RELATION, second, 2);
            }
        }
    }

    private void relation(RelationFact fact) {
        relations.put(fact.id(), fact);
        tell(FactKind.RELATION, fact);
    }

    private void usage(UUID subscription, LocalDate start) {
        LocalDate month = start.withDayOfMonth(1);
        for (int i = 0; i < 14; i++) {
            UUID id = next();
            for (int version = 1; version <= 1 + random.nextInt(3); version++) {
                UsageFact fact = new UsageFact(
                        id, version, "", subscription, month.plusMonths(i), 100, 50 + random.nextInt(45), null, null);
                usage.put(id, fact);
                tell(FactKind.USAGE, fact);
            }
            if (random.nextInt(20) == 0) {
                usage.remove(id);
                gone(FactKind.USAGE, id, 9);
            }
        }
    }

    private void plan(UUID customer) {
        UUID id = next();
        PlanFact draft = new PlanFact(id, 1, "", customer, List.of(), null);
        PlanFact submitted = new PlanFact(id, 2, "", customer, List.of(), FIRST.plusDays(random.nextInt(240)));
        tell(FactKind.PLAN, draft);
        tell(FactKind.PLAN, submitted);
        plans.put(id, submitted);
    }

    private void renewal(UUID customer, UUID subscription, LocalDate start) {
        for (int i = 0; i < 4; i++) {
            UUID id = next();
            LocalDate due = start.plusMonths(6).plusDays(random.nextInt(100));
            BigDecimal arr = new BigDecimal(1000 + random.nextInt(5000) + ".55");
            tell(
                    FactKind.RENEWAL,
                    new RenewalFact(id, 1, "", subscription, customer, due, "OPEN", null, null, arr, null, "USD"));
            String outcome = random.nextInt(10) == 0 ? "NOT_RENEWED" : "RENEWED_SAME";
            RenewalFact closed = new RenewalFact(
                    id,
                    2,
                    "",
                    subscription,
                    customer,
                    due,
                    "CLOSED",
                    outcome,
                    due.plusDays(random.nextInt(33)),
                    arr,
                    arr,
                    "USD");
            tell(FactKind.RENEWAL, closed);
            renewals.put(id, closed);
        }
    }

    private void growth(UUID customer, UUID subscription, LocalDate start) {
        UUID id = next();
        UUID opportunity = next();
        LocalDate won = start.plusDays(90L + random.nextInt(150));
        GrowthFact proposed = new GrowthFact(id, 1, "", customer, subscription, null, opportunity, "PROPOSED", null);
        GrowthFact closed = new GrowthFact(
                id, 2, "", customer, subscription, null, opportunity, random.nextInt(4) == 0 ? "LOST" : "WON", won);
        tell(FactKind.GROWTH, proposed);
        tell(FactKind.GROWTH, closed);
        growth.put(id, closed);
        deal(opportunity, won, true);
    }

    private void deal(UUID opportunity, LocalDate won, boolean valueAdded) {
        for (int version = 1; version <= 2; version++) {
            DealTerms terms = new DealTerms(
                    partner(0),
                    "Deal",
                    "Globex",
                    version == 1 ? DealStatus.OPEN : DealStatus.WON,
                    won,
                    "USD",
                    new BigDecimal(5000 + random.nextInt(9000) + ".13"),
                    valueAdded ? new BigDecimal("700.10") : null,
                    false);
            DealReport report = new DealReport(new DealSource.Opportunity(opportunity, version, null), terms);
            deals.put(opportunity, terms);
            events.add(change -> DealBook.record(change, List.of(report)));
        }
    }

    private <T extends Fact> void tell(FactKind<T> kind, T fact) {
        events.add(change -> FactStore.record(change, kind, List.of(fact), List.of()));
    }

    private void gone(FactKind<?> kind, UUID id, long version) {
        events.add(change -> FactStore.record(change, kind, List.of(), List.of(new FactStore.Gone(id, version, ""))));
    }

    private UUID customer(int index) {
        return id(8_000_000 + index);
    }

    private UUID next() {
        return id(++ids);
    }

    private UUID id(int number) {
        return new UUID(0x019b000000007000L, 0x8000000000000000L | salt << 32 | number);
    }
}
