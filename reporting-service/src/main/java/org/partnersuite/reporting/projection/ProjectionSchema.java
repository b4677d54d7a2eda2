package org.partnersuite.reporting.projection;

import java.util.Locale;

/** One of the two database schemas that hold a projection. One serves; a rebuild fills the other. */
public enum ProjectionSchema {
    A,
    B;

    public ProjectionSchema other() {
        return this == A ? B : A;
    }

    String schemaName() {
        return "projection_" + name().toLowerCase(Locale.ROOT);
    }

    /** The qualified name of a table or view, for SQL. */
    public String table(String name) {
        return schemaName() + "." + name;
    }

    /** The name of the consumption that feeds the projection. */
    public String consumption() {
        return "pipeline-" + name().toLowerCase(Locale.ROOT);
    }
}
