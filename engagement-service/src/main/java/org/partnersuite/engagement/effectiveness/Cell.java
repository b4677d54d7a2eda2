package org.partnersuite.engagement.effectiveness;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sums over closed opportunities. Cells can be added and subtracted.
 *
 * @param sums the values of {@link #SUMS}
 */
record Cell(List<BigDecimal> sums) {
    /** The columns that add up; a count is of those with a time recorded in the stage. */
    static final List<String> SUMS = Stream.concat(
                    Stream.of("won", "lost", "won_amount", "lost_amount", "deployed", "discount_count", "discounts"),
                    ClosedOpportunity.STAGES.stream().flatMap(stage -> Stream.of(stage + "_count", stage + "_seconds")))
            .toList();

    static final Cell ZERO = new Cell(Collections.nCopies(SUMS.size(), BigDecimal.ZERO));

    Cell {
        sums = List.copyOf(sums);
    }

    /**
     * Which opportunities it counts.
     *
     * @param geography empty when they have none
     * @param engagementType empty for all
     * @param stageReached empty when it is not known
     * @param segment empty when they have none
     */
    record Key(
            LocalDate month,
            String geography,
            String currency,
            String engagementType,
            String stageReached,
            String segment,
            AmountBand amountBand) {
        static final String ALL = "";

        static Key of(ClosedOpportunity opportunity, String engagementType) {
            return new Key(
                    opportunity.closedOn().withDayOfMonth(1),
                    Objects.requireNonNullElse(opportunity.geography(), ""),
                    opportunity.currency(),
                    engagementType,
                    Objects.requireNonNullElse(opportunity.stageReached(), ""),
                    Objects.requireNonNullElse(opportunity.segment(), ""),
                    opportunity.amountBand());
        }
    }

    static Cell of(ClosedOpportunity opportunity) {
        BigDecimal won = opportunity.won() ? BigDecimal.ONE : BigDecimal.ZERO;
        BigDecimal lost = BigDecimal.ONE.subtract(won);
        BigDecimal amount = opportunity.amount();
        BigDecimal discount = opportunity.discount();
        List<BigDecimal> sums = new ArrayList<>(List.of(
                won,
                lost,
                won.multiply(amount),
                lost.multiply(amount),
                opportunity.deployed() ? won : BigDecimal.ZERO,
                discount == null ? BigDecimal.ZERO : BigDecimal.ONE,
                discount == null ? BigDecimal.ZERO : discount));
        for (Long seconds : opportunity.secondsInStage()) {
            sums.add(seconds == null ? BigDecimal.ZERO : BigDecimal.ONE);
            sums.add(seconds == null ? BigDecimal.ZERO : BigDecimal.valueOf(seconds));
        }
        return new Cell(sums);
    }

    static Cell read(ResultSet row) throws SQLException {
        List<BigDecimal> sums = new ArrayList<>();
        for (String sum : SUMS) {
            sums.add(row.getBigDecimal(sum));
        }
        return new Cell(sums);
    }

    Cell plus(Cell other) {
        return new Cell(IntStream.range(0, SUMS.size())
                .mapToObj(i -> sums.get(i).add(other.sums.get(i)))
                .toList());
    }

    Cell negated() {
        return new Cell(sums.stream().map(BigDecimal::negate).toList());
    }

    boolean isZero() {
        return sums.stream().allMatch(sum -> sum.signum() == 0);
    }

    long won() {
        return sum("won").longValueExact();
    }

    long lost() {
        return sum("lost").longValueExact();
    }

    BigDecimal sum(String column) {
        return sums.get(SUMS.indexOf(column));
    }
}
