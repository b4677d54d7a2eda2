package org.partnersuite.engagement.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.partnersuite.engagement.initiative.Initiative.Wanted;
import org.partnersuite.engagement.reference.ReferenceCatalog;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.Ids;

/** Initiatives are begun on an account and revised; its opportunities are linked to them. */
@ApplicationScoped
public class Initiatives {
    public static final String COLLECTION = "/v1/engagement/initiatives/";

    private final Database database;
    private final ReferenceCatalog reference;
    private final InitiativeEvents events;

    Initiatives(Database database, ReferenceCatalog reference, InitiativeEvents events) {
        this.database = database;
        this.reference = reference;
        this.events = events;
    }

    /** @throws Problem 404 */
    public Initiative get(UUID id) {
        return database.read(db -> get(db, id));
    }

    /** @throws Problem 404 */
    public Initiative get(Handle db, UUID id) {
        return InitiativeStore.find(db, id).orElseThrow(Problem::notFound);
    }

    /** @throws Problem 422 with every unmet rule, or for an unknown account */
    public Initiative begin(Change change, Wanted wanted) {
        Fault.Remedy again = new Fault.Remedy("POST", "/v1/engagement/initiatives");
        hold(InitiativeRule.unmet(wanted, reference.current(), again));
        Initiative initiative = Initiative.begun(Ids.next(), wanted, change.now());
        if (!InitiativeStore.insert(change.db(), initiative)) {
            throw Problem.unprocessable(
                    "unknown_account",
                    "An initiative belongs to an account; create it first.",
                    List.of(new Fault(
                            "/accountId",
                            "unknown_account",
                            "There is no such account.",
                            new Fault.Remedy("POST", "/v1/engagement/accounts"))));
        }
        change.audit(InitiativeAudit.entry("begun", null, initiative));
        events.changed(change, initiative);
        return initiative;
    }

    /** @throws Problem 404, 412 when it has changed since, 400 for what stays, 422 with every unmet rule */
    public Initiative revise(Change change, UUID id, IfMatch ifMatch, UnaryOperator<Wanted> revision) {
        Initiative before = InitiativeStore.lock(change.db(), id).orElseThrow(Problem::notFound);
        ifMatch.check(before.version());
        Wanted wanted = revision.apply(before.asWritten());
        refuseOther(before, wanted);
        Fault.Remedy again = new Fault.Remedy("PATCH", COLLECTION + id);
        hold(InitiativeRule.unmet(wanted, reference.current(), again));
        Initiative after = before.revised(wanted.details(), change.now());
        if (after == before) {
            return before;
        }
        InitiativeStore.update(change.db(), after);
        change.audit(InitiativeAudit.entry("revised", before, after));
        events.changed(change, after);
        return after;
    }

    private static void refuseOther(Initiative before, Wanted wanted) {
        List<Fault> faults = new ArrayList<>(0);
        if (!wanted.accountId().equals(before.accountId())) {
            faults.add(Fault.at("/accountId", "read_only", "An initiative stays with its account."));
        }
        if (!wanted.name().equals(before.name())) {
            faults.add(Fault.at(
                    "/name", "read_only", "The name tracks the use case and stays; begin another initiative instead."));
        }
        if (!faults.isEmpty()) {
            throw Problem.badRequest(faults);
        }
    }

    private static void hold(List<Fault> unmet) {
        if (!unmet.isEmpty()) {
            throw Problem.unprocessable(
                    "initiative_rules_unmet", "An initiative needs what is listed in errors.", unmet);
        }
    }
}
