package org.partnersuite.partnerprogram.deal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.partnersuite.partnerprogram.calendar.FiscalQuarter;
import org.partnersuite.partnerprogram.sql.Column;

/** Reads the sums of one partner's deals: a few hundred rows, whatever the number of deals and the length of history. */
public final class PartnerCells {
    private static final String AS_OF = """
            select c.status, c.close_quarter, c.qualifies, c.currency, sum(h.deals) as deals, sum(h.amount) as amount
            from deal_cell c
                cross join lateral (
                    select deals, amount from deal_cell_history h
                    where (h.partner_id, h.status, h.close_quarter, h.qualifies, h.currency, h.shard)
                        = (c.partner_id, c.status, c.close_quarter, c.qualifies, c.currency, c.shard)
                      and h.known_from <= :asOf
                    order by h.known_from desc limit 1) h
            where c.partner_id = :partner and c.close_quarter = any (cast(:quarters as integer[]))
            group by c.status, c.close_quarter, c.qualifies, c.currency
            having sum(h.deals) <> 0 or sum(h.amount) <> 0
            """;

    private PartnerCells() {}

    /** The cells that a measure at a day needs, as they were known at an instant. */
    public static List<CellSum> around(Handle db, UUID partnerId, LocalDate day, Instant asOf) {
        return db.createQuery(AS_OF)
                .bind("partner", partnerId)
                .bind("quarters", Column.of(quarters(day), quarter -> quarter))
                .bind("asOf", asOf)
                .map(PartnerCells::cell)
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

    private static Collection<Integer> quarters(LocalDate day) {
        Set<Integer> codes = new TreeSet<>();
        codes.add(DealCell.UNDATED);
        for (TcvPart part : TcvPart.values()) {
            part.window(day).quarters().stream().map(FiscalQuarter::code).forEach(codes::add);
        }
        return codes;
    }

    private static CellSum cell(ResultSet row, StatementContext context) throws SQLException {
        return new CellSum(
                DealStatus.valueOf(row.getString("status")),
                row.getInt("close_quarter"),
                row.getBoolean("qualifies"),
                row.getString("currency"),
                row.getLong("deals"),
                row.getBigDecimal("amount"));
    }
}
