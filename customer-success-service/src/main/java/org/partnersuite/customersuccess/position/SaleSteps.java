package org.partnersuite.customersuccess.position;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.lifecycle.Stage;
import org.partnersuite.platform.unitofwork.Ids;
import org.partnersuite.platform.unitofwork.Table;

/** The steps of opportunities, from which a position takes its stages before the contract. */
public final class SaleSteps {
    private static final Table<SaleStep> TABLE = Table.of("sale_step", "opportunity_id", SaleStep.class);

    private SaleSteps() {}

    /** A step that is known changes nothing. */
    public static void add(Handle db, List<SaleStep> steps) {
        TABLE.insert(db, steps);
    }

    static List<SaleStep> of(Handle db, @Nullable UUID opportunityId) {
        return opportunityId == null
                ? List.of()
                : db.createQuery("select * from sale_step where opportunity_id = :id order by number")
                        .bind("id", opportunityId)
                        .mapTo(SaleStep.class)
                        .list();
    }

    /**
     * The moves of a position before the contract: the last entry of each stage, in the order of the stages, and the move
     * that opens the position. One that was entered after a later stage, or after the opening, is left out.
     *
     * @param opening the first move of a position that takes no stages over
     */
    static List<Move> before(List<SaleStep> steps, Move opening) {
        List<Move> moves = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            steps.stream()
                    .filter(step -> step.entered().filter(stage::equals).isPresent())
                    .reduce((earlier, later) -> later)
                    .filter(step -> !step.at().isAfter(opening.movedAt())
                            && (moves.isEmpty()
                                    || !step.at().isBefore(moves.getLast().movedAt())))
                    .ifPresent(step -> moves.add(next(moves, opening, stage, step)));
        }
        moves.add(
                moves.isEmpty() ? opening : moved(opening, moves, opening.toStage(), opening.movedAt(), opening.id()));
        return moves;
    }

    private static Move next(List<Move> moves, Move opening, Stage stage, SaleStep step) {
        return moved(opening, moves, stage, step.at(), Ids.next());
    }

    private static Move moved(Move opening, List<Move> moves, Stage to, Instant at, UUID id) {
        Move last = moves.isEmpty() ? null : moves.getLast();
        return new Move(
                id,
                opening.positionId(),
                opening.subscriptionId(),
                opening.customerId(),
                moves.size() + 1,
                last == null ? null : last.toStage(),
                to,
                1,
                at,
                opening.movedBy(),
                last == null ? null : (int) Duration.between(last.movedAt(), at).toDays(),
                opening.reason(),
                List.of(),
                List.of(),
                opening.product(),
                opening.partnerId());
    }
}
