package org.partnersuite.partnerprogram.partneraction;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Stamp;

/** Where actions are kept. */
@ApplicationScoped
public class PartnerActionRepository implements AggregateRepository<PartnerAction> {
    public static final AggregateType<PartnerAction> PARTNER_ACTION =
            new AggregateType<>("partner-action", "partner-program.partner-action.v1", State::of, Audited::of);

    @Override
    public AggregateType<PartnerAction> aggregate() {
        return PARTNER_ACTION;
    }

    /**
     * The action, locked, if the caller may write it.
     *
     * @throws Problem 404, 403 for a partner's caller and an action of ours, 412 for a newer version
     */
    PartnerAction writable(Change change, UUID id, IfMatch ifMatch) {
        if (change.caller().partnerId() != null) {
            ActionSide side = change.db()
                    .createQuery("select side from partner_action where id = :id")
                    .bind("id", id)
                    .mapTo(ActionSide.class)
                    .findOne()
                    .orElseThrow(Problem::notFound);
            requireOwnSide(change, side);
        }
        return locked(change, id, ifMatch);
    }

    /** A partner writes its own actions, and no other ones. */
    static void requireOwnSide(Change change, ActionSide side) {
        if (change.caller().partnerId() != null && side != ActionSide.PARTNER) {
            throw Problem.forbidden("A partner writes its own actions.");
        }
    }

    /** Whose plan or review it is; empty for one that does not exist, or is hidden from the caller. */
    static Optional<UUID> partnerOf(Handle db, @Nullable UUID ground) {
        return db.createQuery("select partner_id from action_ground where id = :id")
                .bind("id", ground)
                .mapTo(UUID.class)
                .findOne();
    }

    /** The partner's open actions, the most important first. */
    public static List<PartnerAction> open(Handle db, UUID partner) {
        return db.createQuery("""
                        select * from partner_action where partner_id = :partner and status = 'OPEN'
                        order by priority, due_on, id
                        """)
                .bind("partner", partner)
                .map(Rows.of(PartnerAction.class))
                .list();
    }

    /** The data of {@code partner-program.partner-action.v1}: no names of people. */
    private record State(
            @JsonUnwrapped Stamp stamp,
            UUID partnerId,
            @JsonUnwrapped AgreedIn agreedIn,

            @JsonUnwrapped @JsonIgnoreProperties("owner") ActionDetails details,

            ActionSide side,
            ActionStatus status,
            @Nullable LocalDate closedOn) {
        static State of(PartnerAction action) {
            return new State(
                    action.stamp(),
                    action.partnerId(),
                    action.agreedIn(),
                    action.details(),
                    action.side(),
                    action.status(),
                    action.closedOn());
        }
    }

    private record Audited(
            UUID partnerId,
            @JsonUnwrapped AgreedIn agreedIn,
            @JsonUnwrapped ActionDetails details,
            ActionSide side,
            ActionStatus status,
            @Nullable LocalDate closedOn,
            @Nullable String outcome) {
        static Audited of(PartnerAction action) {
            return new Audited(
                    action.partnerId(),
                    action.agreedIn(),
                    action.details(),
                    action.side(),
                    action.status(),
                    action.closedOn(),
                    action.outcome());
        }
    }
}
