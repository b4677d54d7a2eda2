package org.partnersuite.platform.bulk.results;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.partnersuite.platform.bulk.RowOutcome;

/** Kind of requested rows. */
public enum ResultKind {
    SUCCESSFUL,
    FAILED,
    UNPROCESSED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean takes(RowOutcome.Kind outcome) {
        return this == (outcome == RowOutcome.Kind.FAILED ? FAILED : SUCCESSFUL);
    }
}
