package org.partnersuite.engagement.activity;

import java.time.Instant;
import java.time.LocalDate;

/** Whether a record counts as a pilot: from a day on, only those of client engineering do. */
final class PilotCount {
    static final LocalDate ONLY_CLIENT_ENGINEERING_FROM = LocalDate.parse("2023-09-01");

    private PilotCount() {}

    static Derived<Boolean> of(ActivityDetails details, Instant loggedAt) {
        if (!details.type().isPilot()) {
            return new Derived<>(false, "A " + details.type() + " is no pilot; a PROOF_OF_VALUE and an MVP are.");
        }
        if (details.source() == ActivitySource.CLIENT_ENGINEERING) {
            return new Derived<>(true, "A " + details.type() + " that client engineering recorded.");
        }
        LocalDate start = details.dates().startsOn(loggedAt);
        boolean counts = start.isBefore(ONLY_CLIENT_ENGINEERING_FROM);
        return new Derived<>(
                counts,
                "Recorded by TECH_SALES, with a start on " + start + ": "
                        + (counts ? "before " : "from ") + ONLY_CLIENT_ENGINEERING_FROM
                        + (counts ? " that counted." : " on only a record of CLIENT_ENGINEERING counts."));
    }
}
