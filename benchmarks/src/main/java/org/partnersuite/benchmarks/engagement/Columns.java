package org.partnersuite.benchmarks.engagement;

import java.sql.ResultSet;
import java.sql.SQLException;

/** The columns that the service reads of an opportunity and of its account. */
final class Columns {
    static final String OPPORTUNITY = """
            o.id, o.version, o.account_id as opportunity_account_id, o.external_source, o.external_id, o.name,
            o.geography, o.market, o.stage, o.stage_entered_at, o.moves, o.engaged_on, o.close_date, o.closed_on,
            o.loss_reason, o.owner, o.lead_organisation, o.origin, o.partner_id, o.currency, o.strategy_codes,
            o.use_cases, o.team_people, o.team_roles, o.sponsor, o.technically_qualified_by,
            o.technically_qualified_on, o.technical_blocker, o.technically_blocked_since, o.imported, o.created_at,
            o.updated_at,
            (select json_agg(json_build_array(l.id, l.offering, l.family, l.quantity, l.amount::text,
                                              l.partner_portion::text, l.value_add_portion::text) order by l.position)
             from opportunity_line l where l.opportunity_id = o.id)::text as lines""";

    static final String ACCOUNT = """
            a.id as account_id, a.version as account_version, a.external_source as account_external_source,
            a.external_id as account_external_id, a.name as account_name, a.geography as account_geography,
            a.market as account_market, a.industry as account_industry, a.segment as account_segment,
            a.owner as account_owner, a.created_at as account_created_at, a.updated_at as account_updated_at""";

    private Columns() {}

    /** Reads every column of every row; returns how many rows. */
    static int readAll(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        int count = 0;
        while (rows.next()) {
            for (int column = 1; column <= columns; column++) {
                rows.getString(column);
            }
            count++;
        }
        return count;
    }
}
