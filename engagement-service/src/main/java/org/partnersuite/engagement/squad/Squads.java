package org.partnersuite.engagement.squad;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.partnersuite.engagement.reference.ReferenceCatalog;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;
import org.partnersuite.platform.unitofwork.Violation;

/** Squads are formed, revised and retired; only one that never worked is deleted. */
@ApplicationScoped
public class Squads {
    private final ReferenceCatalog reference;
    private final SquadRepository squads;

    Squads(ReferenceCatalog reference, SquadRepository squads) {
        this.reference = reference;
        this.squads = squads;
    }

    /** @throws Problem 404 */
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
        squads.find("details.name = ?1", details.name()).firstResultOptional().ifPresent(squad -> {
            throw nameTaken().with("existingId", squad.id().toString());
        });
        Squad squad = new Squad(Stamp.of(change), details);
        return new SquadLoad(named(() -> squads.created(change, "formed", squad)), 0);
    }

    /** @throws Problem 404, 412 for a newer version, 400 with every fault, 409 for a name that is taken */
    public SquadLoad revise(Change change, UUID id, IfMatch ifMatch, Function<SquadLoad, SquadDetails> revision) {
        Squad squad = squads.locked(change, id, ifMatch);
        SquadLoad known = existing(change.db(), id);
        SquadDetails draft = revision.apply(known);
        check(draft);
        squad.revise(draft);
        return new SquadLoad(named(() -> squads.changed(change, "revised", squad)), known.placesHeld());
    }

    /** @throws Problem 404, 412 for a newer version, 409 when it has ever worked */
    public void delete(Change change, UUID id, IfMatch ifMatch) {
        Squad squad = squads.locked(change, id, ifMatch);
        Supplier<Problem> worked = () -> hasWorked(id);
        Violation.refusing(
                Map.of(
                        "deal_support_move_of_squad", worked,
                        "deal_support_request_of_squad", worked,
                        "squad_place_of_squad", worked),
                () -> {
                    squads.deleted(change, "deleted", squad);
                    return squad;
                });
    }

    private static Squad named(Supplier<Squad> write) {
        return Violation.refusing(Map.of("squad_name_unique", Squads::nameTaken), write);
    }

    private void check(SquadDetails details) {
        List<Fault> faults = SquadRules.faultsOf(details, reference.current());
        Problem.refuseAny(faults);
    }

    private static Problem nameTaken() {
        String sentence = "Another squad has this name.";
        return Problem.conflict("name_taken", sentence, Fault.at("/name", "name_taken", sentence));
    }

    private static Problem hasWorked(UUID id) {
        return Problem.conflict(
                "squad_has_worked",
                "Requests were assigned to this squad. Retire it instead.",
                new Fault(
                        null,
                        "squad_has_worked",
                        "A squad with assigned requests cannot be deleted. Set its status to RETIRED.",
                        new Fault.SuggestedCall("PATCH", "/v1/engagement/squads/" + id)));
    }
}
