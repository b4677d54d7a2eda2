package org.partnersuite.e2e.day.model;

import java.time.LocalDate;
import java.util.StringJoiner;

/**
 * A move that somebody asks for; an empty text is left out.
 *
 * @param evidenceCode what the client did
 * @param evidenceOn when it did
 */
public record Move(
        String to, String evidenceCode, LocalDate evidenceOn, boolean override, String reason, String lossReason) {

    public String json() {
        StringJoiner members = new StringJoiner(",", "{", "}");
        members.add("\"to\":\"" + to + "\"");
        if (!evidenceCode.isEmpty()) {
            members.add("\"evidence\":{\"code\":\"" + evidenceCode + "\",\"on\":\"" + evidenceOn + "\"}");
        }
        if (override) {
            members.add("\"override\":true");
        }
        if (!reason.isEmpty()) {
            members.add("\"reason\":\"" + reason + "\"");
        }
        if (!lossReason.isEmpty()) {
            members.add("\"lossReason\":\"" + lossReason + "\"");
        }
        return members.toString();
    }
}
