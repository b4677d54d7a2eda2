package org.partnersuite.engagement.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.partnersuite.engagement.activity.ActivityStore.InPlace;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Database;

/** Activities that the caller may read under row-level security. */
@ApplicationScoped
public class Activities {
    private final Database database;
    private final Clock clock;

    Activities(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws Problem 404 */
    public ActivityView get(UUID id) {
        return visible(id).counted().seen(clock.instant());
    }

    /**
     * Criteria of its start, on the day it started or today.
     *
     * @throws Problem 404
     */
    public PilotStart start(UUID id) {
        InPlace found = visible(id);
        ActivityDetails details = found.activity().details();
        LocalDate started = details.dates().actualStart();
        LocalDate on = started == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : started;
        return new PilotStart(details.type(), details.agreement(), on, found.opportunity(), id);
    }

    private InPlace visible(UUID id) {
        return database.read(db -> ActivityStore.find(db, id)).orElseThrow(Problem::notFound);
    }
}
