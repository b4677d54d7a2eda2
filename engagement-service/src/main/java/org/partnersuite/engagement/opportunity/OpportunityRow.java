package org.partnersuite.engagement.opportunity;

import java.util.stream.Collectors;
import org.partnersuite.engagement.merged.Merging;

/** How opportunities are read, by this feature and by those that hang on it. Others name none of its tables. */
public final class OpportunityRow {
    /** Columns of an {@link Opportunity} in a table {@code o}, with lines and team as JSON. */
    public static final String COLUMNS = """
            o.*,
            (select coalesce(json_agg(json_build_object(
                        'id', l.id, 'offering', l.offering, 'family', l.family, 'quantity', l.quantity, 'termMonths', l.term_months,
                        'amount', json_build_object('amount', l.amount::text, 'currency', o.currency),
                        'partnerPortion', case when l.partner_portion is not null then
                            json_build_object('amount', l.partner_portion::text, 'currency', o.currency) end,
                        'valueAddPortion', case when l.value_add_portion is not null then
                            json_build_object('amount', l.value_add_portion::text, 'currency', o.currency) end,
                        'listAmount', case when l.list_amount is not null then
                            json_build_object('amount', l.list_amount::text, 'currency', o.currency) end)
                    order by l.position), '[]')
             from opportunity_line l where l.opportunity_id = o.id)::text as lines,
            (select coalesce(json_agg(json_build_object('person', m.person, 'role', m.role) order by m.place), '[]')
             from unnest(o.team_people, o.team_roles) with ordinality m (person, role, place))::text as team,
            """ + Merging.columns("opportunity", "o");

    /** The opportunity that goes on under an id; a comparison with the id follows. */
    public static final String SURVIVOR = "select coalesce(m.merged_into, m.id) from opportunity m where m.id";

    /** The ids of those of an account; a comparison with the account's id follows. */
    public static final String OF_ACCOUNT = "select m.id from opportunity m where m.account_id";

    /** Those that were not merged into another; conditions may follow. */
    public static final String UNMERGED = "opportunity o where o.merged_into is null";

    /** Of a column {@code opportunity_id}: the account. */
    public static final String ACCOUNT = "(select o.account_id from opportunity o where o.id = opportunity_id)";

    /** Of a column {@code opportunity_id}: the name. */
    public static final String NAME = "(select o.name from opportunity o where o.id = opportunity_id)";

    /** Where each counts, by its own place or else its account's, as a relation. */
    public static final String PLACES =
            "(select id, effective_market as market, effective_geography as geography from opportunity)";

    /** Of a table {@code o}: its moves, as a relation. */
    public static final String MOVES = """
            (select number, from_stage, to_stage, at, seconds_in_previous_stage from opportunity_stage_move
             where opportunity_id = o.id)""";

    /**
     * Of a table {@code o}: when it left the stages of {@code %s} for the last time; a loss does not end that, and
     * an imported move counts from the day of its stage.
     */
    private static final String SINCE = """
            (select case when e.number = o.moves then o.stage_entered_at else (
                        select n.at - make_interval(secs => n.seconds_in_previous_stage)
                        from %1$s n where n.number = e.number + 1) end
             from %1$s e
             where e.to_stage not in (%2$s, 'LOST')
               and e.number > coalesce((select max(b.number) from %1$s b where b.to_stage in (%2$s)), 0)
             order by e.number limit 1)""";

    /** Of a table {@code o}: its counterparts on either side, as a relation; each side by its index. */
    public static final String COUNTERPARTS = """
            (select c.id, c.lead_organisation, c.strategy_codes from opportunity c
             where c.id = o.counterpart_id and c.merged_into is null
             union all
             select c.id, c.lead_organisation, c.strategy_codes from opportunity c
             where c.counterpart_id = o.id and c.merged_into is null)""";

    /** Of a table {@code o}: the amount that counts; a DEPLOYMENT one counts in numbers only. */
    public static final String COUNTED_AMOUNT = "case when o.kind = 'DEPLOYMENT' then 0 else o.amount end";

    /** Of a column {@code opportunity_id}: the offerings of its lines. */
    public static final String OFFERINGS = "(select o.offerings from opportunity o where o.id = opportunity_id)";

    /** Of a table {@code o}: its discount in per cent, over the lines with a list amount; null without such a line. */
    public static final String DISCOUNT = """
            (select 100 - round(100 * sum(l.amount) / sum(l.list_amount), 2) from opportunity_line l
             where l.opportunity_id = o.id and l.list_amount is not null having sum(l.list_amount) > 0)""";

    private OpportunityRow() {}

    /**
     * Of a table {@code o}: since when it is at a stage of the method, which is not the first, or a later one, won included;
     * null when it is not.
     */
    public static String since(Stage ofMethod) {
        return SINCE.formatted(
                MOVES,
                Stage.before(ofMethod).stream()
                        .map(earlier -> "'" + earlier + "'")
                        .collect(Collectors.joining(", ")));
    }

    /** The opportunity {@code o} of an id, to join. */
    public static String joined(String id) {
        return "opportunity o on o.id = " + id;
    }

    /** Whether the opportunity of an id is one of the partner {@code ?}. */
    public static String ofPartner(String id) {
        return "exists (select from opportunity o where o.id = " + id + " and o.partner_id = ?)";
    }
}
