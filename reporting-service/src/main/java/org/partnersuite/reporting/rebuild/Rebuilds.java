package org.partnersuite.reporting.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.Ids;
import org.partnersuite.reporting.projection.ServingProjection;

/** The use cases of an administrator. {@link RebuildDriver} does the work. */
@ApplicationScoped
public class Rebuilds {
    private static final int NEWEST = 50;

    private final Database database;

    Rebuilds(Database database) {
        this.database = database;
    }

    public Rebuild start(Change change, boolean differencesExpected) {
        Instant now = change.now();
        Rebuild rebuild = new Rebuild(
                Ids.next(),
                ServingProjection.schema(change.db()).other(),
                Rebuild.State.FILLING,
                differencesExpected,
                change.caller().subject(),
                now,
                null,
                null,
                null,
                null,
                OutdatedProjection.LAYOUT);
        if (!RebuildTable.insert(change.db(), rebuild)) {
            throw Problem.conflict("rebuild_running", "Another rebuild is running; wait for its end or abort it.");
        }
        change.audit(new AuditEntry("rebuild", rebuild.id(), "started", List.of()));
        return rebuild;
    }

    public Rebuild abort(Change change, UUID id) {
        Rebuild rebuild = RebuildTable.find(change.db(), id).orElseThrow(Problem::notFound);
        if (!RebuildTable.end(change.db(), id, Rebuild.State.ABORTED, change.now(), null)) {
            throw Problem.conflict("rebuild_ended", "The rebuild has already ended as " + rebuild.state() + ".");
        }
        change.audit(new AuditEntry("rebuild", id, "aborted", List.of()));
        return RebuildTable.find(change.db(), id).orElseThrow(Problem::notFound);
    }

    public Rebuild get(UUID id) {
        return database.read(db -> RebuildTable.find(db, id)).orElseThrow(Problem::notFound);
    }

    public List<Rebuild> newest() {
        return database.read(db -> RebuildTable.newest(db, NEWEST));
    }
}
