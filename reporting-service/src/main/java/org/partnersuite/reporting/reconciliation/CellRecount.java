package org.partnersuite.reporting.reconciliation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.partnersuite.reporting.pipeline.Dimension;
import org.partnersuite.reporting.pipeline.LeadOrganisation;
import org.partnersuite.reporting.projection.ProjectionSchema;
import org.partnersuite.reporting.projection.Rollup;

/** Recounts the opportunities of a projection by independent SQL, and compares every cell. */
public final class CellRecount {
    /**
     * A line for each pair of an offering and a use case that an opportunity is counted at; several offerings, or use
     * cases, have one more line for their set. The first of each stands for the opportunity in rollups that do not
     * keep them.
     */
    private static final String LINES = """
        with line as materialized (
            select f.id as opportunity_id, %s as quarter,
                   t.code as stage, c.code as currency, g.code as geography,
                   m.code as market, i.code as industry, array_position(array[%s], f.lead_organisation) as lead,
                   case when f.joint then 2 else 1 end as joint,
                   x.offering, x.amount, w.total, x.offering = w.codes[1] as first_offering,
                   y.use_case, y.use_case = u.codes[1] as first_use_case
            from %s f
            join dimension_code t on t.dimension = 'stage' and t.value = f.stage
            join dimension_code c on c.dimension = 'currency' and c.value = f.currency
            join dimension_code g on g.dimension = 'geography' and g.value = f.geography
            join dimension_code m on m.dimension = 'market' and m.value = f.market
            join dimension_code i on i.dimension = 'industry' and i.value = f.industry
            cross join lateral (
                select array_agg(d.code order by d.code) as codes, array_agg(l.amount order by d.code) as amounts,
                       sum(l.amount) as total
                from unnest(f.offerings, f.offering_amounts) l (offering, amount)
                join %s k on l.offering = any(k.codes)
                join dimension_code d on d.dimension = 'offering' and d.value = l.offering) w
            cross join lateral (
                select array_agg(d.code order by d.code) as codes
                from dimension_code d where d.dimension = 'use_case' and d.value = any(f.use_cases)) u
            cross join lateral (
                select l.offering::int, l.amount from unnest(w.codes, w.amounts) l (offering, amount)
                union all
                select -s.code, 0 from dimension_code s where cardinality(w.codes) > 1
                and s.dimension = 'offering_set' and s.value = array_to_string(w.codes, ',')) x
            cross join lateral (
                select l.use_case::int from unnest(u.codes) l (use_case)
                union all
                select -s.code from dimension_code s where cardinality(u.codes) > 1
                and s.dimension = 'use_case_set' and s.value = array_to_string(u.codes, ',')) y
        )
        """;

    /**
     * Each line once for each indicator of its opportunity, in the indicator's own quarter if it has dates of its
     * own.
     */
    private static final String INDICATORS = """
        , mark as materialized (
            select line.*, d.code as figure, case when m.dates_itself then %s else line.quarter end as counted_in
            from %s m join line using (opportunity_id)
            join dimension_code d on d.dimension = 'figure' and d.value = m.figure
        )
        """;

    private CellRecount() {}

    /** The number of differing cells of every rollup. */
    public static Map<Rollup, Long> differences(Handle db, ProjectionSchema schema) {
        return differing(
                db,
                lines(schema)
                        + Arrays.stream(Rollup.values())
                                .map(rollup -> comparison(rollup, schema))
                                .collect(Collectors.joining(" union all ")));
    }

    /** The same for indicator cells. */
    public static Map<Rollup, Long> indicatorDifferences(Handle db, ProjectionSchema schema) {
        return differing(
                db,
                lines(schema)
                        + INDICATORS.formatted(quarterCode("m.quarter"), schema.table("opportunity_mark"))
                        + Rollup.ofIndicators().stream()
                                .map(rollup -> indicatorComparison(rollup, schema))
                                .collect(Collectors.joining(" union all ")));
    }

    private static String lines(ProjectionSchema schema) {
        return LINES.formatted(
                quarterCode("f.quarter"),
                quoted(LeadOrganisation.class),
                schema.table("opportunity_fact"),
                schema.table("watsonx_offerings"));
    }

    private static Map<Rollup, Long> differing(Handle db, String sql) {
        Map<Rollup, Long> differences = new EnumMap<>(Rollup.class);
        db.createQuery(sql)
                .map((row, context) -> differences.put(Rollup.values()[row.getInt("family")], row.getLong("differing")))
                .list();
        return differences;
    }

    private static String comparison(Rollup rollup, ProjectionSchema schema) {
        String keys = keys(rollup, "quarter", "stage", "currency");
        boolean ofOfferings = rollup.has(Dimension.OFFERING);
        return "select " + rollup.ordinal() + " as family, count(*) as differing from (select " + keys
                + ", count(*) as n, sum(" + (ofOfferings ? "amount" : "total") + ") as amount from line" + once(rollup)
                + " group by " + keys + ") recounted full join (select " + keys
                + ", opportunities as n, amount from " + schema.table("cell") + " where family = " + rollup.code()
                + ") kept using (" + keys
                + ") where recounted.n is distinct from kept.n or recounted.amount is distinct from kept.amount";
    }

    private static String indicatorComparison(Rollup rollup, ProjectionSchema schema) {
        String keys = keys(rollup, "quarter", "figure");
        String counted = keys.replace("quarter", "counted_in");
        return "select " + rollup.ordinal() + " as family, count(*) as differing from (select "
                + keys.replace("quarter", "counted_in as quarter") + ", count(*) as n from mark" + once(rollup)
                + " group by " + counted + ") recounted full join (select " + keys + ", marks as n from "
                + schema.table("mark_cell") + " where family = " + rollup.code() + ") kept using (" + keys
                + ") where recounted.n is distinct from kept.n";
    }

    private static String keys(Rollup rollup, String... ofAll) {
        List<String> columns = new ArrayList<>(List.of(ofAll));
        for (Dimension dimension : Dimension.values()) {
            if (rollup.has(dimension)) {
                columns.add(dimension.column());
            }
        }
        return String.join(", ", columns);
    }

    /** An opportunity counts once in a rollup that does not keep offerings or use cases. */
    private static String once(Rollup rollup) {
        return " where true" + (rollup.has(Dimension.OFFERING) ? "" : " and first_offering")
                + (rollup.has(Dimension.USE_CASE) ? "" : " and first_use_case");
    }

    private static String quarterCode(String quarter) {
        return "case when %1$s is null then 0 else (left(%1$s, 4)::int - 1900) * 4 + right(%1$s, 1)::int end"
                .formatted(quarter);
    }

    private static String quoted(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> "'" + constant.name() + "'")
                .collect(Collectors.joining(", "));
    }
}
