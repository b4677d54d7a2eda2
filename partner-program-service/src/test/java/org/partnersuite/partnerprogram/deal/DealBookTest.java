package org.partnersuite.partnerprogram.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnersuite.partnerprogram.deal.Deals.OTHER_PARTNER;
import static org.partnersuite.partnerprogram.deal.Deals.PARTNER;
import static org.partnersuite.partnerprogram.deal.Deals.fed;
import static org.partnersuite.partnerprogram.deal.Deals.opportunity;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.ServiceDatabase;
import org.partnersuite.partnerprogram.deal.Recorded.Result;
import org.partnersuite.platform.rest.ExternalId;

@Tag("PP-3")
class DealBookTest {
    private static final ServiceDatabase DATABASE = new ServiceDatabase();
    private static final UUID OPPORTUNITY = UUID.fromString("01980000-0000-7000-8000-0000000000aa");
    private static final LocalDate DAY = LocalDate.of(2022, 1, 5);

    @BeforeEach
    void empty() {
        DATABASE.empty("deal", "deal_state", "deal_cell", "deal_cell_history", "outbox", "audit_entry");
        DATABASE.setNow(Instant.parse("2022-01-05T10:00:00Z"));
    }

    @Test
    void aDealIsRecordedWithItsStateItsSumAndItsEvent() {
        assertThat(record(fed("A", PARTNER, DealStatus.WON, "2021-06-01", "100")))
                .isEqualTo(Result.CREATED);
        assertThat(sum(PARTNER, null)).isEqualByComparingTo("100");
        assertThat(DATABASE.count("select count(*) from outbox where topic = 'partner-program.deal.v1'"))
                .isEqualTo(1);
    }

    @Test
    void theSameAgainChangesNothingAndTellsNobody() {
        record(fed("A", PARTNER, DealStatus.WON, "2021-06-01", "100"));
        assertThat(record(fed("A", PARTNER, DealStatus.WON, "2021-06-01", "100.00")))
                .isEqualTo(Result.UNCHANGED);
        assertThat(DATABASE.count("select count(*) from outbox")).isEqualTo(1);
        assertThat(DATABASE.count("select count(*) from deal_state")).isEqualTo(1);
    }

    @Test
    void whatAnOpportunitySaidBeforeIsNoNews() {
        record(opportunity(OPPORTUNITY, 3, PARTNER, "300"));
        assertThat(record(opportunity(OPPORTUNITY, 2, PARTNER, "200"))).isEqualTo(Result.STALE);
        assertThat(record(opportunity(OPPORTUNITY, 3, PARTNER, "200"))).isEqualTo(Result.STALE);
        assertThat(sum(PARTNER, null)).isEqualByComparingTo("300");
    }

    @Test
    void aNewerVersionThatSaysTheSameIsRememberedWithoutNews() {
        record(opportunity(OPPORTUNITY, 1, PARTNER, "300"));
        assertThat(record(opportunity(OPPORTUNITY, 5, PARTNER, "300"))).isEqualTo(Result.UNCHANGED);
        assertThat(record(opportunity(OPPORTUNITY, 4, PARTNER, "200"))).isEqualTo(Result.STALE);
        assertThat(DATABASE.count("select version from deal")).isEqualTo(1);
    }

    @Test
    void anotherPartnerMovesTheDealAndHistoryKeepsWhereItWas() {
        record(opportunity(OPPORTUNITY, 1, PARTNER, "300"));
        Instant before = DATABASE.now();
        DATABASE.pass(Duration.ofHours(1));
        record(opportunity(OPPORTUNITY, 2, OTHER_PARTNER, "300"));

        assertThat(sum(PARTNER, null)).isZero();
        assertThat(sum(OTHER_PARTNER, null)).isEqualByComparingTo("300");
        assertThat(sum(PARTNER, before)).isEqualByComparingTo("300");
        assertThat(sum(OTHER_PARTNER, before)).isZero();
        assertThat(DATABASE.count("select count(*) from deal")).isEqualTo(1);
    }

    @Test
    void withoutPartnerTheDealLeavesItAndMayComeBack() {
        record(opportunity(OPPORTUNITY, 1, PARTNER, "300"));
        record(opportunity(OPPORTUNITY, 2, null, "300"));
        assertThat(sum(PARTNER, null)).isZero();
        record(opportunity(OPPORTUNITY, 3, PARTNER, "350"));
        assertThat(sum(PARTNER, null)).isEqualByComparingTo("350");
        assertThat(DATABASE.count("select count(*) from deal_state")).isEqualTo(3);
    }

    @Test
    void anOpportunityThatNeverHadAPartnerIsNoDeal() {
        assertThat(record(opportunity(OPPORTUNITY, 1, null, "300"))).isEqualTo(Result.NO_DEAL);
        assertThat(DATABASE.count("select count(*) from deal")).isZero();
    }

    @Test
    void anOpportunityThatIsGoneLeavesItsPartner() {
        record(opportunity(OPPORTUNITY, 1, PARTNER, "300"));
        DATABASE.change(change -> {
            DealBook.withdraw(change, List.of(OPPORTUNITY, UUID.randomUUID()));
            return change;
        });
        assertThat(sum(PARTNER, null)).isZero();
        assertThat(DATABASE.count("select count(*) from deal_state")).isEqualTo(2);
    }

    @Test
    void aDealThatComesByFeedAndByOpportunityIsCountedOnce() {
        ExternalId key = new ExternalId("feed", "A");
        record(fed("A", PARTNER, DealStatus.OPEN, "2022-03-31", "100"));
        DealReport same = new DealReport(
                new DealSource.Opportunity(OPPORTUNITY, 1, key),
                Deals.terms(PARTNER, DealStatus.OPEN, "2022-03-31", "120"));

        assertThat(record(same)).isEqualTo(Result.CHANGED);
        assertThat(sum(PARTNER, null)).isEqualByComparingTo("120");
        assertThat(record(fed("A", PARTNER, DealStatus.OPEN, "2022-03-31", "999")))
                .isEqualTo(Result.KEPT_BY_OPPORTUNITY);
        assertThat(sum(PARTNER, null)).isEqualByComparingTo("120");
    }

    @Test
    void changesOfOneInstantKeepTheirOrder() {
        for (int amount = 1; amount <= 5; amount++) {
            record(fed("A", PARTNER, DealStatus.OPEN, "2022-03-31", String.valueOf(amount)));
        }
        assertThat(sum(PARTNER, null)).isEqualByComparingTo("5");
        assertThat(sum(PARTNER, DATABASE.now())).isEqualByComparingTo("1");
        assertThat(sum(PARTNER, DATABASE.now().plusNanos(2_000))).isEqualByComparingTo("3");
    }

    private Result record(DealReport report) {
        return DATABASE.change(
                change -> DealBook.record(change, List.of(report)).getFirst().result());
    }

    private static BigDecimal sum(UUID partner, @Nullable Instant asOf) {
        return DATABASE
                .read(db -> PartnerCells.around(
                        db, partner, "USD", DAY, asOf == null ? DATABASE.now().plusSeconds(1) : asOf))
                .stream()
                .map(CellSum::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
