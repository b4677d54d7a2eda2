package org.partnersuite.engagement.roadblock;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.identity.CurrentCaller;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Database;

/** Roadblocks as the caller may read them: what it may not see is not there. */
@ApplicationScoped
public class Roadblocks {
    private final Database database;
    private final CurrentCaller caller;

    Roadblocks(Database database, CurrentCaller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** @throws Problem 404 */
    public Roadblock get(UUID id) {
        return database.read(db -> visible(db, id));
    }

    /** Also for what belongs to it. */
    public Roadblock visible(Handle db, UUID id) {
        return RoadblockStore.find(db, id, caller.get()).orElseThrow(Problem::notFound);
    }
}
