package org.partnersuite.engagement.squad;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.partnersuite.engagement.reference.ReferenceCatalog;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.Ids;
import org.partnersuite.platform.unitofwork.Violation;

/** Squads are formed, revised and retired; only one that never worked is deleted. */
@ApplicationScoped
public class Squads {
    private final Database database;
    private final ReferenceCatalog reference;
    private final SquadEvents events;

    Squads(Database database, ReferenceCatalog reference, SquadEvents events) {
        this.database = database;
        this.reference = reference;
        this.events = events;
    }

    /** @throws Problem 404 */
    public SquadLoad get(UUID id) {
        return database.read(db -> existing(db, id));
    }

    /** Also for what belongs to it. */
    public SquadLoad existing(Handle db, UUID id) {
        return SquadStore.find(db, id).orElseThrow(Problem::notFound);
    }

    /** Active ones that know an offering and have a free place. */
    public List<SquadLoad> free(Handle db, String offering) {
        return SquadStore.free(db, offering);
    }

    /** @throws Problem 400 with every fault, 409 for a name that is taken */
    public SquadLoad form(Change change, SquadDetails details) {
        check(details);
        Squad squad = Squad.formed(Ids.next(), details, change.now());
        if (!SquadStore.insert(change.db(), squad)) {
            Problem taken = nameTaken();
            SquadStore.named(change.db(), details.name()).ifPresent(id -> taken.with("existingId", id.toString()));
            throw taken;
        }
        change.audit(SquadAudit.entry("formed", squad, null, details));
        events.changed(change, squad);
        return new SquadLoad(squad, 0);
    }

    /** @throws Problem 404, 412 when it has changed since, 400 with every fault, 409 for a name that is taken */
    public SquadLoad revise(Change change, UUID id, IfMatch ifMatch, UnaryOperator<SquadDetails> revision) {
        SquadLoad known = locked(change, id, ifMatch);
        Squad before = known.squad();
        SquadDetails wanted = revision.apply(before.details());
        check(wanted);
        Squad after = before.revised(wanted, change.now());
        if (after == before) {
            return known;
        }
        try {
            SquadStore.update(change.db(), after);
        } catch (RuntimeException refused) {
            throw Violation.of(refused, "squad_name_unique") ? nameTaken() : refused;
        }
        change.audit(SquadAudit.entry("revised", after, before.details(), wanted));
        events.changed(change, after);
        return new SquadLoad(after, known.placesHeld());
    }

    /** @throws Problem 404, 412 when it has changed since, 409 when it has ever worked */
    public void delete(Change change, UUID id, IfMatch ifMatch) {
        Squad squad = locked(change, id, ifMatch).squad();
        try {
            SquadStore.delete(change.db(), id);
        } catch (RuntimeException refused) {
            throw Violation.of(refused, "deal_support_move_of_squad")
                            || Violation.of(refused, "deal_support_request_of_squad")
                            || Violation.of(refused, "squad_place_of_squad")
                    ? hasWorked(id)
                    : refused;
        }
        change.audit(SquadAudit.entry("deleted", squad, squad.details(), null));
        events.deleted(change, squad);
    }

    private static SquadLoad locked(Change change, UUID id, IfMatch ifMatch) {
        SquadLoad known = SquadStore.lock(change.db(), id).orElseThrow(Problem::notFound);
        ifMatch.check(known.squad().version());
        return known;
    }

    private void check(SquadDetails details) {
        List<Fault> faults = SquadRules.faultsOf(details, reference.current());
        if (!faults.isEmpty()) {
            throw Problem.badRequest(faults);
        }
    }

    private static Problem nameTaken() {
        String sentence = "Another squad has this name.";
        return Problem.conflict("name_taken", sentence, Fault.at("/name", "name_taken", sentence));
    }

    private static Problem hasWorked(UUID id) {
        return Problem.conflict(
                "squad_has_worked",
                "Requests were assigned to this squad; it retires instead.",
                new Fault(
                        null,
                        "squad_has_worked",
                        "A squad that has worked stays on record; give it the status RETIRED.",
                        new Fault.Remedy("PATCH", "/v1/engagement/squads/" + id)));
    }
}
