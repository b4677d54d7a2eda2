package org.partnersuite.engagement.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.partnersuite.engagement.opportunity.Opportunities;
import org.partnersuite.engagement.opportunity.Opportunity;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Database;

/** Why a deal is not on the dashboard, at this moment. */
@ApplicationScoped
public class Requirements {
    private static final Caller SERVICE = Caller.service("engagement-service");

    private final Opportunities opportunities;
    private final Database database;
    private final Clock clock;

    Requirements(Opportunities opportunities, Database database, Clock clock) {
        this.opportunities = opportunities;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Some facts are of the account, which a partner may not read; that its plan has a strategy it may know.
     *
     * @throws Problem 404
     */
    public Check of(UUID opportunityId) {
        Opportunity visible = opportunities.get(opportunityId);
        return database.readAs(SERVICE, db -> FactsQuery.of(db, List.of(visible.id()), clock.instant())).stream()
                .findFirst()
                .map(Check::of)
                .orElseThrow(Problem::notFound);
    }
}
