package org.partnersuite.engagement.opportunity;

import static org.partnersuite.engagement.opportunity.OpportunityTables.LINE;
import static org.partnersuite.engagement.opportunity.OpportunityTables.MOVE;
import static org.partnersuite.engagement.opportunity.OpportunityTables.OPPORTUNITY;

import org.partnersuite.engagement.account.AccountStore;

/** Statements that write any number of opportunities and return a row for each. */
final class OpportunityStatements {
    private static final String MOVES_AND_ANSWER =
            """
            ), move as (
                %s
                where exists (select from o where o.id = r.opportunity_id)
            )
            select r.id as requested, o.id as written, %s, %%s as near
            from %s
            left join o on o.id = r.id
            """.formatted(MOVE.insertion(), References.FOUND, OpportunityTables.ASKED.rows()) + References.OF_ASKED;

    /** Rows with unknown references or a taken external id are not written; the result names the written ones. */
    private static final String NEW = """
            with o as (
                %s
                where %s
                on conflict on constraint opportunity_external_id_unique do nothing
                returning id, account_id, close_date, offerings, lead_organisation, strategy_codes, counterpart_id
            ), line as (
                %s
                where exists (select from o where o.id = r.opportunity_id)
            """;

    static final String INSERT = inserting(References.ARE_KNOWN).formatted("null");

    /** Rows of closed accounts are not written either. */
    static final String INSERT_OF_OPEN_ACCOUNTS = inserting(
                    References.ARE_KNOWN + " and " + AccountStore.isOpen("r.account_id"))
            .formatted("null");

    /** Also returns existing opportunities near each row. */
    static final String CREATE = inserting(References.ARE_KNOWN).formatted(LikelyDuplicates.NEAR);

    /** Rows with unknown references are not written. */
    static final String UPDATE = """
            with o as (
                update opportunity o
                set %s
                from %s
                where o.id = r.id and %s
                returning o.id, o.account_id
            ), asked_line as materialized (
                select r.* from %s
                where exists (select from o where o.id = r.opportunity_id)
            ), dropped as (
                delete from opportunity_line old using o
                where old.opportunity_id = o.id and not exists (select from asked_line l where l.id = old.id)
            ), line as (
                insert into opportunity_line as old (%s)
                select l.* from asked_line l
                on conflict (id) do update set %s
                where old.opportunity_id = excluded.opportunity_id
            """.formatted(
                            OPPORTUNITY.assignments("r"),
                            OPPORTUNITY.rows(),
                            References.ARE_KNOWN,
                            LINE.rows(),
                            LINE.names(),
                            LINE.assignments("excluded"))
            + MOVES_AND_ANSWER.formatted("null");

    /** A move changes the stage and nothing else. */
    static final String MOVED = "with o as (update opportunity o set " + OpportunityTables.MOVED.assignments("r")
            + " from " + OpportunityTables.MOVED.rows() + " where o.id = r.id) " + MOVE.insertion();

    private OpportunityStatements() {}

    private static String inserting(String condition) {
        return NEW.formatted(OPPORTUNITY.insertion(), condition, LINE.insertion()) + MOVES_AND_ANSWER;
    }
}
