package org.partnersuite.platform.bulk.results;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.partnersuite.platform.bulk.RowOutcome;

/** Which rows are asked for. */
public enum ResultKind {
    SUCCESSFUL,
    FAILED,
    UNPROCESSED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For path parameters. */
    public static ResultKind fromString(String code) {
        for (ResultKind kind : values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no such result");
    }

    boolean takes(RowOutcome.Kind outcome) {
        return this == (outcome == RowOutcome.Kind.FAILED ? FAILED : SUCCESSFUL);
    }
}
