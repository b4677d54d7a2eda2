package org.partnersuite.reporting.topsheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.Axis;

/** What a topsheet can be broken down by. */
public enum Grouping {
    QUARTER(null, "quarter", "Quarter"),
    GEOGRAPHY(Axis.GEOGRAPHY, "geography", "Geography"),
    MARKET(Axis.MARKET, "market", "Market"),
    INDUSTRY(Axis.INDUSTRY, "industry", "Industry"),
    OFFERING(Axis.OFFERING, "offering", "Offering"),
    USE_CASE(Axis.USE_CASE, "useCase", "Use case"),
    LEAD_ORGANISATION(Axis.LEAD_ORGANISATION, "leadOrganisation", "Lead organisation"),
    JOINT(Axis.JOINT, "joint", "Joint (ITSPATCH)"),
    /** Each opportunity once: joint ones, and the others by who leads them. What tells joint ones apart tells the lead too. */
    ORGANISATION(Axis.JOINT, "organisation", "Technology, consulting, joint");

    /** The group of joint ones. */
    static final String JOINTLY = "JOINT";

    private final @Nullable Axis axis;
    private final String parameter;
    private final String title;

    Grouping(@Nullable Axis axis, String parameter, String title) {
        this.axis = axis;
        this.parameter = parameter;
        this.title = title;
    }

    /** Null for the quarter, which every cell has. */
    public @Nullable Axis axis() {
        return axis;
    }

    /** Its name in the API and, but for the last, the filter of the rows that has one group's rows. */
    public String parameter() {
        return parameter;
    }

    public String title() {
        return title;
    }

    public static Optional<Grouping> named(String name) {
        return Arrays.stream(values()).filter(g -> g.parameter.equals(name)).findFirst();
    }

    public static List<String> names() {
        return Arrays.stream(values()).map(Grouping::parameter).toList();
    }
}
