package org.partnersuite.partnerprogram.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.partnerprogram.calendar.QuarterRange;

/**
 * Reads the sums of one partner's deals: a few per day of a year, whatever the number of deals and the length of
 * history.
 */
public final class PartnerCells {
    /**
     * A cell that has not changed since the instant has its value at hand; only of the others history is looked up. Days
     * are told apart where they may have different rates; other closed deals are told by quarter.
     */
    private static final String AS_OF = """
            select c.status, v.close_period, c.qualifies, c.currency, sum(v.deals) as deals, sum(v.amount) as amount
            from unnest(cast(:statuses as text[]), :firsts, :lasts) as k (status, first, last)
                join deal_cell c on c.partner_id = :partner
                    and c.status = k.status and c.close_period between k.first and k.last
                left join lateral (
                    select h.deals, h.amount from deal_cell_history h
                    where c.known_from > :asOf
                      and (h.partner_id, h.status, h.close_period, h.qualifies, h.currency, h.shard)
                        = (c.partner_id, c.status, c.close_period, c.qualifies, c.currency, c.shard)
                      and h.known_from <= :asOf
                    order by h.known_from desc limit 1) past on true
                cross join lateral (
                    select case when c.known_from <= :asOf then c.deals else coalesce(past.deals, 0) end as deals,
                           case when c.known_from <= :asOf then c.amount else coalesce(past.amount, 0) end as amount,
                           case when c.status = 'OPEN' or c.qualifies and c.currency <> :into then c.close_period
                                else c.close_period / 10000 * 10 + (c.close_period / 100 % 100 + 2) / 3 end
                               as close_period) v
            group by c.status, v.close_period, c.qualifies, c.currency
            having sum(v.deals) <> 0 or sum(v.amount) <> 0
            """;

    private PartnerCells() {}

    /** The cells that aggregate TCV at a day needs, as they were known at an instant. */
    public static List<CellSum> around(Handle db, UUID partnerId, String into, LocalDate day, Instant asOf) {
        return of(db, partnerId, List.of(TcvPart.values()), into, day, asOf);
    }

    /**
     * The cells that the parts of a figure at a day need, and those of undated open deals.
     *
     * @param into the currency of the figure, which needs no rates
     */
    public static List<CellSum> of(
            Handle db, UUID partnerId, List<? extends MeasuredPart> parts, String into, LocalDate day, Instant asOf) {
        List<RequestedCells> requested = requested(parts, day);
        return db.createQuery(AS_OF)
                .bind("partner", partnerId)
                .bindArray(
                        "statuses",
                        String.class,
                        requested.stream().map(each -> each.status().name()).toList())
                .bindArray(
                        "firsts",
                        Integer.class,
                        requested.stream().map(RequestedCells::first).toList())
                .bindArray(
                        "lasts",
                        Integer.class,
                        requested.stream().map(RequestedCells::last).toList())
                .bind("into", into)
                .bind("asOf", asOf)
                .mapTo(CellSum.class)
                .list();
    }

    /** The newest instant at which something about the partner's deals became known; the epoch when nothing has. */
    public static Instant newestKnowledge(Handle db, UUID partnerId) {
        return db.createQuery("select max(known_from) from deal_cell where partner_id = :partner")
                .bind("partner", partnerId)
                .mapTo(Instant.class)
                .findOne()
                .orElse(Instant.EPOCH);
    }

    /** The sums of the partner's open deals as they are known now. */
    public static List<CellSum> open(Handle db, UUID partnerId) {
        return db.createQuery("""
                        select status, close_period, qualifies, currency, sum(deals) as deals, sum(amount) as amount
                        from deal_cell where partner_id = :partner and status = 'OPEN'
                        group by status, close_period, qualifies, currency
                        having sum(deals) <> 0
                        """)
                .bind("partner", partnerId)
                .mapTo(CellSum.class)
                .list();
    }

    private record RequestedCells(DealStatus status, int first, int last) {}

    /** Windows of parts with one status never overlap, so nothing is asked for twice. */
    private static List<RequestedCells> requested(List<? extends MeasuredPart> parts, LocalDate day) {
        List<RequestedCells> requested = new ArrayList<>();
        requested.add(new RequestedCells(DealStatus.OPEN, ClosePeriod.UNDATED, ClosePeriod.UNDATED));
        for (MeasuredPart part : parts) {
            QuarterRange window = part.window(day);
            requested.add(new RequestedCells(
                    part.status(), ClosePeriod.first(part.status(), window), ClosePeriod.last(part.status(), window)));
        }
        return requested;
    }
}
