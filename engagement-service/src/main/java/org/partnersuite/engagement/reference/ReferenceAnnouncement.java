package org.partnersuite.engagement.reference;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.UnitOfWork;

/** What migrations brought is told at the next start: other services know the sets from events alone. */
@ApplicationScoped
class ReferenceAnnouncement {
    private final UnitOfWork work;
    private final ReferenceEvents events;

    ReferenceAnnouncement(UnitOfWork work, ReferenceEvents events) {
        this.work = work;
        this.events = events;
    }

    void announce(@Observes StartupEvent started) {
        work.runAs(Caller.service("engagement-service"), change -> {
            for (ReferenceSetId id : ReferenceSetId.values()) {
                if (isUntold(change.db(), id)) {
                    events.changed(change, ReferenceTables.read(change.db(), id));
                }
            }
            return true;
        });
    }

    /** Of two instances that start together the second waits for the row, and finds the set told. */
    private static boolean isUntold(Handle db, ReferenceSetId id) {
        return db.execute(
                        "update reference_set set announced = version where id = ? and announced < version", id.code())
                == 1;
    }
}
