package org.partnersuite.reporting.topsheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.Query;
import org.partnersuite.reporting.pipeline.Axis;
import org.partnersuite.reporting.pipeline.Period;
import org.partnersuite.reporting.projection.DimensionCodes;

/**
 * How many distinct clients were briefed. For everything, and for one value of one dimension, they are kept; distinct counts of
 * several values do not add up, so the briefings themselves are read for them.
 */
final class BriefedClients {
    private static final Map<Axis, String> CONDITIONS = Map.of(
            Axis.GEOGRAPHY, "f.geography = any(?::text[])",
            Axis.MARKET, "f.market = any(?::text[])",
            Axis.INDUSTRY, "f.industry = any(?::text[])",
            Axis.OFFERING, "f.offerings && ?::text[]",
            Axis.USE_CASE, "f.use_cases && ?::text[]",
            Axis.LEAD_ORGANISATION, "f.lead_organisation = any(?::text[])",
            Axis.JOINT, "f.joint = any(?::boolean[])");

    private BriefedClients() {}

    static long count(Handle db, Question question, DimensionCodes codes) {
        Map<Axis, SortedSet<String>> filters = question.filters();
        if (filters.isEmpty()) {
            return kept(db, question.period(), DimensionCodes.ALL, (short) 0);
        }
        Map.Entry<Axis, SortedSet<String>> first = filters.entrySet().iterator().next();
        if (filters.size() > 1 || first.getValue().size() > 1) {
            return read(db, question);
        }
        return codes.find(first.getKey(), first.getValue()).stream()
                .mapToLong(value -> kept(db, question.period(), DimensionCodes.dimension(first.getKey()), value))
                .sum();
    }

    /** Those with a quarter in the period and none between its beginning and that quarter. */
    private static long kept(Handle db, Period period, short dimension, short value) {
        Period.Range range = period.range();
        int from = range == null ? 1 : range.from().code();
        int to = range == null ? Short.MAX_VALUE : range.to().code();
        return db.select(
                        "select coalesce(sum(clients), 0) from client_cell where dimension = ? and value = ?"
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
        StringBuilder sql = new StringBuilder("select count(distinct f.account_id) from activity_fact a"
                + " join opportunity_fact f on f.id = a.opportunity_id where f.watsonx and a.counts_as = 'BRIEFING'"
                + " and a.status = 'COMPLETED'");
        List<Object> values = new ArrayList<>();
        Period.Range range = question.period().range();
        if (range == null) {
            sql.append(" and a.decided_on is not null");
        } else {
            sql.append(" and a.decided_on between ? and ?");
            values.add(range.from().firstDay());
            values.add(range.to().lastDay());
        }
        question.filters().forEach((axis, wanted) -> {
            sql.append(" and ").append(CONDITIONS.getOrDefault(axis, "true"));
            values.add(texts(wanted));
        });
        try (Query query = db.createQuery(sql.toString())) {
            for (int i = 0; i < values.size(); i++) {
                query.bind(i, values.get(i));
            }
            return query.mapTo(Long.class).one();
        }
    }

    private static Argument texts(Collection<String> values) {
        return (position, statement, context) ->
                statement.setArray(position, context.getConnection().createArrayOf("text", values.toArray()));
    }
}
