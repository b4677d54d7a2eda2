package org.partnersuite.engagement.activity;

import java.util.List;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** Source of an activity, and the roles that may write it. */
public enum ActivitySource {
    TECH_SALES(Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN),
    CLIENT_ENGINEERING(Roles.CLIENT_ENGINEERING, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN);

    private final List<String> writers;

    ActivitySource(String... writers) {
        this.writers = List.of(writers);
    }

    /** @throws Problem 403 for a caller who may not write records of this source */
    void refuseOthers(Caller caller) {
        if (writers.stream().noneMatch(caller::hasAnyRole)) {
            String sentence = "Records of source " + this + " may only be written by the roles "
                    + String.join(", ", writers) + ".";
            throw Problem.of(
                    403,
                    "source_of_others",
                    sentence,
                    List.of(new Fault(
                            "/source",
                            "source_of_others",
                            sentence,
                            new Fault.SuggestedCall("POST", "/v1/engagement/activities"))));
        }
    }
}
