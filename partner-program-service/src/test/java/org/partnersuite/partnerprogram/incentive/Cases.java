package org.partnersuite.partnerprogram.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.incentive.IncentiveTerms.Activate;
import org.partnersuite.partnerprogram.incentive.IncentiveTerms.AdoptTier;
import org.partnersuite.partnerprogram.incentive.IncentiveTerms.AdoptionRebate;
import org.partnersuite.partnerprogram.incentive.IncentiveTerms.ExpandTier;
import org.partnersuite.partnerprogram.incentive.IncentiveTerms.Land;
import org.partnersuite.partnerprogram.incentive.IncentiveTerms.Renewal;
import org.partnersuite.partnerprogram.subscriptionfact.CustomerFacts;
import org.partnersuite.partnerprogram.subscriptionfact.GrowthFact;
import org.partnersuite.partnerprogram.subscriptionfact.PlanFact;
import org.partnersuite.partnerprogram.subscriptionfact.RelationFact;
import org.partnersuite.partnerprogram.subscriptionfact.RenewalFact;
import org.partnersuite.partnerprogram.subscriptionfact.SubscriptionFact;
import org.partnersuite.partnerprogram.subscriptionfact.UsageFact;
import org.partnersuite.platform.rest.Money;

/** A customer with a subscription that earns its partner of record a rebate, and what tests vary of it. */
final class Cases {
    static final UUID CUSTOMER = id(1);
    static final UUID SUBSCRIPTION = id(2);
    static final UUID OPPORTUNITY = id(3);
    static final UUID PARTNER = id(4);
    static final UUID OTHER_PARTNER = id(5);
    static final LocalDate START = LocalDate.parse("2022-01-01");

    /** A partner that has all that incentives ask for. */
    static final PartnerStanding EVERYTHING = standing(Tier.GOLD, "SPECIALIZED", true);

    final List<SubscriptionFact> subscriptions = new ArrayList<>();
    final List<RelationFact> relations = new ArrayList<>();
    final List<UsageFact> usage = new ArrayList<>();
    final List<PlanFact> plans = new ArrayList<>();
    final List<GrowthFact> growth = new ArrayList<>();
    final List<Proof> proofs = new ArrayList<>();
    final Map<UUID, WonDeal> deals = new HashMap<>();
    PartnerStanding standing = EVERYTHING;

    /** Begins on 2022-01-01 and is worth 48,000 in all; its plan is there, and its deal has value-added selling. */
    static Cases ordinary() {
        Cases cases = new Cases();
        cases.subscriptions.add(subscription(SUBSCRIPTION, OPPORTUNITY, START));
        cases.relations.add(relation(10, SUBSCRIPTION, PARTNER, START, null));
        cases.plan("2022-02-01");
        cases.deal(OPPORTUNITY, "2021-12-20", "48000", true, false);
        return cases;
    }

    static SubscriptionFact subscription(UUID id, @Nullable UUID opportunity, LocalDate start) {
        return new SubscriptionFact(
                id,
                1,
                "",
                CUSTOMER,
                opportunity,
                "watsonx.ai",
                start,
                start.plusYears(3).minusDays(1),
                100,
                new BigDecimal("16000"),
                new BigDecimal("48000"),
                "USD",
                false,
                null,
                null);
    }

    static RelationFact relation(int number, UUID subscription, UUID partner, LocalDate from, @Nullable LocalDate to) {
        return new RelationFact(
                id(number), 1, "", CUSTOMER, subscription, partner, "PARTNER_OF_RECORD", "SALES_AGENT", from, to);
    }

    Cases plan(@Nullable String submittedOn) {
        plans.clear();
        plans.add(new PlanFact(
                id(20), 1, "", CUSTOMER, List.of(), submittedOn == null ? null : LocalDate.parse(submittedOn)));
        return this;
    }

    Cases deal(UUID opportunity, String wonOn, String tcv, boolean valueAdded, boolean registered) {
        deals.put(
                opportunity,
                new WonDeal(
                        id(30),
                        1,
                        opportunity,
                        LocalDate.parse(wonOn),
                        new Money(new BigDecimal(tcv), "USD"),
                        valueAdded,
                        registered ? Set.of(PARTNER) : Set.of()));
        return this;
    }

    /** Of 100 licensed users, from a month on. */
    Cases used(String month, int... active) {
        LocalDate first = LocalDate.parse(month + "-01");
        for (int i = 0; i < active.length; i++) {
            used(first.plusMonths(i), 100, active[i]);
        }
        return this;
    }

    Cases used(LocalDate month, @Nullable Integer licensed, @Nullable Integer active) {
        usage.add(new UsageFact(id(1000 + usage.size()), 1, "", SUBSCRIPTION, month, licensed, active, null, null));
        return this;
    }

    /** Those of a kind, as quarter, partner and amount. */
    List<String> earned(IncentiveKind kind) {
        return earned().stream()
                .filter(each -> each.kind() == kind)
                .map(each -> each.quarter() + " " + (each.partnerId().equals(PARTNER) ? "A" : "B") + " "
                        + each.amount().amount())
                .toList();
    }

    List<Earned> earned() {
        return Incentives.of(new CustomerCase(
                new CustomerFacts(CUSTOMER, subscriptions, relations, usage, plans, growth),
                deals,
                proofs,
                standing,
                program()));
    }

    /**
     * Rates: rebate 10 %, 5 a licence, 1 or 2 a user from 50 or 60 %, 2 or 4 % of bookings from 50 or 80 %, renewals 1
     * %.
     */
    static IncentiveProgram program() {
        return new IncentiveProgram(List.of(new IncentiveTerms(
                LocalDate.parse("2020-01-01"),
                new Land(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ZERO),
                new AdoptionRebate(new BigDecimal("60"), 3, 90, BigDecimal.TEN),
                new Activate(new Money(new BigDecimal("5"), "USD"), "CC-1"),
                List.of(adopt("50", "1"), adopt("60", "2")),
                List.of(
                        new ExpandTier(new BigDecimal("50"), new BigDecimal("2")),
                        new ExpandTier(new BigDecimal("80"), new BigDecimal("4"))),
                renewal(RenewalBasis.COUNT))));
    }

    static Renewal renewal(RenewalBasis basis) {
        return new Renewal(new BigDecimal("80"), basis, 5, 30, BigDecimal.ONE);
    }

    static RenewalFact due(int number, String dueOn, String outcome, @Nullable String decidedOn, String arr) {
        return new RenewalFact(
                id(number),
                1,
                "",
                SUBSCRIPTION,
                CUSTOMER,
                LocalDate.parse(dueOn),
                "CLOSED",
                outcome,
                decidedOn == null ? null : LocalDate.parse(decidedOn),
                new BigDecimal(arr),
                new BigDecimal(arr),
                "USD");
    }

    static PartnerStanding standing(@Nullable Tier tier, @Nullable String customerExperience, boolean architecture) {
        return new PartnerStanding() {
            @Override
            public @Nullable Tier tier(UUID partner, LocalDate day) {
                return tier;
            }

            @Override
            public @Nullable String customerExperience(UUID partner, LocalDate day) {
                return customerExperience;
            }

            @Override
            public boolean advancedArchitecture(UUID partner, LocalDate day) {
                return architecture;
            }
        };
    }

    static UUID id(int number) {
        return new UUID(0x019b000000007000L, 0x8000000000000000L | number);
    }

    private static AdoptTier adopt(String from, String amount) {
        return new AdoptTier(new BigDecimal(from), new Money(new BigDecimal(amount), "USD"));
    }
}
