package org.partnersuite.reporting.topsheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.partnersuite.reporting.pipeline.Dimension;
import org.partnersuite.reporting.pipeline.Period;
import org.partnersuite.reporting.pipeline.Quarters;
import org.partnersuite.reporting.projection.DimensionCodes;
import org.partnersuite.reporting.projection.ReadModel;

/**
 * Counts the distinct briefed clients. Cells hold the counts of all opportunities and of each single value of a
 * dimension. Distinct counts of several values do not add up, so other filters count the briefings themselves.
 */
final class BriefedClients {
    private static final Map<Dimension, String> CONDITIONS = Map.of(
            Dimension.GEOGRAPHY, "f.geography = any(?::text[])",
            Dimension.MARKET, "f.market = any(?::text[])",
            Dimension.INDUSTRY, "f.industry = any(?::text[])",
            Dimension.OFFERING, "f.offerings && ?::text[]",
            Dimension.USE_CASE, "f.use_cases && ?::text[]",
            Dimension.LEAD_ORGANISATION, "f.lead_organisation = any(?::text[])",
            Dimension.JOINT, "f.joint = any(?::boolean[])");

    private BriefedClients() {}

    static long count(Handle db, Question question, DimensionCodes codes) {
        Map<Dimension, SortedSet<String>> filters = question.filters();
        if (filters.isEmpty()) {
            return kept(db, question.period(), DimensionCodes.ALL, (short) 0);
        }
        Map.Entry<Dimension, SortedSet<String>> first =
                filters.entrySet().iterator().next();
        if (filters.size() > 1 || first.getValue().size() > 1) {
            return read(db, question);
        }
        return codes.find(first.getKey(), first.getValue()).stream()
                .mapToLong(value -> kept(db, question.period(), DimensionCodes.dimension(first.getKey()), value))
                .sum();
    }

    /** The clients with a briefed quarter in the period and no earlier one in it. */
    private static long kept(Handle db, Period period, short dimension, short value) {
        Period.Range range = period.range();
        int from = range == null ? 1 : Quarters.code(range.from());
        int to = range == null ? Short.MAX_VALUE : Quarters.code(range.to());
        return db.select(
                        "select coalesce(sum(clients), 0) from " + ReadModel.CLIENT_CELLS
                                + " where dimension = ? and value = ?"
                                + " and quarter between ? and ? and former < ?",
                        (int) dimension,
                        (int) value,
                        from,
                        to,
                        from)
                .mapTo(Long.class)
                .one();
    }

    private static long read(Handle db, Question question) {
        StringBuilder sql = new StringBuilder("select count(distinct f.account_id) from " + ReadModel.ACTIVITIES
                + " where f.watsonx and a.counts_as = 'BRIEFING'"
                + " and a.status = 'COMPLETED'");
        List<Object> values = new ArrayList<>();
        Period.Range range = question.period().range();
        if (range == null) {
            sql.append(" and a.decided_on is not null");
        } else {
            sql.append(" and a.decided_on between ? and ?");
            values.add(range.from().atDay(1));
            values.add(range.to().atEndOfQuarter());
        }
        question.filters().forEach((dimension, wanted) -> {
            sql.append(" and ").append(CONDITIONS.getOrDefault(dimension, "true"));
            values.add(texts(wanted));
        });
        return db.select(sql.toString(), values.toArray()).mapTo(Long.class).one();
    }

    private static Argument texts(Collection<String> values) {
        return (position, statement, context) ->
                statement.setArray(position, context.getConnection().createArrayOf("text", values.toArray()));
    }
}
