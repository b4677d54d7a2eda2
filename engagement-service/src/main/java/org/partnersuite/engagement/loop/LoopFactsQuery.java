package org.partnersuite.engagement.loop;

import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.engagement.account.profile.ProfileRepository;
import org.partnersuite.engagement.activity.ActivityFacts;
import org.partnersuite.engagement.strategy.StrategyRepository;
import org.partnersuite.engagement.transition.TransitionDocumentRepository;

/** Reads the facts of an engagement by one statement; each part of it finds its row by an index. */
public final class LoopFactsQuery {
    private static final String SQL = """
            select p.version as prioritised_profile, s.published_number as strategy_number,
                   s.tdp_count as strategy_tdps,
                   s.use_case_count as strategy_use_cases, w.id as design_thinking, a.id as co_creation,
                   d.id as document_id, d.status as document_status
            from engagement e
            left join %s p on p.account_id = e.account_id
            left join %s s on s.account_id = e.account_id
            left join lateral (
                select a.id from engagement_opportunity eo join %s a on a.opportunity_id = eo.opportunity_id
                where eo.engagement_id = e.id
                order by a.actual_end desc, a.id desc limit 1
            ) a on true
            left join lateral (
                select w.id from %s w where w.account_id = e.account_id order by w.actual_end desc, w.id desc limit 1
            ) w on true
            left join lateral %s d on true
            where e.id = ?
            """.formatted(
                    ProfileRepository.PRIORITISED,
                    StrategyRepository.PUBLISHED,
                    ActivityFacts.CO_CREATIONS,
                    ActivityFacts.DESIGN_THINKING,
                    TransitionDocumentRepository.FURTHEST);

    /** Only what the engagements of an account share. */
    private static final String OF_ACCOUNT = """
            select p.version as prioritised_profile, s.published_number as strategy_number,
                   s.tdp_count as strategy_tdps,
                   s.use_case_count as strategy_use_cases, null::uuid as design_thinking, null::uuid as co_creation,
                   null::uuid as document_id, null as document_status
            from (select ?::uuid as account_id) e
            left join %s p on p.account_id = e.account_id
            left join %s s on s.account_id = e.account_id
            """.formatted(ProfileRepository.PRIORITISED, StrategyRepository.PUBLISHED);

    private LoopFactsQuery() {}

    /** What the account of an engagement that is about to begin has already. */
    static LoopFacts ofAccount(Handle db, UUID accountId) {
        return db.createQuery(OF_ACCOUNT)
                .bind(0, accountId)
                .mapTo(LoopFacts.class)
                .one();
    }

    public static LoopFacts of(Handle db, UUID engagementId) {
        return db.createQuery(SQL).bind(0, engagementId).mapTo(LoopFacts.class).one();
    }
}
