package org.partnersuite.engagement.dealsupport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.identity.CurrentCaller;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Database;

/** Requests as the caller may read them: a partner those on its opportunities. */
@ApplicationScoped
public class DealSupportRequests {
    private final Database database;
    private final CurrentCaller caller;

    DealSupportRequests(Database database, CurrentCaller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** @throws Problem 404 */
    public DealSupportRequest get(UUID id) {
        return database.read(db -> visible(db, id));
    }

    /**
     * Every move of a request, from the first to the latest.
     *
     * @throws Problem 404
     */
    public List<SupportMove> moves(UUID id) {
        return database.read(db -> {
            visible(db, id);
            return DealSupportStore.movesOf(db, id);
        });
    }

    /** Also for what belongs to it. */
    public DealSupportRequest visible(Handle db, UUID id) {
        return DealSupportStore.find(db, id, caller.get().partnerId()).orElseThrow(Problem::notFound);
    }
}
