package org.partnersuite.engagement.opportunity;

import org.partnersuite.engagement.account.AccountRow;

/** The statements that write opportunities. Each takes any number of them, and answers a row for each. */
final class OpportunityStatements {
    private static final String ROWS = """
            unnest(?::uuid[], ?::bigint[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                   ?::timestamptz[], ?::int[], ?::date[], ?::date[], ?::date[], ?::text[], ?::text[], ?::text[],
                   ?::text[], ?::uuid[], ?::text[], ?::numeric[], ?::text[], ?::text[], ?::text[], ?::text[],
                   ?::text[], ?::text[], ?::text[], ?::date[], ?::text[], ?::date[], ?::boolean[], ?::timestamptz[],
                   ?::timestamptz[])
                 as r (id, version, account_id, external_source, external_id, name, geography, market, stage,
                       stage_entered_at, moves, engaged_on, close_date, closed_on, loss_reason, owner,
                       lead_organisation, origin, partner_id, currency, amount, offerings, strategy_codes, use_cases,
                       team_people, team_roles, sponsor, technically_qualified_by, technically_qualified_on,
                       technical_blocker, technically_blocked_since, imported, created_at, updated_at)
            """;

    private static final String LINE_ROWS = """
            unnest(?::uuid[], ?::uuid[], ?::smallint[], ?::text[], ?::text[], ?::int[], ?::numeric[], ?::numeric[],
                   ?::numeric[])
                 as l (id, opportunity_id, position, offering, family, quantity, amount, partner_portion,
                       value_add_portion)
            """;

    private static final String MOVE_ROWS = """
            unnest(?::uuid[], ?::int[], ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::text[], ?::text[],
                   ?::date[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[])
                 as m (opportunity_id, number, kind, from_stage, to_stage, at, by, evidence_code, evidence_on,
                       evidence_note, evidence_link, note, reason, loss_reason, seconds_in_previous_stage)
            """;

    /** Rows whose account is unknown, or whose external id is taken, are not written; the answer tells which were. */
    static final String INSERT = """
            with o as (
                insert into opportunity (
                       id, version, account_id, external_source, external_id, name, geography, market, stage,
                       stage_entered_at, moves, engaged_on, close_date, closed_on, loss_reason, owner,
                       lead_organisation, origin, partner_id, currency, amount, offerings, strategy_codes, use_cases,
                       team_people, team_roles, sponsor, technically_qualified_by, technically_qualified_on,
                       technical_blocker, technically_blocked_since, imported, created_at, updated_at)
                select r.id, r.version, r.account_id, r.external_source, r.external_id, r.name, r.geography, r.market,
                       r.stage, r.stage_entered_at, r.moves, r.engaged_on, r.close_date, r.closed_on, r.loss_reason,
                       r.owner, r.lead_organisation, r.origin, r.partner_id, r.currency, r.amount,
                       r.offerings::text[], r.strategy_codes::text[], r.use_cases::text[], r.team_people::text[],
                       r.team_roles::text[], r.sponsor, r.technically_qualified_by, r.technically_qualified_on,
                       r.technical_blocker, r.technically_blocked_since, r.imported, r.created_at, r.updated_at
                from\s""" + ROWS + """
                where exists (select from account a where a.id = r.account_id)
                on conflict on constraint opportunity_external_id_unique do nothing
                returning id, account_id
            ), line as (
                insert into opportunity_line (id, opportunity_id, position, offering, family, quantity, amount,
                                              partner_portion, value_add_portion)
                select l.* from\s""" + LINE_ROWS + """
                where exists (select from o where o.id = l.opportunity_id)
            ), move as (
                insert into opportunity_stage_move (opportunity_id, number, kind, from_stage, to_stage, at, by,
                       evidence_code, evidence_on, evidence_note, evidence_link, note, reason, loss_reason,
                       seconds_in_previous_stage)
                select m.* from\s""" + MOVE_ROWS + """
                where exists (select from o where o.id = m.opportunity_id)
            )
            select o.id as written, """ + AccountRow.COLUMNS + """
            from unnest(?::uuid[], ?::uuid[]) with ordinality as asked (id, account_id, position)
            left join account a on a.id = asked.account_id
            left join o on o.id = asked.id
            order by asked.position
            """;

    /** Rows whose account is unknown are not written. */
    static final String UPDATE = """
            with o as (
                update opportunity o
                set version = r.version, account_id = r.account_id, external_source = r.external_source,
                    external_id = r.external_id, name = r.name, geography = r.geography, market = r.market,
                    stage = r.stage, stage_entered_at = r.stage_entered_at, moves = r.moves,
                    engaged_on = r.engaged_on, close_date = r.close_date, closed_on = r.closed_on,
                    loss_reason = r.loss_reason, owner = r.owner, lead_organisation = r.lead_organisation,
                    origin = r.origin, partner_id = r.partner_id, currency = r.currency, amount = r.amount,
                    offerings = r.offerings::text[], strategy_codes = r.strategy_codes::text[],
                    use_cases = r.use_cases::text[], team_people = r.team_people::text[],
                    team_roles = r.team_roles::text[], sponsor = r.sponsor,
                    technically_qualified_by = r.technically_qualified_by,
                    technically_qualified_on = r.technically_qualified_on, technical_blocker = r.technical_blocker,
                    technically_blocked_since = r.technically_blocked_since, updated_at = r.updated_at
                from\s""" + ROWS + """
                where o.id = r.id and exists (select from account a where a.id = r.account_id)
                returning o.id, o.account_id
            ), asked_line as materialized (
                select l.* from\s""" + LINE_ROWS + """
                where exists (select from o where o.id = l.opportunity_id)
            ), dropped as (
                delete from opportunity_line old using o
                where old.opportunity_id = o.id and not exists (select from asked_line l where l.id = old.id)
            ), line as (
                insert into opportunity_line as old (id, opportunity_id, position, offering, family, quantity, amount,
                                                     partner_portion, value_add_portion)
                select l.* from asked_line l
                on conflict (id) do update
                set position = excluded.position, offering = excluded.offering, family = excluded.family,
                    quantity = excluded.quantity, amount = excluded.amount,
                    partner_portion = excluded.partner_portion, value_add_portion = excluded.value_add_portion
                where old.opportunity_id = excluded.opportunity_id
            ), move as (
                insert into opportunity_stage_move (opportunity_id, number, kind, from_stage, to_stage, at, by,
                       evidence_code, evidence_on, evidence_note, evidence_link, note, reason, loss_reason,
                       seconds_in_previous_stage)
                select m.* from\s""" + MOVE_ROWS + """
                where exists (select from o where o.id = m.opportunity_id)
            )
            select o.id as written, """ + AccountRow.COLUMNS + """
            from unnest(?::uuid[], ?::uuid[]) with ordinality as asked (id, account_id, position)
            left join account a on a.id = asked.account_id
            left join o on o.id = asked.id
            order by asked.position
            """;

    /** A move changes the stage and nothing else. */
    static final String MOVE = """
            with o as (
                update opportunity
                set version = ?, stage = ?, stage_entered_at = ?::timestamptz, moves = ?, closed_on = ?::date,
                    loss_reason = ?, updated_at = ?::timestamptz
                where id = ?
            )
            insert into opportunity_stage_move (opportunity_id, number, kind, from_stage, to_stage, at, by,
                   evidence_code, evidence_on, evidence_note, evidence_link, note, reason, loss_reason,
                   seconds_in_previous_stage)
            select m.* from\s""" + MOVE_ROWS;

    private OpportunityStatements() {}
}
