package org.partnersuite.engagement.reference;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.FailureCause;
import org.partnersuite.platform.unitofwork.UnitOfWork;

/** Emits reference sets changed by migrations at the next start: other services only know the sets from events. */
@ApplicationScoped
class ReferenceAnnouncement {
    private static final Logger LOG = Logger.getLogger(ReferenceAnnouncement.class);

    private final UnitOfWork work;

    ReferenceAnnouncement(UnitOfWork work) {
        this.work = work;
    }

    void announce(@Observes StartupEvent started) {
        for (ReferenceSetId id : ReferenceSetId.values()) {
            announce(id);
        }
    }

    /** A set that cannot be emitted blocks neither the others nor the service; the next start retries it. */
    private void announce(ReferenceSetId id) {
        try {
            work.runAs(Caller.service("engagement-service"), change -> {
                boolean untold = isUntold(change.db(), id);
                if (untold) {
                    change.event(ReferenceTables.read(change.db(), id).event());
                }
                return untold;
            });
        } catch (RuntimeException failure) {
            if (FailureCause.of(failure) == FailureCause.ENVIRONMENT) {
                throw failure;
            }
            LOG.errorf(failure, "The reference set %s cannot be emitted to other services.", id.code());
        }
    }

    private static boolean isUntold(Handle db, ReferenceSetId id) {
        return db.execute(
                        "update reference_set set announced = version where id = ? and announced < version", id.code())
                == 1;
    }
}
