package org.partnersuite.engagement.opportunity.api;

import java.net.URI;
import org.partnersuite.engagement.opportunity.Opportunity;
import org.partnersuite.platform.rest.Answer;

/** Answers with an opportunity. */
final class OpportunityAnswers {
    static final String BASE = "/v1/engagement/opportunities/";

    private OpportunityAnswers() {}

    static Answer created(Opportunity opportunity) {
        URI location = URI.create(BASE + opportunity.id());
        return Answer.created(location, opportunity.version(), OpportunityResponse.of(opportunity));
    }

    static Answer ok(Opportunity opportunity) {
        return Answer.ok(opportunity.version(), OpportunityResponse.of(opportunity));
    }
}
