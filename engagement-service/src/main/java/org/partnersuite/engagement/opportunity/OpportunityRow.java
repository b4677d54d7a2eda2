package org.partnersuite.engagement.opportunity;

/** How opportunities are read. */
public final class OpportunityRow {
    /** Columns of an {@link Opportunity} in a table {@code o}, with lines and team as JSON. */
    public static final String COLUMNS = """
            o.*,
            (select coalesce(json_agg(json_build_object(
                        'id', l.id, 'offering', l.offering, 'family', l.family, 'quantity', l.quantity,
                        'amount', json_build_object('amount', l.amount::text, 'currency', o.currency),
                        'partnerPortion', case when l.partner_portion is not null then
                            json_build_object('amount', l.partner_portion::text, 'currency', o.currency) end,
                        'valueAddPortion', case when l.value_add_portion is not null then
                            json_build_object('amount', l.value_add_portion::text, 'currency', o.currency) end)
                    order by l.position), '[]')
             from opportunity_line l where l.opportunity_id = o.id)::text as lines,
            (select coalesce(json_agg(json_build_object('person', m.person, 'role', m.role) order by m.place), '[]')
             from unnest(o.team_people, o.team_roles) with ordinality m (person, role, place))::text as team
            """;

    /** Resolves ids of callers through merges; {@code %s} is the comparison. */
    public static final String RESOLVED_IDS =
            "array(select coalesce(m.merged_into, m.id) from opportunity m where m.id %s)";

    private OpportunityRow() {}
}
