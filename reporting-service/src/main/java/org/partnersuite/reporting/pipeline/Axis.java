package org.partnersuite.reporting.pipeline;

/** What figures are filtered and grouped by, besides the period, the stage and the currency that every figure has. */
public enum Axis {
    GEOGRAPHY("geography"),
    MARKET("market"),
    INDUSTRY("industry"),
    OFFERING("offering"),
    USE_CASE("useCase"),
    LEAD_ORGANISATION("leadOrganisation"),
    JOINT("joint");

    /** Stands for an absent value, in filters too: {@code market=(none)}. */
    public static final String NONE = "(none)";

    private final String parameter;

    Axis(String parameter) {
        this.parameter = parameter;
    }

    /** Its name in the API. */
    public String parameter() {
        return parameter;
    }
}
