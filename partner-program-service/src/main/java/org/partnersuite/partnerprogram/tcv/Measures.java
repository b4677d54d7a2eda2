package org.partnersuite.partnerprogram.tcv;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.calendar.MeasureTime;
import org.partnersuite.partnerprogram.deal.CellSum;
import org.partnersuite.partnerprogram.deal.PartnerCells;
import org.partnersuite.partnerprogram.deal.PartnerDeals;
import org.partnersuite.partnerprogram.deal.ProjectedPart;
import org.partnersuite.partnerprogram.deal.TcvPart;
import org.partnersuite.partnerprogram.edition.Edition;
import org.partnersuite.partnerprogram.edition.Editions;
import org.partnersuite.partnerprogram.tcv.TakenMeasure.Unconverted;

/** Computes the measure of a partner: sums some cells of each day, regardless of the number of deals. */
@ApplicationScoped
public class Measures {
    /** Maximum number of deals without a rate that are listed; the link shows all. */
    private static final int NAMED = 50;

    private final Editions editions;
    private final MeasureTime time;

    public Measures(Editions editions, MeasureTime time) {
        this.editions = editions;
        this.time = time;
    }

    /**
     * @param date the day the measure is taken for; today when null
     * @param asOf the instant whose knowledge is used; all that is known when null
     * @param edition the edition of the program; the one in force on the day when null
     */
    public TakenMeasure take(
            Handle db, UUID partnerId, @Nullable LocalDate date, @Nullable Instant asOf, @Nullable Integer edition) {
        LocalDate day = time.day(date);
        Instant known = asOf == null ? now(db, partnerId) : asOf.truncatedTo(ChronoUnit.MICROS);
        Edition rules = editions.require(db, day, edition, "edition");
        List<CellSum> cells = PartnerCells.around(db, partnerId, rules.currency(), day, known);
        AggregateTcv tcv =
                AggregateTcv.measure(day, cells, MeasureRates.read(db, rules.currency(), day, cells, known), rules);
        return new TakenMeasure(partnerId, known, tcv, withoutRate(db, partnerId, tcv, known));
    }

    /** The measure as it would be with further deals, by what is known now. */
    public AggregateTcv with(
            Handle db, UUID partnerId, @Nullable LocalDate date, @Nullable Integer edition, List<CellSum> further) {
        LocalDate day = time.day(date);
        Instant known = now(db, partnerId);
        Edition rules = editions.require(db, day, edition, "edition");
        List<CellSum> cells = new ArrayList<>(PartnerCells.around(db, partnerId, rules.currency(), day, known));
        cells.addAll(further);
        return AggregateTcv.measure(day, cells, MeasureRates.read(db, rules.currency(), day, cells, known), rules);
    }

    /** The figure that is projected for next January, of the same parameters as {@link #take}. */
    public TakenProjection project(
            Handle db, UUID partnerId, @Nullable LocalDate date, @Nullable Instant asOf, @Nullable Integer edition) {
        LocalDate day = time.day(date);
        Instant known = asOf == null ? now(db, partnerId) : asOf.truncatedTo(ChronoUnit.MICROS);
        Edition rules = editions.require(db, day, edition, "edition");
        List<CellSum> cells =
                PartnerCells.of(db, partnerId, List.of(ProjectedPart.values()), rules.currency(), day, known);
        return new TakenProjection(
                partnerId,
                known,
                ProjectedTcv.measure(day, cells, MeasureRates.read(db, rules.currency(), day, cells, known), rules));
    }

    /** Later than the own clock when a cell is: the clock of another process may be ahead. */
    private Instant now(Handle db, UUID partnerId) {
        Instant now = time.now().truncatedTo(ChronoUnit.MICROS);
        Instant newest = PartnerCells.newestKnowledge(db, partnerId);
        return newest.isAfter(now) ? newest : now;
    }

    private static List<Unconverted> withoutRate(Handle db, UUID partnerId, AggregateTcv tcv, Instant known) {
        List<Unconverted> all = new ArrayList<>();
        for (PartTotal<TcvPart> part : tcv.parts()) {
            for (CurrencySubtotal subtotal : part.withoutRate()) {
                all.add(new Unconverted(
                        part.part(),
                        subtotal,
                        PartnerDeals.greatest(
                                db,
                                new PartnerDeals.Summed(
                                        partnerId,
                                        part.part().status(),
                                        subtotal.from(),
                                        subtotal.to(),
                                        subtotal.currency()),
                                known,
                                NAMED)));
            }
        }
        return all;
    }
}
