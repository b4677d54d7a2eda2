package org.partnersuite.partnerprogram.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.partnerprogram.calendar.QuarterRange;

/** Reads the sums of one partner's deals: a few hundred rows, whatever the number of deals and the length of history. */
public final class PartnerCells {
    /** A cell that has not changed since the instant has its value at hand; only of the others history is looked up. */
    private static final String AS_OF = """
            select c.status, c.close_quarter, c.qualifies, c.currency, sum(v.deals) as deals, sum(v.amount) as amount
            from unnest(cast(:statuses as text[]), :quarters) as k (status, close_quarter)
                join deal_cell c on c.partner_id = :partner
                    and c.status = k.status and c.close_quarter = k.close_quarter
                left join lateral (
                    select h.deals, h.amount from deal_cell_history h
                    where c.known_from > :asOf
                      and (h.partner_id, h.status, h.close_quarter, h.qualifies, h.currency, h.shard)
                        = (c.partner_id, c.status, c.close_quarter, c.qualifies, c.currency, c.shard)
                      and h.known_from <= :asOf
                    order by h.known_from desc limit 1) past on true
                cross join lateral (
                    select case when c.known_from <= :asOf then c.deals else coalesce(past.deals, 0) end as deals,
                           case when c.known_from <= :asOf then c.amount else coalesce(past.amount, 0) end as amount) v
            group by c.status, c.close_quarter, c.qualifies, c.currency
            having sum(v.deals) <> 0 or sum(v.amount) <> 0
            """;

    private PartnerCells() {}

    /** The cells that aggregate TCV at a day needs, as they were known at an instant. */
    public static List<CellSum> around(Handle db, UUID partnerId, LocalDate day, Instant asOf) {
        return of(db, partnerId, List.of(TcvPart.values()), day, asOf);
    }

    /** The cells that the parts of a figure at a day need, and those of undated open deals. */
    public static List<CellSum> of(
            Handle db, UUID partnerId, List<? extends MeasuredPart> parts, LocalDate day, Instant asOf) {
        List<RequestedCell> requested = requested(parts, day);
        return db.createQuery(AS_OF)
                .bind("partner", partnerId)
                .bindArray(
                        "statuses",
                        String.class,
                        requested.stream().map(each -> each.status().name()).toList())
                .bindArray(
                        "quarters",
                        Integer.class,
                        requested.stream().map(RequestedCell::closeQuarter).toList())
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
                        select status, close_quarter, qualifies, currency, sum(deals) as deals, sum(amount) as amount
                        from deal_cell where partner_id = :partner and status = 'OPEN'
                        group by status, close_quarter, qualifies, currency
                        having sum(deals) <> 0
                        """)
                .bind("partner", partnerId)
                .mapTo(CellSum.class)
                .list();
    }

    private record RequestedCell(DealStatus status, int closeQuarter) {}

    private static List<RequestedCell> requested(List<? extends MeasuredPart> parts, LocalDate day) {
        List<RequestedCell> requested = new ArrayList<>();
        requested.add(new RequestedCell(DealStatus.OPEN, DealCell.UNDATED));
        for (MeasuredPart part : parts) {
            part.window(day)
                    .quarters()
                    .forEach(quarter -> requested.add(new RequestedCell(part.status(), QuarterRange.code(quarter))));
        }
        return requested;
    }
}
