package org.partnersuite.engagement.transition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.identity.CurrentCaller;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Database;

/** Transition documents as the caller may read them; a partner reads those of its opportunities. */
@ApplicationScoped
public class TransitionDocuments {
    private final Database database;
    private final CurrentCaller caller;

    TransitionDocuments(Database database, CurrentCaller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** @throws Problem 404 */
    public TransitionDocument get(UUID id) {
        return database.read(db -> visible(db, id));
    }

    /**
     * The steps that were taken, from the first.
     *
     * @throws Problem 404
     */
    public List<DocumentMove> moves(UUID id) {
        return database.read(db -> {
            visible(db, id);
            return TransitionDocumentStore.moves(db, id);
        });
    }

    /** Also for what belongs to it. */
    public TransitionDocument visible(Handle db, UUID id) {
        return TransitionDocumentStore.find(db, id, caller.get()).orElseThrow(Problem::notFound);
    }
}
