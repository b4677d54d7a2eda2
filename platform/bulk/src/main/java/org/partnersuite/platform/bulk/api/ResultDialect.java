package org.partnersuite.platform.bulk.api;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How results are written as CSV. */
public enum ResultDialect {
    STANDARD,
    UPLOAD;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
