package org.partnersuite.engagement.loop;

import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Reads the facts of an engagement by one statement; each part of it finds its row by an index. */
public final class LoopFactsQuery {
    private static final String SQL = """
            select p.version as prioritised_profile, s.published_number as strategy_number, s.tdp_count as strategy_tdps,
                   s.use_case_count as strategy_use_cases, a.id as co_creation, d.id as document_id,
                   d.status as document_status
            from engagement e
            left join account_profile p on p.account_id = e.account_id and jsonb_array_length(p.priorities) > 0
            left join technical_strategy s on s.account_id = e.account_id and s.published_number > 0
            left join lateral (
                select a.id from engagement_opportunity eo join activity a on a.opportunity_id = eo.opportunity_id
                where eo.engagement_id = e.id and a.type in ('CUSTOM_DEMO', 'PROOF_OF_VALUE', 'MVP')
                  and a.status = 'COMPLETED' and a.outcome = 'PROGRESSED'
                order by a.actual_end desc, a.id desc limit 1
            ) a on true
            left join lateral (
                select d.id, d.status from transition_document d where d.engagement_id = e.id
                order by array_position(array ['ACCEPTED', 'SUBMITTED', 'RETURNED', 'DRAFT'], d.status), d.id desc limit 1
            ) d on true
            where e.id = ?
            """;

    private LoopFactsQuery() {}

    public static LoopFacts of(Handle db, UUID engagementId) {
        return db.createQuery(SQL).bind(0, engagementId).mapTo(LoopFacts.class).one();
    }
}
