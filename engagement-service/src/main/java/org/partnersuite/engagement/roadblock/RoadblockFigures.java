package org.partnersuite.engagement.roadblock;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.OpportunityRow;

/** Counts of roadblocks by category, product and geography, from a covering index. */
public final class RoadblockFigures {
    private RoadblockFigures() {}

    /** Dimensions of the counts. */
    public enum Dimension {
        CATEGORY,
        OFFERING,
        GEOGRAPHY;

        /** As the parameter, the member and the column are spelled. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Of which roadblocks: those that surfaced in a time, both ends included, and of one partner's opportunities. */
    public record Scope(
            @Nullable Instant raisedFrom,
            @Nullable Instant raisedTo,
            @Nullable UUID partner) {}

    /**
     * Those that agree in all dimensions.
     *
     * @param values by dimension; a dimension in which they have no value is left out
     * @param meanDaysOpen from when they surfaced until they were resolved, or until now
     */
    public record Cell(Map<Dimension, String> values, long open, long resolved, BigDecimal meanDaysOpen) {}

    /** In the order of the dimensions' values. */
    public static List<Cell> of(Handle db, Set<Dimension> by, Scope scope, Instant now) {
        String columns = by.stream().map(d -> "t." + d.code()).collect(Collectors.joining(", "));
        String sql = "select " + columns + """
                , count(*) filter (where t.resolved_at is null) as open, count(t.resolved_at) as resolved,
                round(extract(epoch from avg(coalesce(t.resolved_at, :now) - t.raised_at)) / 86400, 1) as mean_days
                from roadblock t
                """
                + (scope.partner() == null
                        ? ""
                        : "join " + OpportunityRow.joined("t.opportunity_id") + " and o.partner_id = :partner ")
                + "where true"
                + (scope.raisedFrom() == null ? "" : " and t.raised_at >= :from")
                + (scope.raisedTo() == null ? "" : " and t.raised_at <= :to")
                + " group by " + columns + " order by " + columns;
        try (Query query = db.createQuery(sql)) {
            query.configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                    .bind("now", now)
                    .bind("partner", scope.partner())
                    .bind("from", scope.raisedFrom())
                    .bind("to", scope.raisedTo());
            return query.map((row, context) -> cell(row, by)).list();
        }
    }

    private static Cell cell(ResultSet row, Set<Dimension> by) throws SQLException {
        Map<Dimension, String> values = new EnumMap<>(Dimension.class);
        for (Dimension dimension : by) {
            String value = row.getString(dimension.code());
            if (value != null) {
                values.put(dimension, value);
            }
        }
        return new Cell(values, row.getLong("open"), row.getLong("resolved"), row.getBigDecimal("mean_days"));
    }
}
