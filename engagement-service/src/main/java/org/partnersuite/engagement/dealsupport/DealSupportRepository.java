package org.partnersuite.engagement.dealsupport;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.partnersuite.engagement.opportunity.OpportunityRow;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Moves;

/** Where deal-support requests and their moves are kept. */
@ApplicationScoped
public class DealSupportRepository implements AggregateRepository<DealSupportRequest> {
    public static final AggregateType<DealSupportRequest> REQUEST = new AggregateType<>(
                    "deal-support-request", "engagement.deal-support-request.v1", State::of, Audited::of)
            .readWith(OpportunityRow.ACCOUNT + " as account_id");

    public static final Moves<SupportMove> MOVES =
            new Moves<>(REQUEST, "deal_support_move", "request_id", SupportMove.class);

    private static final String ASKED_FOR_PILOT = """
            exists (select from deal_support_request d where d.opportunity_id = %s
                    and d.help = 'WATSONX_PILOT' and d.status <> 'WITHDRAWN')""";

    /** Whether a watsonx pilot was requested for the opportunity of an id. */
    public static String askedForPilot(String opportunity) {
        return ASKED_FOR_PILOT.formatted(opportunity);
    }

    @Override
    public AggregateType<DealSupportRequest> aggregate() {
        return REQUEST;
    }

    /** The data of {@code engagement.deal-support-request.v1}. */
    private record State(
            UUID id,
            long version,
            UUID accountId,
            @JsonUnwrapped SupportDetails details,
            @JsonUnwrapped SupportProgress progress,
            String requestedBy,
            Instant createdAt,
            Instant updatedAt) {
        static State of(DealSupportRequest request) {
            return new State(
                    request.id(),
                    request.version(),
                    request.accountId(),
                    request.details(),
                    request.progress(),
                    request.requestedBy(),
                    request.createdAt(),
                    request.updatedAt());
        }
    }

    private record Audited(
            @JsonUnwrapped SupportDetails details,

            @JsonUnwrapped @JsonIgnoreProperties("statusSince")
            SupportProgress progress) {
        static Audited of(DealSupportRequest request) {
            return new Audited(request.details(), request.progress());
        }
    }
}
