package org.partnersuite.engagement.dealsupport;

import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.OpportunityRow;
import org.partnersuite.engagement.squad.SquadDetails;

/** Where the client is: the opportunity's market and geography, or else its account's. */
public record ClientPlace(@Nullable String market, @Nullable String geography) {

    static ClientPlace of(Handle db, UUID opportunity) {
        return db.createQuery("select market, geography from " + OpportunityRow.PLACES + " o where o.id = ?")
                .bind(0, opportunity)
                .mapTo(ClientPlace.class)
                .one();
    }

    Nearness of(SquadDetails squad) {
        if (market != null && market.equals(squad.market())) {
            return Nearness.SAME_MARKET;
        }
        return geography != null && geography.equals(squad.geography()) ? Nearness.SAME_GEOGRAPHY : Nearness.ELSEWHERE;
    }

    /** How near a squad is to the client, nearest first. */
    public enum Nearness {
        SAME_MARKET,
        SAME_GEOGRAPHY,
        ELSEWHERE
    }
}
