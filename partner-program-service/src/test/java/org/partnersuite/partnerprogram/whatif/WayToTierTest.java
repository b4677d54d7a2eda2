package org.partnersuite.partnerprogram.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnersuite.partnerprogram.ServiceDatabase;
import org.partnersuite.partnerprogram.assessment.FactsOf;
import org.partnersuite.partnerprogram.assessment.Outcome;
import org.partnersuite.partnerprogram.edition.Availability;
import org.partnersuite.partnerprogram.edition.Edition;
import org.partnersuite.partnerprogram.edition.Editions;
import org.partnersuite.partnerprogram.edition.Need;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.edition.TierRequirements;
import org.partnersuite.partnerprogram.prerequisite.FactKind;
import org.partnersuite.partnerprogram.prerequisite.PrerequisiteFacts;
import org.partnersuite.partnerprogram.prerequisite.PrerequisiteFacts.Held;
import org.partnersuite.platform.rest.Money;

/** The cheapest way to a tier, held against all ways there are. */
@Tag("PP-4")
class WayToTierTest {
    private static final ServiceDatabase DATABASE = new ServiceDatabase();
    private static final Edition EDITION =
            DATABASE.read(db -> new Editions().find(db, 1)).orElseThrow();
    private static final int MOST = 2;

    @Test
    void theGapsOfATierAreClosedAtWhatTheyCost() {
        PrerequisiteFacts facts =
                FactsOf.gold().with(FactKind.TECHNICAL_RESOURCE, 1).facts();
        Costs costs = new Costs(Map.of(GapKind.TECHNICAL_RESOURCES, new BigDecimal("70000")));

        WayToTier gold = way(Tier.GOLD, "14999999.99", facts, costs);

        assertThat(gold.gaps())
                .extracting(Gap::kind)
                .containsExactly(GapKind.AGGREGATE_TCV, GapKind.TECHNICAL_RESOURCES);
        assertThat(gold.cost()).isEqualByComparingTo("70000.01");
        assertThat(way(Tier.SILVER, "14999999.99", facts, costs).gaps()).isEmpty();
        assertThat(way(Tier.PLATINUM, "14999999.99", facts, Costs.DEFAULT).cost())
                .as("10,000,000.01 dollars, 10 people, 2 technical resources")
                .isEqualByComparingTo("10000012.01");
    }

    @Test
    void theOfferingThatIsNearestIsMadeAvailable() {
        PrerequisiteFacts facts = FactsOf.silver().offeredIn("EMEA").facts();

        WayToTier silver = way(Tier.SILVER, "9000000", facts, Costs.DEFAULT);

        assertThat(silver.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.kind()).isEqualTo(GapKind.OFFERING_GEOGRAPHY);
            assertThat(gap.units()).isEqualByComparingTo("1");
            assertThat(gap.offeringId())
                    .isEqualTo(facts.of(FactKind.STANDARD_OFFERING).getFirst().id());
        });
        Costs dear = new Costs(Map.of(GapKind.OFFERING_GEOGRAPHY, BigDecimal.TEN));
        assertThat(way(Tier.SILVER, "9000000", facts, dear).gaps())
                .extracting(Gap::kind)
                .containsExactly(GapKind.OFFERING_WORLDWIDE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noOtherWayIsCheaper(int seed) {
        Random random = new Random(seed);
        Edition edition = edition(random);
        PrerequisiteFacts facts = facts(random);
        int tcv = random.nextInt(MOST);
        Costs costs = costs(random);
        Outcome outcome = Outcome.of(edition, BigDecimal.valueOf(tcv), facts);

        for (WayToTier way : WayToTier.all(edition, outcome.tiers(), facts, costs)) {
            assertThat(way.cost())
                    .as("seed %d, %s", seed, way)
                    .isEqualByComparingTo(
                            cheapest(edition, way.tier(), tcv, facts, costs).orElseThrow());
        }
    }

    static Stream<Integer> seeds() {
        return Stream.iterate(1, seed -> seed + 1).limit(40);
    }

    /** Tries everything that there might be more, up to what any tier asks for. */
    private static Optional<BigDecimal> cheapest(
            Edition edition, Tier wanted, int tcv, PrerequisiteFacts facts, Costs costs) {
        BigDecimal best = null;
        for (PrerequisiteFacts offered : offers(facts)) {
            BigDecimal offers = offerCost(facts, offered, costs);
            for (int dollars = 0; dollars <= MOST; dollars++) {
                for (int trained = 0; trained <= MOST; trained++) {
                    for (int technical = 0; technical <= MOST; technical++) {
                        for (int sponsor = 0; sponsor <= 1; sponsor++) {
                            BigDecimal cost = offers.add(costs.of(GapKind.AGGREGATE_TCV, BigDecimal.valueOf(dollars)))
                                    .add(costs.of(GapKind.PEOPLE_TRAINED, BigDecimal.valueOf(trained)))
                                    .add(costs.of(GapKind.TECHNICAL_RESOURCES, BigDecimal.valueOf(technical)))
                                    .add(costs.of(GapKind.EXECUTIVE_SPONSOR, BigDecimal.valueOf(sponsor)));
                            if (best != null && cost.compareTo(best) >= 0) {
                                continue;
                            }
                            PrerequisiteFacts all = offered.with(FactKind.PERSON_TRAINED, items("p", trained))
                                    .with(FactKind.TECHNICAL_RESOURCE, items("t", technical))
                                    .with(FactKind.EXECUTIVE_SPONSOR, items("s", sponsor));
                            Tier reached = Outcome.of(edition, BigDecimal.valueOf((long) tcv + dollars), all)
                                    .tier();
                            if (reached != null && reached.compareTo(wanted) <= 0) {
                                best = cost;
                            }
                        }
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Each offering as it is, with more geographies, or worldwide; and up to two new ones. */
    private static List<PrerequisiteFacts> offers(PrerequisiteFacts facts) {
        List<List<Held>> all = new ArrayList<>();
        all.add(List.of());
        List<Held> had = facts.of(FactKind.STANDARD_OFFERING);
        for (int i = 0; i < had.size() + 2; i++) {
            List<List<Held>> next = new ArrayList<>();
            for (List<Held> before : all) {
                for (Held wide : i < had.size() ? wider(had.get(i)) : begun(i)) {
                    List<Held> more = new ArrayList<>(before);
                    more.add(wide);
                    next.add(more);
                }
                if (i >= had.size()) {
                    next.add(before);
                }
            }
            all = next;
        }
        PrerequisiteFacts none = new PrerequisiteFacts(facts.partnerId(), facts.day(), without(facts));
        return all.stream()
                .map(offerings -> none.with(FactKind.STANDARD_OFFERING, offerings))
                .toList();
    }

    private static List<Held> wider(Held offering) {
        List<Held> wider = new ArrayList<>();
        wider.add(new Held(offering.id(), offering.item(), true, offering.geographies()));
        for (int count = offering.geographyCount(); count <= MOST; count++) {
            wider.add(new Held(offering.id(), offering.item(), offering.isWorldwide(), geographies(count)));
        }
        return wider;
    }

    private static List<Held> begun(int number) {
        return wider(new Held(new UUID(9, number), "new " + number, false, List.of()));
    }

    private static BigDecimal offerCost(PrerequisiteFacts before, PrerequisiteFacts after, Costs costs) {
        BigDecimal cost = BigDecimal.ZERO;
        List<Held> had = before.of(FactKind.STANDARD_OFFERING);
        for (Held now : after.of(FactKind.STANDARD_OFFERING)) {
            Optional<Held> was =
                    had.stream().filter(each -> each.id().equals(now.id())).findFirst();
            int geographies = was.map(Held::geographyCount).orElse(0);
            if (was.isEmpty()) {
                cost = cost.add(costs.one(GapKind.STANDARD_OFFERING));
            }
            if (now.isWorldwide() && !was.map(Held::isWorldwide).orElse(false)) {
                cost = cost.add(costs.one(GapKind.OFFERING_WORLDWIDE));
            }
            cost = cost.add(costs.of(
                    GapKind.OFFERING_GEOGRAPHY, BigDecimal.valueOf((long) now.geographyCount() - geographies)));
        }
        return cost;
    }

    private static Map<FactKind, List<Held>> without(PrerequisiteFacts facts) {
        Map<FactKind, List<Held>> held = new EnumMap<>(FactKind.class);
        held.putAll(facts.held());
        held.remove(FactKind.STANDARD_OFFERING);
        return held;
    }

    private static PrerequisiteFacts facts(Random random) {
        Map<FactKind, List<Held>> held = new EnumMap<>(FactKind.class);
        held.put(FactKind.PERSON_TRAINED, items("had p", random.nextInt(MOST)));
        held.put(FactKind.TECHNICAL_RESOURCE, items("had t", random.nextInt(MOST)));
        held.put(FactKind.EXECUTIVE_SPONSOR, items("had s", random.nextInt(2)));
        List<Held> offerings = new ArrayList<>();
        int count = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            offerings.add(new Held(new UUID(8, i), "had " + i, random.nextInt(4) == 0, geographies(random.nextInt(3))));
        }
        held.put(FactKind.STANDARD_OFFERING, offerings);
        return new PrerequisiteFacts(UUID.randomUUID(), LocalDate.of(2022, 1, 5), held);
    }

    private static Costs costs(Random random) {
        Map<GapKind, BigDecimal> perUnit = new EnumMap<>(GapKind.class);
        for (GapKind kind : GapKind.values()) {
            perUnit.put(kind, BigDecimal.valueOf(random.nextInt(6)));
        }
        return new Costs(perUnit);
    }

    /** A program whose higher tiers may ask for less of something. */
    private static Edition edition(Random random) {
        return new Edition(
                EDITION.number(),
                EDITION.name(),
                EDITION.noticeDate(),
                EDITION.noticeUrl(),
                EDITION.effectiveDate(),
                EDITION.currency(),
                Stream.of(Tier.values()).map(tier -> requirements(tier, random)).toList(),
                List.of(),
                EDITION.eligibleIntegrations(),
                EDITION.duties(),
                EDITION.benefits(),
                EDITION.satisfactionPoints(),
                EDITION.parameters());
    }

    private static TierRequirements requirements(Tier tier, Random random) {
        Availability availability = Availability.values()[random.nextInt(3)];
        return new TierRequirements(
                tier,
                tier.name(),
                new Money(BigDecimal.valueOf(1 + random.nextInt(MOST)), "USD"),
                random.nextInt(3),
                availability,
                availability == Availability.MINIMUM_GEOGRAPHIES ? 1 + random.nextInt(MOST) : 0,
                random.nextInt(MOST + 1),
                Need.values()[random.nextInt(3)],
                Need.NOT_REQUIRED,
                random.nextInt(MOST + 1),
                Need.NOT_REQUIRED,
                0);
    }

    private static List<String> geographies(int count) {
        return Stream.of("EMEA", "Americas", "APAC").limit(count).toList();
    }

    private static List<Held> items(String name, int count) {
        return Stream.iterate(1, number -> number + 1)
                .limit(count)
                .map(number -> Held.of(UUID.randomUUID(), name + number))
                .toList();
    }

    private static WayToTier way(Tier tier, String tcv, PrerequisiteFacts facts, Costs costs) {
        Outcome outcome = Outcome.of(EDITION, new BigDecimal(tcv), facts);
        return WayToTier.all(EDITION, outcome.tiers(), facts, costs).stream()
                .filter(way -> way.tier() == tier)
                .findFirst()
                .orElseThrow();
    }
}
