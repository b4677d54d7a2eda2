package org.partnersuite.engagement.growth.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.growth.GrowthOpportunities;
import org.partnersuite.engagement.growth.ProposedGrowth;
import org.partnersuite.engagement.opportunity.LeadOrganisation;
import org.partnersuite.platform.inbox.EventHandler;
import org.partnersuite.platform.inbox.NewestStates;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.inbox.StateBody;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.unitofwork.Change;

/** A growth candidate that is proposed becomes an opportunity. */
@ApplicationScoped
class GrowthCandidateEvents implements EventHandler {
    static final String TOPIC = "customer-success.growth-candidate.v1";

    private final GrowthOpportunities opportunities;

    GrowthCandidateEvents(GrowthOpportunities opportunities) {
        this.opportunities = opportunities;
    }

    /** Fields of the candidate's state that this service consumes. */
    record GrowthCandidateState(
            UUID id,
            long version,
            UUID customerId,
            String direction,
            String useCase,
            String status,
            @Nullable String product,
            @Nullable String productFamily,
            @Nullable Money expectedValue,
            @Nullable String displacedCompetitor,
            @Nullable UUID partnerId,
            @Nullable UUID opportunityId,
            @Nullable UUID accountId,
            @Nullable String opportunityName,
            @Nullable String opportunityOwner,
            @Nullable LeadOrganisation leadOrganisation,
            @Nullable LocalDate engagedOn,
            @Nullable LocalDate closeDate)
            implements StateBody {

        @Override
        public @Nullable UUID aggregate() {
            return id;
        }

        boolean isProposed() {
            return "PROPOSED".equals(status);
        }

        ProposedGrowth proposed() {
            return new ProposedGrowth(
                    id,
                    customerId,
                    direction,
                    useCase,
                    named(opportunityId),
                    named(accountId),
                    named(opportunityName),
                    named(opportunityOwner),
                    named(leadOrganisation),
                    named(engagedOn),
                    closeDate,
                    partnerId,
                    product,
                    productFamily,
                    expectedValue,
                    displacedCompetitor);
        }

        private static <T> T named(@Nullable T value) {
            return Objects.requireNonNull(value, "a proposed candidate names its opportunity");
        }
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public void apply(Change change, List<ReceivedEvent> events) {
        List<ProposedGrowth> proposed = NewestStates.of(events).stream()
                .filter(event -> !event.isTombstone())
                .map(event -> event.state(GrowthCandidateState.class))
                .filter(GrowthCandidateState::isProposed)
                .map(GrowthCandidateState::proposed)
                .toList();
        if (!proposed.isEmpty()) {
            opportunities.open(change, proposed);
        }
    }
}
