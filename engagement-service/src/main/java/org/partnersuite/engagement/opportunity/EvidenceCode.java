package org.partnersuite.engagement.opportunity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.partnersuite.platform.rest.DataCode;

/**
 * What the client did. Reference data says which stage it admits to (EN-7): a deal with technical engagement is led by its
 * pilot, one without by what the client confirms.
 */
public record EvidenceCode(String code) implements DataCode {
    public static final EvidenceCode CLIENT_AGREED_TO_BRIEFING = new EvidenceCode("CLIENT_AGREED_TO_BRIEFING");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EvidenceCode {}

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
