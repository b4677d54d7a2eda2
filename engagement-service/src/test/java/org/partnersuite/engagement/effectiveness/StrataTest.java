package org.partnersuite.engagement.effectiveness;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.MigratedDatabase;
import org.partnersuite.engagement.period.MonthRange;
import org.partnersuite.engagement.reference.KnownCodes;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;

/** What is counted of a closed opportunity, and comparisons of like with like. */
@Tag("EN-15")
class StrataTest {
    private static final UUID WON = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID LOST = UUID.fromString("00000000-0000-0000-0000-000000000002");

    /** One of 80 of a list of 100 was won and is in production; one of 20,000 was lost from DESIGN. */
    private final Database database = created();

    @Test
    void aClosedOneHasItsStrataItsDiscountAndWhetherItIsInProduction() {
        ClosedOpportunity won = Objects.requireNonNull(closed().get(WON));
        assertThat(won.stageReached()).isEqualTo("WON");
        assertThat(won.segment()).isEqualTo("ENTERPRISE");
        assertThat(won.amountBand()).isEqualTo(AmountBand.UNDER_10K);
        assertThat(won.deployed()).isTrue();
        assertThat(won.discount()).isEqualByComparingTo("20.00");
        ClosedOpportunity lost = Objects.requireNonNull(closed().get(LOST));
        assertThat(lost.stageReached()).isEqualTo("DESIGN");
        assertThat(lost.amountBand()).isEqualTo(AmountBand.FROM_10K);
        assertThat(lost.deployed()).isFalse();
        assertThat(lost.discount()).isNull();
    }

    @Test
    void comparisonsAreApartByEachValueOfAStratum() {
        assertThat(strata(Optional.empty())).containsExactly("null 1/1");
        assertThat(strata(Optional.of(Stratum.STAGE_REACHED))).containsExactly("DESIGN 0/1", "WON 1/0");
        assertThat(strata(Optional.of(Stratum.SEGMENT))).containsExactly("ENTERPRISE 1/1");
        assertThat(strata(Optional.of(Stratum.AMOUNT_BAND))).containsExactly("FROM_10K 0/1", "UNDER_10K 1/0");
    }

    @Test
    void whatIsStoredEqualsWhatIsDerivedAgain() {
        Map<UUID, ClosedOpportunity> counted =
                database.read(db -> ClosedOpportunityStore.counted(db, Set.of(WON, LOST)));
        assertThat(counted).isEqualTo(closed());
    }

    @Test
    void theFiguresOfTheClaimHaveTheirNumbers() {
        Comparison.Side without = compared(Optional.empty()).getFirst().without();
        assertThat(without.winRate()).isEqualByComparingTo("50");
        assertThat(without.deployedRate()).isEqualByComparingTo("100");
        assertThat(without.meanDiscount()).isEqualByComparingTo(new BigDecimal("20"));
        assertThat(without.withDiscount()).isEqualTo(1);
    }

    /** Value of the stratum, won and lost, of the first engagement type. */
    private List<String> strata(Optional<Stratum> by) {
        return compared(by).stream()
                .filter(comparison -> comparison.engagementType().equals("MVP"))
                .map(comparison ->
                        comparison.stratum() + " " + comparison.without().won() + "/"
                                + comparison.without().lost())
                .toList();
    }

    private List<Comparison> compared(Optional<Stratum> by) {
        MonthRange year = new MonthRange(YearMonth.of(2026, 1), YearMonth.of(2026, 12));
        return new Effectiveness(database, KnownCodes.stored(database))
                .of(new Question(year, Optional.empty(), List.of(), false, by));
    }

    private Map<UUID, ClosedOpportunity> closed() {
        return database.read(db -> ClosedOpportunityStore.closed(db, Set.of(WON, LOST)));
    }

    private static Database created() {
        Database database = MigratedDatabase.create("strata");
        MigratedDatabase.execute(
                database,
                MigratedDatabase.opportunity(WON.toString(), "WON", "closed_on = '2026-03-02'"),
                MigratedDatabase.opportunity(
                        LOST.toString(), "LOST", "closed_on = '2026-03-02', loss_reason = 'PRICE', amount = 20000"),
                """
                insert into opportunity_line (id, opportunity_id, position, offering, family, quantity, amount, list_amount)
                values ('%1$s', '%1$s', 1, 'watsonx.ai', 'SAAS', 1, 80, 100)
                """.formatted(WON),
                """
                insert into opportunity_stage_move (opportunity_id, number, kind, from_stage, to_stage, at, by)
                values ('%s', 1, 'FORWARD', 'DESIGN', 'LOST', now(), 'jane')
                """.formatted(LOST),
                """
                insert into engagement (id, version, account_id, title, tdp, owner, loop_number, stage, stage_entered_at,
                    moves, workload_in_production_on, created_at, updated_at)
                values ('%1$s', 1, '%2$s', 'Answers', 'Platform', 'jane', 1, 'DEPLOY', now(), 1, '2026-06-01', now(), now())
                """.formatted(WON, MigratedDatabase.ACCOUNT),
                "insert into engagement_opportunity (engagement_id, opportunity_id) values ('%1$s', '%1$s')"
                        .formatted(WON));
        database.transactionAs(Caller.service("test"), db -> {
            List<ClosedOpportunity> closed = List.copyOf(
                    ClosedOpportunityStore.closed(db, Set.of(WON, LOST)).values());
            CellDeltas deltas = new CellDeltas();
            closed.forEach(deltas::add);
            ClosedOpportunityStore.put(db, closed, Set.of("MVP"));
            deltas.write(db);
            return closed.size();
        });
        return database;
    }
}
