package org.partnersuite.engagement.requirement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Reads the facts of any number of opportunities in one statement; merged opportunities have none. */
final class FactsQuery {
    private static final String SQL = """
            select o.id as opportunity_id, o.account_id, o.stage, o.stage_entered_at, o.closed_on,
                   o.technical_blocker is not null as technically_blocked,
                   'ITSPATCH' = any (o.strategy_codes) as joint,
                   exists (select from offering f where f.watsonx and f.code = any (o.offerings)) as watsonx_offering,
                   o.use_cases <> '{}' as use_case,
                   o.initiative_id is not null as strategic_initiative,
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
                       where m.opportunity_id = o.id and m.number = o.moves) end as lost_from,
                   cast(:at as timestamptz) as at
            from opportunity o
            where o.id = any (:ids) and o.merged_into is null
            """;

    private FactsQuery() {}

    static List<Facts> of(Handle db, Collection<UUID> opportunityIds, Instant at) {
        return db.createQuery(SQL)
                .bind("at", at)
                .bindArray("ids", UUID.class, opportunityIds)
                .mapTo(Facts.class)
                .list();
    }
}
