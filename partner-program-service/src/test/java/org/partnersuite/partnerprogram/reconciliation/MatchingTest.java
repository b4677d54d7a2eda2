package org.partnersuite.partnerprogram.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.ServiceDatabase;
import org.partnersuite.partnerprogram.deal.DealReport;
import org.partnersuite.partnerprogram.deal.DealSource;
import org.partnersuite.partnerprogram.deal.DealStatus;
import org.partnersuite.partnerprogram.deal.DealTerms;
import org.partnersuite.partnerprogram.deal.PartnerDeals;
import org.partnersuite.partnerprogram.ownpipeline.OwnDealTerms;
import org.partnersuite.partnerprogram.ownpipeline.OwnPipeline;
import org.partnersuite.partnerprogram.ownpipeline.OwnPipeline.Posted;
import org.partnersuite.partnerprogram.reconciliation.DealPair.Decision;
import org.partnersuite.partnerprogram.reconciliation.DealPair.FoundBy;
import org.partnersuite.partnerprogram.reconciliation.ReconciliationSummary.Group;
import org.partnersuite.partnerprogram.reconciliation.ReconciliationSummary.Side;
import org.partnersuite.partnerprogram.reconciliation.ReconciliationSummary.Total;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Rows;

@Tag("PP-6")
class MatchingTest {
    private static final ServiceDatabase DATABASE = new ServiceDatabase();

    private final UUID test = UUID.randomUUID();
    private UUID partner = new UUID(0, 0);

    @BeforeEach
    void recordPartner() {
        partner = UUID.randomUUID();
        DATABASE.read(db -> db.execute("""
                insert into partner (id, version, name, status, engagement_model, geographies, created_at, updated_at)
                values (?, 1, 'Contoso', 'PARTICIPATING', 'SALES_AGENT', '{EMEA}', now(), now())
                """, partner));
    }

    @Test
    void theSameExternalIdIsTheSameDeal() {
        UUID deal = ours("crm", "1", "Anything", "Some client", "2022-03-31", "100");
        UUID own = theirs("crm", "1", "Else", "Another client", "2024-03-31", "70");
        compare();

        ReconciledDeal row = row(own);
        assertThat(row.state()).isEqualTo(ReconciledState.AMOUNT_DIFFERS);
        assertThat(row.deal()).isNotNull().satisfies(ours -> assertThat(ours.dealId())
                .isEqualTo(deal));
        assertThat(row.pair()).isNotNull().satisfies(pair -> {
            assertThat(pair.foundBy()).isEqualTo(FoundBy.EXTERNAL_ID);
            assertThat(pair.score()).isEqualByComparingTo("1");
        });
    }

    @Test
    void theSameRegistrationNumberIsTheSameDealWhateverElseItSays() {
        UUID deal = ours("isc", "1", "Anything", "Some client", "2022-03-31", "100");
        ours("isc", "2", "Data platform", "Northwind", "2022-06-30", "70");
        DATABASE.read(db -> db.execute("""
                insert into registration_with_partner (id, version, partner_id, deal_id, program, number, status, created_at,
                    updated_at)
                values (gen_random_uuid(), 1, ?, ?, 'Deal desk', 'R-2041', 'REQUESTED', now(), now())
                """, partner, deal));
        UUID own = theirs("crm", "1", "Data platform", "Northwind", "2022-06-30", "70", "r 2041");
        compare();

        assertThat(dealOf(own)).isEqualTo(deal);
        assertThat(row(own).pair()).isNotNull().satisfies(pair -> assertThat(pair.foundBy())
                .isEqualTo(FoundBy.REGISTRATION_NUMBER));
    }

    @Test
    void aClientIsTheSameWithoutCasePunctuationAndLegalForm() {
        ours("isc", "1", "Data platform", "Northwind Traders, Inc.", "2022-03-31", "100");
        UUID own = theirs("crm", "1", "Data Platform", "NORTHWIND TRADERS", "2022-03-31", "100");
        compare();

        assertThat(row(own).state()).isEqualTo(ReconciledState.MATCHED);
        assertThat(row(own).pair()).isNotNull().satisfies(pair -> {
            assertThat(pair.foundBy()).isEqualTo(FoundBy.SIMILARITY);
            assertThat(pair.clientSimilarity()).isEqualByComparingTo("1");
            assertThat(pair.score()).isEqualByComparingTo("1");
        });
    }

    @Test
    void aMistypedClientIsFoundByItsNameOfferingAmountAndDate() {
        ours("isc", "1", "Data platform", "Northwind Traders", "2022-03-31", "100");
        ours("isc", "2", "Data platform", "Southridge Video", "2022-03-31", "100");
        UUID own = theirs("crm", "1", "Data platform", "Nortwind Trader", "2022-04-15", "105");
        compare();

        ReconciledDeal row = row(own);
        assertThat(row.state()).isEqualTo(ReconciledState.AMOUNT_DIFFERS);
        assertThat(row.deal()).isNotNull().satisfies(ours -> assertThat(ours.dealClient())
                .isEqualTo("Northwind Traders"));
        assertThat(row.pair()).isNotNull().satisfies(pair -> {
            assertThat(pair.score()).isBetween(new BigDecimal("0.7"), new BigDecimal("0.99"));
            assertThat(pair.amountCloseness()).isEqualByComparingTo("0.9524");
            assertThat(pair.closeDateCloseness()).isEqualByComparingTo("0.8370");
        });
        assertThat(states()).containsEntry(ReconciledState.MISSING_ON_THEIR_SIDE, 1L);
    }

    @Test
    void anotherClientWithTheSameAmountAndDateIsAnotherDeal() {
        ours("isc", "1", "Data platform", "Northwind Traders", "2022-03-31", "100");
        UUID own = theirs("crm", "1", "Data platform", "Fabrikam", "2022-03-31", "100");
        compare();

        assertThat(row(own).state()).isEqualTo(ReconciledState.MISSING_ON_OUR_SIDE);
        assertThat(states())
                .containsOnlyKeys(ReconciledState.MISSING_ON_OUR_SIDE, ReconciledState.MISSING_ON_THEIR_SIDE);
    }

    @Test
    void ofSeveralDealsOfAClientEachGetsItsOwn() {
        UUID small = ours("isc", "1", "Data platform", "Northwind", "2022-03-31", "100");
        UUID large = ours("isc", "2", "Data platform", "Northwind", "2022-03-31", "900");
        UUID ownLarge = theirs("crm", "1", "Data platform", "Northwind", "2022-03-30", "900");
        UUID ownSmall = theirs("crm", "2", "Data platform", "Northwind", "2022-03-30", "110");
        compare();

        assertThat(dealOf(ownSmall)).isEqualTo(small);
        assertThat(dealOf(ownLarge)).isEqualTo(large);
    }

    @Test
    void whatAPersonHasSaidStays() {
        UUID deal = ours("isc", "1", "Data platform", "Northwind", "2022-03-31", "100");
        UUID other = ours("isc", "2", "Server", "Southridge", "2023-03-31", "500");
        UUID own = theirs("crm", "1", "Data platform", "Northwind", "2022-03-31", "100");
        compare();
        assertThat(dealOf(own)).isEqualTo(deal);

        decide(own, deal, Decision.PARTED);
        compare();
        assertThat(row(own).state()).isEqualTo(ReconciledState.MISSING_ON_OUR_SIDE);

        decide(own, other, Decision.CONFIRMED);
        compare();
        assertThat(dealOf(own)).isEqualTo(other);
        assertThat(row(own).state()).isEqualTo(ReconciledState.AMOUNT_DIFFERS);

        assertThatThrownBy(() -> decide(own, deal, Decision.CONFIRMED))
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.status()).isEqualTo(409));
        assertThat(DATABASE.count("select count(*) from audit_entry where aggregate_type = 'deal-pair'"))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void aConfirmedPairTakesThePlaceOfOneThatWasOnlyFound() {
        UUID deal = ours("isc", "1", "Data platform", "Northwind", "2022-03-31", "100");
        UUID first = theirs("crm", "1", "Data platform", "Northwind", "2022-03-31", "100");
        UUID second = theirs("crm", "2", "Else", "Fabrikam", "2023-03-31", "7");
        compare();
        decide(second, deal, Decision.CONFIRMED);

        assertThat(dealOf(second)).isEqualTo(deal);
        assertThat(row(first).state()).isEqualTo(ReconciledState.MISSING_ON_OUR_SIDE);
    }

    @Test
    void everyDealIsInExactlyOneGroupAndTheSumsAreThoseOfBothSides() {
        for (int i = 0; i < 40; i++) {
            ours(
                    "isc",
                    "o" + i,
                    "Data platform",
                    "Client " + i % 13,
                    "2022-0" + (1 + i % 9) + "-15",
                    "" + (100 + i * 7));
        }
        for (int i = 0; i < 50; i++) {
            theirs(
                    "crm",
                    "t" + i,
                    "Data platform",
                    "Client " + i % 17,
                    "2022-0" + (1 + i % 9) + "-20",
                    "" + (100 + i * 6));
        }
        compare();
        assertGroupsAreBothSides(40, 50);

        ours("isc", "later", "Data platform", "Client 99", "2022-01-15", "77");
        theirs("crm", "t3", "Data platform", "Client 3", "2022-04-20", "99999");
        assertGroupsAreBothSides(41, 50);
    }

    @Test
    void aDealThatLeavesThePartnerIsMissingOnOurSide() {
        ours("isc", "1", "Data platform", "Northwind", "2022-03-31", "100");
        UUID own = theirs("crm", "1", "Data platform", "Northwind", "2022-03-31", "100");
        compare();
        UUID before = partner;
        UUID another = UUID.randomUUID();
        partner = another;
        ours("isc", "1", "Data platform", "Northwind", "2022-03-31", "100");
        partner = before;

        assertThat(row(own).state()).isEqualTo(ReconciledState.MISSING_ON_OUR_SIDE);
        assertGroupsAreBothSides(0, 1);
    }

    private void assertGroupsAreBothSides(long ours, long theirs) {
        ReconciliationSummary summary = DATABASE.read(db -> Reconciliations.summary(db, partner));
        for (Side side : Side.values()) {
            List<Group> groups = summary.groups().stream()
                    .filter(group -> group.side() == side)
                    .toList();
            List<Total> totals = summary.totals().stream()
                    .filter(total -> total.side() == side)
                    .toList();
            assertThat(groups.stream().mapToLong(Group::deals).sum())
                    .isEqualTo(totals.stream().mapToLong(Total::deals).sum())
                    .isEqualTo(side == Side.OURS ? ours : theirs);
            assertThat(groups.stream().map(Group::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(totals.stream().map(Total::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        assertThat(rows().stream().map(ReconciledDeal::id)).doesNotHaveDuplicates();
    }

    private void compare() {
        DATABASE.change(change -> {
            Reconciliations.compare(change, partner);
            return 0;
        });
    }

    private void decide(UUID own, UUID deal, Decision decision) {
        DATABASE.change(change -> Reconciliations.decide(change, partner, own, deal, decision, null));
    }

    private List<ReconciledDeal> rows() {
        return DATABASE.read(db -> db.createQuery("select * from reconciled_deal where partner_id = :partner")
                .bind("partner", partner)
                .map(Rows.of(ReconciledDeal.class))
                .list());
    }

    private ReconciledDeal row(UUID own) {
        return rows().stream()
                .filter(row -> row.own() != null && row.own().ownDealId().equals(own))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable UUID dealOf(UUID own) {
        return DATABASE.read(db -> Reconciliations.dealOf(db, own)).orElse(null);
    }

    private Map<ReconciledState, Long> states() {
        return rows().stream().collect(Collectors.groupingBy(ReconciledDeal::state, Collectors.counting()));
    }

    private UUID ours(String source, String key, String name, String client, String closeDate, String portion) {
        return DATABASE.change(change -> PartnerDeals.put(
                        change,
                        List.of(new DealReport(
                                new DealSource.Feed(new ExternalId(source, keyOfTest(key))),
                                new DealTerms(
                                        partner,
                                        name,
                                        client,
                                        DealStatus.OPEN,
                                        LocalDate.parse(closeDate),
                                        "USD",
                                        new BigDecimal(portion),
                                        BigDecimal.ONE,
                                        false))))
                .getFirst()
                .deal()
                .id());
    }

    private UUID theirs(String source, String key, String name, String client, String closeDate, String amount) {
        return theirs(source, key, name, client, closeDate, amount, null);
    }

    private UUID theirs(
            String source,
            String key,
            String name,
            String client,
            String closeDate,
            String amount,
            @Nullable String registrationNumber) {
        ExternalId externalId = new ExternalId(source, keyOfTest(key));
        return DATABASE.change(change -> OwnPipeline.put(
                        change,
                        partner,
                        OwnPipeline.locked(change, partner, List.of(externalId)),
                        List.of(new Posted(
                                externalId,
                                new OwnDealTerms(
                                        name,
                                        client,
                                        null,
                                        registrationNumber,
                                        DealStatus.OPEN,
                                        LocalDate.parse(closeDate),
                                        "USD",
                                        new BigDecimal(amount)))))
                .getFirst()
                .deal()
                .id());
    }

    private String keyOfTest(String key) {
        return test + key;
    }
}
