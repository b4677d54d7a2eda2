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
    /** A line per opportunity and watsonx offering; {@code whole} marks the one that stands for the opportunity. */
    private static final String LINES = """
            with line as materialized (
                select case when f.quarter is null then 0
                            else (left(f.quarter, 4)::int - 1900) * 4 + right(f.quarter, 1)::int end as quarter,
                       array_position(array[%s], f.stage) as stage, c.code as currency, g.code as geography,
                       m.code as market, i.code as industry, array_position(array[%s], f.lead_organisation) as lead,
                       case when f.joint then 2 else 1 end as joint, o.code as offering, o.amount,
                       bit_or(1::bigint << (o.code - 1)) over w as offerings,
                       coalesce((select bit_or(1::bigint << (u.code - 1)) from dimension_code u
                                 where u.dimension = 'use_case' and u.value = any(f.use_cases)
                                   and u.value <> '(none)'), 0) as use_cases,
                       sum(o.amount) over w as total, row_number() over w = 1 as whole
                from %s f
                join dimension_code c on c.dimension = 'currency' and c.value = f.currency
                join dimension_code g on g.dimension = 'geography' and g.value = f.geography
                join dimension_code m on m.dimension = 'market' and m.value = f.market
                join dimension_code i on i.dimension = 'industry' and i.value = f.industry
                cross join lateral (
                    select d.code, l.amount from unnest(f.offerings, f.offering_amounts) l (offering, amount)
                    join %s x on l.offering = any(x.codes)
                    join dimension_code d on d.dimension = 'offering' and d.value = l.offering) o
                window w as (partition by f.id)
            )
            """;

    private static final Map<Axis, List<String>> COLUMNS = Map.of(
            Axis.GEOGRAPHY, List.of("geography"),
            Axis.MARKET, List.of("market"),
            Axis.INDUSTRY, List.of("industry"),
            Axis.OFFERING, List.of("offering", "offerings"),
            Axis.USE_CASE, List.of("use_cases"),
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
        boolean ofLines = family.has(Axis.OFFERING);
        return "select " + family.ordinal() + " as family, count(*) as differing from (select " + keys
                + ", count(*) as n, sum(" + (ofLines ? "amount" : "total") + ") as amount from line"
                + (ofLines ? "" : " where whole") + " group by " + keys + ") recounted full join (select " + keys
                + ", sum(opportunities) as n, sum(amount) as amount from " + slot.table("cell") + " where family = "
                + family.code() + " group by " + keys
                + " having sum(opportunities) <> 0 or sum(amount) <> 0) kept using ("
                + keys + ") where recounted.n is distinct from kept.n or recounted.amount is distinct from kept.amount";
    }

    private static String quoted(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> "'" + constant.name() + "'")
                .collect(Collectors.joining(", "));
    }
}
