package org.partnersuite.reporting.topsheet;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.Dimension;

/** A breakdown of a topsheet. */
public enum Grouping {
    QUARTER(null, "quarter", "Quarter"),
    GEOGRAPHY(Dimension.GEOGRAPHY, "geography", "Geography"),
    MARKET(Dimension.MARKET, "market", "Market"),
    INDUSTRY(Dimension.INDUSTRY, "industry", "Industry"),
    OFFERING(Dimension.OFFERING, "offering", "Offering"),
    USE_CASE(Dimension.USE_CASE, "useCase", "Use case"),
    LEAD_ORGANISATION(Dimension.LEAD_ORGANISATION, "leadOrganisation", "Lead organisation"),
    JOINT(Dimension.JOINT, "joint", "Joint (ITSPATCH)"),
    /**
     * Joint opportunities, and the others by lead organisation, each once. A rollup that keeps JOINT also keeps
     * LEAD_ORGANISATION.
     */
    ORGANISATION(Dimension.JOINT, "organisation", "Technology, consulting, joint");

    /** The group of joint opportunities. */
    static final String JOINTLY = "JOINT";

    private final @Nullable Dimension dimension;
    private final String parameter;
    private final String title;

    Grouping(@Nullable Dimension dimension, String parameter, String title) {
        this.dimension = dimension;
        this.parameter = parameter;
        this.title = title;
    }

    /** The dimension; throws for the quarter. */
    Dimension required() {
        return Objects.requireNonNull(dimension);
    }

    /** Null for the quarter, which every cell has. */
    public @Nullable Dimension dimension() {
        return dimension;
    }

    /** Its name in the API. Except for ORGANISATION, it is also the filter that finds the rows of one group. */
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
