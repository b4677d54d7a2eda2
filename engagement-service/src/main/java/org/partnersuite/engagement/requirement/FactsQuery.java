package org.partnersuite.engagement.requirement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.engagement.opportunity.Stage;

/** Reads the facts of any number of opportunities in one statement; what was merged away has none. */
final class FactsQuery {
    private static final String SQL = """
            select o.id, o.account_id, o.stage, o.stage_entered_at, o.closed_on,
                   o.technical_blocker is not null as blocked,
                   'ITSPATCH' = any (o.strategy_codes) as joint,
                   exists (select from offering f where f.watsonx and f.code = any (o.offerings)) as watsonx,
                   o.use_cases <> '{}' as use_case,
                   o.initiative_id is not null as initiative,
                   exists (select from activity a where a.opportunity_id = o.id and a.type = 'CLIENT_BRIEFING'
                           and a.status <> 'CANCELLED' and (a.planned_start is not null or a.actual_start is not null)
                          ) as briefing,
                   exists (select from deal_support_request d where d.opportunity_id = o.id
                           and d.help = 'WATSONX_PILOT' and d.status <> 'WITHDRAWN') as pilot_request,
                   exists (select from roadblock b where b.opportunity_id = o.id) as roadblock,
                   exists (select from activity a where a.opportunity_id = o.id
                           and a.type in ('PROOF_OF_VALUE', 'MVP') and a.source = 'CLIENT_ENGINEERING'
                           and a.status <> 'CANCELLED') as pilot,
                   exists (select from opportunity c where (c.id = o.counterpart_id or c.counterpart_id = o.id)
                           and c.lead_organisation <> o.lead_organisation and c.merged_into is null
                           and 'ITSPATCH' = any (c.strategy_codes)) as counterpart,
                   exists (select from account_plan p where p.account_id = o.account_id
                           and p.watsonx_strategy is not null) as account_plan,
                   case when o.stage = 'LOST' then (
                       select m.from_stage from opportunity_stage_move m
                       where m.opportunity_id = o.id and m.number = o.moves) end as lost_from
            from opportunity o
            where o.id = any (?) and o.merged_into is null
            """;

    private FactsQuery() {}

    static List<Facts> of(Handle db, Collection<UUID> opportunityIds, Instant at) {
        return db.createQuery(SQL)
                .bindArray(0, UUID.class, opportunityIds.toArray())
                .map((row, context) -> facts(row, at))
                .list();
    }

    private static Facts facts(ResultSet row, Instant at) throws SQLException {
        String lostFrom = row.getString("lost_from");
        return new Facts(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                Stage.valueOf(row.getString("stage")),
                lostFrom == null ? null : Stage.valueOf(lostFrom),
                row.getObject("stage_entered_at", OffsetDateTime.class).toInstant(),
                row.getObject("closed_on", LocalDate.class),
                row.getBoolean("blocked"),
                row.getBoolean("joint"),
                row.getBoolean("watsonx"),
                row.getBoolean("use_case"),
                row.getBoolean("initiative"),
                row.getBoolean("briefing"),
                row.getBoolean("pilot_request"),
                row.getBoolean("roadblock"),
                row.getBoolean("pilot"),
                row.getBoolean("counterpart"),
                row.getBoolean("account_plan"),
                at);
    }
}
