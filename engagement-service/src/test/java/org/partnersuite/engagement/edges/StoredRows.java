package org.partnersuite.engagement.edges;

import java.util.LinkedHashMap;
import java.util.Map;

/** A row of every table, as the migration that made the table let it be written. */
final class StoredRows {
    private static final String ROWS = """
            known_partner (id, version, status)
            values ($2, 1, 'PARTICIPATING')

            account (id, version, name, geography, market, created_at, updated_at)
            values ($1, 1, 'Cancity', 'EMEA', 'East', $at, $at), ($2, 1, 'Its twin', 'EMEA', 'East', $at, $at)

            opportunity (id, version, account_id, name, stage, stage_entered_at, moves, engaged_on, owner, lead_organisation,
                origin, currency, amount, offerings, strategy_codes, use_cases, team_people, team_roles, imported, created_at,
                updated_at)
            values ($1, 1, $1, 'Talent assistant', 'ENGAGE', $at, 1, '2024-02-29', 'jane', 'TECHNOLOGY', 'DIGITAL', 'USD',
                    999999999999999.9999, '{watsonx.ai}', '{}', '{}', '{}', '{}', false, $at, $at),
                   ($2, 1, $1, 'Its twin', 'QUALIFY', $at, 2, '2024-02-29', 'jane', 'CONSULTING', 'DIGITAL', 'EUR', 0, '{}',
                    '{}', '{}', '{joe}', '{ATL}', true, $at, $at)

            opportunity_line (id, opportunity_id, position, offering, family, quantity, amount)
            values ($1, $1, 1, 'watsonx.ai', 'SAAS', 1, 999999999999999.9999)

            opportunity_stage_move (opportunity_id, number, kind, to_stage, at, by)
            values ($1, 1, 'CREATED', 'ENGAGE', $at, 'jane'), ($2, 1, 'IMPORTED', 'QUALIFY', $at, 'crm')

            import_profile (id, object, name, version, created_at, updated_at)
            values ($1, 'accounts', 'CRM', 1, $at, $at)

            import_profile_version (profile_id, version, definition, created_at, created_by)
            values ($1, 1, '{}', $at, 'jane')

            strategic_initiative (id, version, account_id, name, type, sales_play, created_at, updated_at)
            values ($1, 1, $1, 'GenAI-Talent', 'TECHNOLOGY', 'Spotlight Generative AI', $at, $at)

            account_profile (account_id, version, priorities, created_at, updated_at)
            values ($1, 1, '[]', $at, $at)

            account_plan (account_id, version, document_link, owner, created_at, updated_at)
            values ($1, 1, 'https://wiki.example/plan', 'joe', $at, $at)

            technical_strategy (id, version, account_id, owner, content, published_number, tdp_count, use_case_count, created_at,
                updated_at)
            values ($1, 2, $1, 'joe', '{}', 1, 0, 0, $at, $at)

            technical_strategy_version (strategy_id, number, owner, content, published_by, published_at)
            values ($1, 1, 'joe', '{}', 'joe', $at)

            activity (id, version, opportunity_id, type, subject, source, counts_as_pilot, technical_seller, team, status,
                committed_ours, committed_clients, created_at, updated_at, account_id)
            values ($1, 1, $1, 'MVP', 'Pilot', 'CLIENT_ENGINEERING', true, 'joe', '{}', 'PLANNED', '{}', '{}', $at, $at, $1)

            roadblock (id, version, opportunity_id, category, severity, description, raised_by, raised_at, created_at,
                updated_at, account_id)
            values ($1, 1, $1, 'DATA', 'HIGH', 'Data may not leave', 'joe', $at, $at, $at, $1)

            squad (id, version, name, location, offerings, engagement_types, people, people_roles, capacity, status, created_at,
                updated_at)
            values ($1, 1, 'Austin', 'Austin', '{}', '{}', '{}', '{}', 1, 'ACTIVE', $at, $at)

            deal_support_request (id, version, opportunity_id, help, offering, desired_start, status, status_since, moves,
                squad_id, requested_by, created_at, updated_at)
            values ($1, 2, $1, 'WATSONX_PILOT', 'watsonx.ai', '2026-12-31', 'ASSIGNED', $at, 1, $1, 'jane', $at, $at)

            deal_support_move (request_id, number, move, from_status, to_status, at, by, squad_id, overridden)
            values ($1, 1, 'ASSIGN', 'NEW', 'ASSIGNED', $at, 'amy', $1, false)

            deal_support_team_member (request_id, person, role)
            values ($1, 'mia', 'CE')

            squad_place (request_id, number, squad_id, taken_at)
            values ($1, 1, $1, $at)

            engagement (id, version, account_id, title, tdp, owner, loop_number, stage, stage_entered_at, moves, created_at,
                updated_at)
            values ($1, 1, $1, 'Answers', 'Assistant platform', 'jane', 1, 'UNDERSTAND', $at, 1, $at, $at)

            engagement_opportunity (engagement_id, opportunity_id)
            values ($1, $1)

            engagement_stage_move (engagement_id, number, kind, to_stage, at, by, met)
            values ($1, 1, 'CREATED', 'UNDERSTAND', $at, 'jane', '[]')

            decision_point (id, version, account_id, name, owner, use_cases, status, status_since, expansions, moves, created_at,
                updated_at)
            values ($1, 1, $1, 'Model platform', 'joe', '{}', 'IDENTIFIED', $at, 0, 1, $at, $at)

            decision_point_opportunity (decision_point_id, opportunity_id)
            values ($1, $1)

            decision_point_move (decision_point_id, number, to_status, at, by)
            values ($1, 1, 'IDENTIFIED', $at, 'joe')

            transition_document (id, version, account_id, opportunity_id, expected_outcomes, stakeholders, bought, status, moves,
                prepared_by, submitted_by, submitted_at, created_at, updated_at)
            values ($1, 2, $1, $1, '{}', '[]', '[]', 'SUBMITTED', 1, 'jane', 'jane', $at, $at, $at)

            transition_document_move (document_id, number, step, from_status, to_status, at, by)
            values ($1, 1, 'SUBMISSION', 'DRAFT', 'SUBMITTED', $at, 'jane')

            opportunity_merge (merged_id, survivor_id, merged_version, survivor_version, lines_taken, by, at, reason)
            values ($2, $1, 2, 2, 0, 'jane', $at, 'Twice')

            account_merge (merged_id, survivor_id, merged_version, survivor_version, records_moved, by, at, reason)
            values ($2, $1, 2, 2, 0, 'jane', $at, 'Twice')

            opportunity_due (opportunity_id)
            values ($1)

            opportunity_requirements (opportunity_id, version, account_id, owner, stage, created_at, satisfied, missing,
                evaluated_at)
            values ($1, 1, $1, 'jane', 'ENGAGE', $at, '{}', '{USE_CASE}', $at)

            identified_opportunity (opportunity_id, kind, role, person, engaged_on)
            values ($1, 'TECHNICAL', 'BTS', 'joe', '2024-02-29')

            closed_opportunity (opportunity_id, closed_on, won, currency, amount, engagement_types, other_types)
            values ($1, '2024-02-29', true, 'USD', 0, '{}', '{}')

            effectiveness_cell (month, geography, currency, engagement_type, won, lost, won_amount, lost_amount, engage_count,
                engage_seconds, qualify_count, qualify_seconds, design_count, design_seconds, propose_count, propose_seconds)
            values ('2024-02-01', '', 'USD', '', 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)

            outbox_refused (outbox_id, topic, key, event_id, event_type, event_time, appended_at, reason, refused_at)
            values (1, 'engagement.account.v1', $1, 'one', 'a', $at, $at, 'Too large', $at)

            event_partner (key, partner_id)
            values ($1, $2)

            growth_link (candidate_id, opportunity_id, customer_id, direction, use_case, created_at)
            values ($1, $1, $2, 'ADJACENT_OFFERING', 'Talent assistant', $at)
            """;

    private StoredRows() {}

    /** By table, what is referred to first; {@code $1}, {@code $2} stand for ids and {@code $at} for an instant. */
    static Map<String, String> byTable() {
        Map<String, String> rows = new LinkedHashMap<>();
        for (String row : ROWS.split("\\n\\n")) {
            int table = row.indexOf(' ');
            rows.put(
                    row.substring(0, table),
                    "insert into "
                            + row.replace("$1", "'01976b3c-0000-7000-8000-000000000001'")
                                    .replace("$2", "'01976b3c-0000-7000-8000-000000000002'")
                                    .replace("$at", "'2024-02-29T23:59:59.999999Z'"));
        }
        return rows;
    }
}
