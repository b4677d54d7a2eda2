package org.partnersuite.reporting.pipeline;

/** A dimension that figures are filtered and grouped by. Every figure also has a period, a stage and a currency. */
public enum Dimension {
    GEOGRAPHY("geography", "geography"),
    MARKET("market", "market"),
    INDUSTRY("industry", "industry"),
    OFFERING("offering", "offering"),
    USE_CASE("useCase", "use_case"),
    LEAD_ORGANISATION("leadOrganisation", "lead"),
    JOINT("joint", "joint");

    /** Stands for an absent value, in filters too: {@code market=(none)}. */
    public static final String NONE = "(none)";

    private final String parameter;
    private final String column;

    Dimension(String parameter, String column) {
        this.parameter = parameter;
        this.column = column;
    }

    /** Its name in the API. */
    public String parameter() {
        return parameter;
    }

    /** Its name in cells and in the codes of its values. */
    public String column() {
        return column;
    }

    /** Whether an opportunity may have several values of it. */
    public boolean isMultiValued() {
        return this == OFFERING || this == USE_CASE;
    }
}
