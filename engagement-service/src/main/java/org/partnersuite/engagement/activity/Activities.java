package org.partnersuite.engagement.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.engagement.activity.ActivityStore.InPlace;
import org.partnersuite.platform.identity.CurrentCaller;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Database;

/** Activities as the caller may read them: what it may not see is not there. */
@ApplicationScoped
public class Activities {
    private final Database database;
    private final CurrentCaller caller;
    private final Clock clock;

    Activities(Database database, CurrentCaller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws Problem 404 */
    public SeenActivity get(UUID id) {
        return database.read(db -> {
            InPlace found = visible(db, id);
            return new SeenActivity(found.activity(), today(), found.completedBefore());
        });
    }

    /**
     * What its start needs, as things are: on the day it started, or today.
     *
     * @throws Problem 404
     */
    public PilotStart start(UUID id) {
        InPlace found = database.read(db -> visible(db, id));
        ActivityDetails details = found.activity().details();
        LocalDate started = details.dates().actualStart();
        return new PilotStart(
                details.type(), details.agreement(), started == null ? today() : started, found.opportunity(), id);
    }

    /** Also for what belongs to it: 404 when the caller may not see it. */
    public void refuseUnseen(Handle db, UUID id) {
        visible(db, id);
    }

    private InPlace visible(Handle db, UUID id) {
        return ActivityStore.find(db, id, caller.get()).orElseThrow(Problem::notFound);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
