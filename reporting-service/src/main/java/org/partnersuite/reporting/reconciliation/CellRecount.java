package org.partnersuite.reporting.reconciliation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.partnersuite.reporting.pipeline.Axis;
import org.partnersuite.reporting.pipeline.LeadOrganisation;
import org.partnersuite.reporting.pipeline.Stage;
import org.partnersuite.reporting.projection.CellFamily;
import org.partnersuite.reporting.projection.Slot;

/** Adds a slot's opportunities up anew, in SQL of its own, and compares every cell with it. */
public final class CellRecount {
    /**
     * A line for each place where an opportunity is counted: at each of its offerings and at the set of them when they are
     * several, crossed with its use cases likewise. The first of each stands for the opportunity where they are not kept.
     */
    private static final String LINES = """
            with line as materialized (
                select f.id as opportunity_id, %s as quarter,
                       array_position(array[%s], f.stage) as stage, c.code as currency, g.code as geography,
                       m.code as market, i.code as industry, array_position(array[%s], f.lead_organisation) as lead,
                       case when f.joint then 2 else 1 end as joint,
                       x.offering, x.amount, w.total, x.offering = w.codes[1] as first_offering,
                       y.use_case, y.use_case = u.codes[1] as first_use_case
                from %s f
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

    /** Each line once for each mark of its opportunity, in the mark's own quarter if it has one. */
    private static final String MARKS = """
            , mark as materialized (
                select line.*, d.code as figure, case when m.dates_itself then %s else line.quarter end as counted_in
                from %s m join line using (opportunity_id)
                join dimension_code d on d.dimension = 'figure' and d.value = m.figure
            )
            """;

    private static final Map<Axis, String> COLUMNS = Map.of(
            Axis.GEOGRAPHY, "geography",
            Axis.MARKET, "market",
            Axis.INDUSTRY, "industry",
            Axis.OFFERING, "offering",
            Axis.USE_CASE, "use_case",
            Axis.LEAD_ORGANISATION, "lead",
            Axis.JOINT, "joint");

    private CellRecount() {}

    /** How many cells differ, per family; a family without a difference is there with 0. */
    public static Map<CellFamily, Long> differences(Handle db, Slot slot) {
        return differing(
                db,
                lines(slot)
                        + Arrays.stream(CellFamily.values())
                                .map(family -> comparison(family, slot))
                                .collect(Collectors.joining(" union all ")));
    }

    /** The same for the cells of marks. */
    public static Map<CellFamily, Long> markDifferences(Handle db, Slot slot) {
        return differing(
                db,
                lines(slot)
                        + MARKS.formatted(quarterCode("m.quarter"), slot.table("opportunity_mark"))
                        + CellFamily.ofMarks().stream()
                                .map(family -> markComparison(family, slot))
                                .collect(Collectors.joining(" union all ")));
    }

    private static String lines(Slot slot) {
        return LINES.formatted(
                quarterCode("f.quarter"),
                quoted(Stage.class),
                quoted(LeadOrganisation.class),
                slot.table("opportunity_fact"),
                slot.table("watsonx_offerings"));
    }

    private static Map<CellFamily, Long> differing(Handle db, String sql) {
        Map<CellFamily, Long> differences = new EnumMap<>(CellFamily.class);
        db.createQuery(sql)
                .map((row, context) ->
                        differences.put(CellFamily.values()[row.getInt("family")], row.getLong("differing")))
                .list();
        return differences;
    }

    private static String comparison(CellFamily family, Slot slot) {
        String keys = keys(family, "quarter", "stage", "currency");
        boolean ofOfferings = family.has(Axis.OFFERING);
        return "select " + family.ordinal() + " as family, count(*) as differing from (select " + keys
                + ", count(*) as n, sum(" + (ofOfferings ? "amount" : "total") + ") as amount from line" + once(family)
                + " group by " + keys + ") recounted full join (select " + keys
                + ", opportunities as n, amount from " + slot.table("cell") + " where family = " + family.code()
                + ") kept using (" + keys
                + ") where recounted.n is distinct from kept.n or recounted.amount is distinct from kept.amount";
    }

    private static String markComparison(CellFamily family, Slot slot) {
        String keys = keys(family, "quarter", "figure");
        String counted = keys.replace("quarter", "counted_in");
        return "select " + family.ordinal() + " as family, count(*) as differing from (select "
                + keys.replace("quarter", "counted_in as quarter") + ", count(*) as n from mark" + once(family)
                + " group by " + counted + ") recounted full join (select " + keys + ", marks as n from "
                + slot.table("mark_cell") + " where family = " + family.code() + ") kept using (" + keys
                + ") where recounted.n is distinct from kept.n";
    }

    private static String keys(CellFamily family, String... ofAll) {
        List<String> columns = new ArrayList<>(List.of(ofAll));
        for (Axis axis : Axis.values()) {
            if (family.has(axis)) {
                columns.add(COLUMNS.getOrDefault(axis, ""));
            }
        }
        return String.join(", ", columns);
    }

    /** An opportunity counts once where its offerings or use cases are not kept apart. */
    private static String once(CellFamily family) {
        return " where true" + (family.has(Axis.OFFERING) ? "" : " and first_offering")
                + (family.has(Axis.USE_CASE) ? "" : " and first_use_case");
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
