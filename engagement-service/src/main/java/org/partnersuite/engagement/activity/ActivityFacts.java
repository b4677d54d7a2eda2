package org.partnersuite.engagement.activity;

/** What others ask of the activities of an opportunity {@code o}, as SQL. */
public final class ActivityFacts {
    /** Whether a briefing of the client has a date. */
    public static final String BRIEFING = """
            exists (select from activity a where a.opportunity_id = o.id and a.type = 'CLIENT_BRIEFING'
                    and a.status <> 'CANCELLED' and (a.planned_start is not null or a.actual_start is not null))""";

    /** Whether client engineering pilots. */
    public static final String PILOT = """
            exists (select from activity a where a.opportunity_id = o.id and a.type in ('PROOF_OF_VALUE', 'MVP')
                    and a.source = 'CLIENT_ENGINEERING' and a.status <> 'CANCELLED')""";

    /** The types of those that were completed until it closed, in their order. */
    public static final String COMPLETED_TYPES = """
            array (select distinct a.type from activity a
                   where a.opportunity_id = o.id and a.status = 'COMPLETED' and a.actual_end <= o.closed_on
                   order by a.type)""";

    /** Of all opportunities: what was created with the client and went well, as a relation. */
    public static final String CO_CREATIONS = """
            (select id, opportunity_id, actual_end from activity
             where type in ('CUSTOM_DEMO', 'PROOF_OF_VALUE', 'MVP') and status = 'COMPLETED' and outcome = 'PROGRESSED')""";

    /** Of all accounts: completed workshops for design thinking, as a relation. */
    public static final String DESIGN_THINKING = """
            (select id, account_id, actual_end from activity
             where type = 'WORKSHOP' and workshop_kind = 'DESIGN_THINKING' and status = 'COMPLETED')""";

    private ActivityFacts() {}
}
