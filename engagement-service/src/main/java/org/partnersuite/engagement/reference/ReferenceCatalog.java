package org.partnersuite.engagement.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;

/**
 * Reference data kept in the process. Another instance may change it, so its versions are compared every few seconds by
 * one cheap query.
 */
@ApplicationScoped
public class ReferenceCatalog {
    private static final Duration TRUSTED_FOR = Duration.ofSeconds(5);
    private static final Caller SERVICE = Caller.service("engagement-service");

    private final Database database;
    private final Clock clock;
    private volatile @Nullable Known known;

    ReferenceCatalog(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public ReferenceData current() {
        Known now = known;
        if (now != null && clock.instant().isBefore(now.trustedUntil)) {
            return now.data;
        }
        return refresh(now).data;
    }

    /** Called after a change of this process, which then sees it at once. */
    void forget() {
        known = null;
    }

    private Known refresh(@Nullable Known old) {
        Known fresh = database.readAs(SERVICE, db -> {
            long version = ReferenceTables.totalVersion(db);
            ReferenceData data = old != null && old.totalVersion == version ? old.data : ReferenceTables.read(db);
            return new Known(data, version, clock.instant().plus(TRUSTED_FOR));
        });
        known = fresh;
        return fresh;
    }

    private record Known(ReferenceData data, long totalVersion, Instant trustedUntil) {}
}
