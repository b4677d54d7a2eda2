package org.partnersuite.reporting.projection;

/**
 * The relations of a projection that others read; only this folder writes them. The search path says which projection
 * serves.
 */
public final class ReadModel {
    /** Opportunities {@code f}, with their requirements {@code q}. */
    public static final String OPPORTUNITIES = "opportunity_fact f left join opportunity_requirement q on q.id = f.id";

    /** Activities {@code a} whose opportunity {@code f} is known. */
    public static final String ACTIVITIES = "activity_fact a join opportunity_fact f on f.id = a.opportunity_id";

    /** Roadblocks {@code r} whose opportunity {@code f} is known. */
    public static final String ROADBLOCKS = "roadblock_fact r join opportunity_fact f on f.id = r.opportunity_id";

    /** The activities {@code a} of an opportunity {@code f}; conditions may follow. */
    public static final String ACTIVITIES_OF_ONE = "activity_fact a where a.opportunity_id = f.id";

    /** The deal support {@code d} of an opportunity {@code f}; conditions may follow. */
    public static final String DEAL_SUPPORT_OF_ONE = "deal_support_fact d where d.opportunity_id = f.id";

    /** The roadblocks {@code r} of an opportunity {@code f}; conditions may follow. */
    public static final String ROADBLOCKS_OF_ONE = "roadblock_fact r where r.opportunity_id = f.id";

    /** The sums of opportunities. */
    public static final String CELLS = "cell";

    /** The counts of indicators. */
    public static final String INDICATOR_CELLS = "mark_cell";

    /** The counts of briefed clients. */
    public static final String CLIENT_CELLS = "client_cell";

    /** The codes of the values of every dimension, and of sets of them. */
    public static final String CODES = "dimension_code";

    private ReadModel() {}
}
