package org.partnersuite.reporting.reconciliation;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.partnersuite.reporting.pipeline.Dimension;
import org.partnersuite.reporting.pipeline.LeadOrganisation;
import org.partnersuite.reporting.projection.DimensionCodes;
import org.partnersuite.reporting.projection.ProjectionSchema;

/** Recounts the briefed clients of a projection from the briefings, and compares every cell. */
public final class ClientRecount {
    private static final String SQL = """
        with line as (
            select distinct f.account_id, v.dimension, v.value,
                   (left(a.quarter, 4)::int - 1900) * 4 + right(a.quarter, 1)::int as quarter
            from %s a join %s f on f.id = a.opportunity_id
            cross join %s w
            cross join lateral (
                select 0 as dimension, 0 as value
                union all
                select k.dimension, d.code
                from (values (%s, 'geography', f.geography), (%s, 'market', f.market),
                             (%s, 'industry', f.industry)) k (dimension, name, value)
                join dimension_code d on d.dimension = k.name and d.value = k.value
                union all
                select %s, d.code from unnest(f.offerings) o
                join dimension_code d on d.dimension = 'offering' and d.value = o where o = any(w.codes)
                union all
                select %s, d.code from unnest(f.use_cases) u
                join dimension_code d on d.dimension = 'use_case' and d.value = u
                union all
                select %s, array_position(array[%s], f.lead_organisation)
                union all
                select %s, case when f.joint then 2 else 1 end) v
            where f.offerings && w.codes and a.counts_as = 'BRIEFING' and a.status = 'COMPLETED'
            and a.quarter is not null),
        step as (
            select dimension, value, quarter,
                   coalesce(lag(quarter) over (partition by account_id, dimension, value order by quarter), 0) as former
            from line)
        select count(*) from (
            select dimension, value, quarter, former, count(*) as clients from step group by 1, 2, 3, 4) recounted
        full join %s kept using (dimension, value, quarter, former)
        where recounted.clients is distinct from kept.clients
        """;

    private ClientRecount() {}

    /** The number of differing cells. */
    public static long differences(Handle db, ProjectionSchema schema) {
        String leads = Arrays.stream(LeadOrganisation.values())
                .map(lead -> "'" + lead.name() + "'")
                .collect(Collectors.joining(", "));
        String sql = SQL.formatted(
                schema.table("activity_fact"),
                schema.table("opportunity_fact"),
                schema.table("watsonx_offerings"),
                DimensionCodes.dimension(Dimension.GEOGRAPHY),
                DimensionCodes.dimension(Dimension.MARKET),
                DimensionCodes.dimension(Dimension.INDUSTRY),
                DimensionCodes.dimension(Dimension.OFFERING),
                DimensionCodes.dimension(Dimension.USE_CASE),
                DimensionCodes.dimension(Dimension.LEAD_ORGANISATION),
                leads,
                DimensionCodes.dimension(Dimension.JOINT),
                schema.table("client_cell"));
        return db.createQuery(sql).mapTo(Long.class).one();
    }
}
