package org.partnersuite.engagement.dealsupport;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.engagement.opportunity.OpportunityRow;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Table;

/** Where deal-support requests and their moves are kept. */
@ApplicationScoped
public class DealSupportRepository implements AggregateRepository<DealSupportRequest> {
    public static final AggregateType<DealSupportRequest> REQUEST =
            new AggregateType<>("deal-support-request", "engagement.deal-support-request.v1", State::of, Audited::of);

    /** Of a table {@code r}: a request's columns, and the account of its opportunity. */
    public static final String COLUMNS = "r.*, " + OpportunityRow.ACCOUNT + " as account_id";

    private static final String ASKED_FOR_PILOT = """
            exists (select from deal_support_request d where d.opportunity_id = %s
                    and d.help = 'WATSONX_PILOT' and d.status <> 'WITHDRAWN')""";

    private static final Table<SupportMove> MOVES = Table.of("deal_support_move", "number", SupportMove.class);

    /** Whether a watsonx pilot was requested for the opportunity of an id. */
    public static String askedForPilot(String opportunity) {
        return ASKED_FOR_PILOT.formatted(opportunity);
    }

    @Override
    public AggregateType<DealSupportRequest> aggregate() {
        return REQUEST;
    }

    /**
     * The request as the caller may read it: a partner those on its opportunities.
     *
     * @throws Problem 404
     */
    public static DealSupportRequest visible(Handle db, UUID id) {
        return db.createQuery("select " + COLUMNS + " from deal_support_request r where r.id = :id")
                .bind("id", id)
                .mapTo(DealSupportRequest.class)
                .findOne()
                .orElseThrow(Problem::notFound);
    }

    /**
     * Every move of a request, from the first to the latest.
     *
     * @throws Problem 404
     */
    public static List<SupportMove> movesOf(Handle db, UUID id) {
        visible(db, id);
        return db.createQuery("select * from deal_support_move where request_id = :id order by number")
                .bind("id", id)
                .mapTo(SupportMove.class)
                .list();
    }

    static void append(Change change, SupportMove move) {
        MOVES.insert(change.db(), List.of(move));
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
