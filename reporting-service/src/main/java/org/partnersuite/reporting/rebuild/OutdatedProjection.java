package org.partnersuite.reporting.rebuild;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.UnitOfWork;

/**
 * Starts one rebuild when this version of the service makes something else of the events than the version that filled the
 * serving projection: what is stored is then filled anew, while it serves (RP-6).
 */
@Singleton
class OutdatedProjection {
    /** Raised by every change of what is stored of an event. */
    static final int LAYOUT = 1;

    private static final Logger LOG = Logger.getLogger(OutdatedProjection.class);
    private static final Caller SERVICE = Caller.service("reporting-service");

    private static final String IS_OUTDATED = """
            select s.layout < :layout and not exists (
                select from rebuild r where r.state = 'FILLING'
                   or r.layout >= :layout and r.differences_expected and r.state <> 'SWITCHED')
            from serving_projection s
            """;

    private final Database database;
    private final UnitOfWork unitOfWork;
    private final Rebuilds rebuilds;
    private final RebuildConfig config;
    private final Clock clock;
    private final Instant startedAt;

    OutdatedProjection(Database database, UnitOfWork unitOfWork, Rebuilds rebuilds, RebuildConfig config, Clock clock) {
        this.database = database;
        this.unitOfWork = unitOfWork;
        this.rebuilds = rebuilds;
        this.config = config;
        this.clock = clock;
        this.startedAt = clock.instant();
    }

    /** Nothing when it was tried before: what failed, or was aborted, is for an administrator. */
    void rebuild() {
        if (clock.instant().isBefore(startedAt.plus(config.outdatedAfter())) || !isOutdated()) {
            return;
        }
        Rebuild started = unitOfWork.runAs(SERVICE, change -> rebuilds.start(change, true));
        LOG.infof("Rebuild %s fills the projection anew for this version.", started.id());
    }

    private boolean isOutdated() {
        return database.readAs(SERVICE, db -> db.createQuery(IS_OUTDATED)
                .bind("layout", LAYOUT)
                .mapTo(Boolean.class)
                .one());
    }
}
