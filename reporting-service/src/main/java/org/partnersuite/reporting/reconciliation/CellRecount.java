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
                select case when f.quarter is null then 0
                            else (left(f.quarter, 4)::int - 1900) * 4 + right(f.quarter, 1)::int end as quarter,
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

    private static final Map<Axis, List<String>> COLUMNS = Map.of(
            Axis.GEOGRAPHY, List.of("geography"),
            Axis.MARKET, List.of("market"),
            Axis.INDUSTRY, List.of("industry"),
            Axis.OFFERING, List.of("offering"),
            Axis.USE_CASE, List.of("use_case"),
            Axis.LEAD_ORGANISATION, List.of("lead"),
            Axis.JOINT, List.of("joint"));

    private CellRecount() {}

    /** How many cells differ, per family; a family without a difference is there with 0. */
    public static Map<CellFamily, Long> differences(Handle db, Slot slot) {
        String sql = LINES.formatted(
                        quoted(Stage.class),
                        quoted(LeadOrganisation.class),
                        slot.table("opportunity_fact"),
                        slot.table("watsonx_offerings"))
                + Arrays.stream(CellFamily.values())
                        .map(family -> comparison(family, slot))
                        .collect(Collectors.joining(" union all "));
        Map<CellFamily, Long> differences = new EnumMap<>(CellFamily.class);
        db.createQuery(sql)
                .map((row, context) ->
                        differences.put(CellFamily.values()[row.getInt("family")], row.getLong("differing")))
                .list();
        return differences;
    }

    private static String comparison(CellFamily family, Slot slot) {
        List<String> columns = new ArrayList<>(List.of("quarter", "stage", "currency"));
        for (Axis axis : Axis.values()) {
            if (family.has(axis)) {
                columns.addAll(COLUMNS.getOrDefault(axis, List.of()));
            }
        }
        String keys = String.join(", ", columns);
        boolean ofOfferings = family.has(Axis.OFFERING);
        return "select " + family.ordinal() + " as family, count(*) as differing from (select " + keys
                + ", count(*) as n, sum(" + (ofOfferings ? "amount" : "total") + ") as amount from line where true"
                + (ofOfferings ? "" : " and first_offering")
                + (family.has(Axis.USE_CASE) ? "" : " and first_use_case") + " group by " + keys
                + ") recounted full join (select " + keys + ", opportunities as n, amount from " + slot.table("cell")
                + " where family = " + family.code() + ") kept using (" + keys
                + ") where recounted.n is distinct from kept.n or recounted.amount is distinct from kept.amount";
    }

    private static String quoted(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> "'" + constant.name() + "'")
                .collect(Collectors.joining(", "));
    }
}
