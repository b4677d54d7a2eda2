package org.partnersuite.engagement.derivation;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.parkedwork.WorkQueue;
import org.partnersuite.platform.unitofwork.Change;

/**
 * Queue of opportunities for derivation: dequeuing, derived data and events commit together, so a crash repeats the
 * batch.
 */
@Singleton
class DerivationQueue implements WorkQueue {
    private final List<Derivation> derivations;

    DerivationQueue(@All List<Derivation> derivations) {
        this.derivations = derivations;
    }

    @Override
    public String worker() {
        return Derivation.WORKER;
    }

    @Override
    public Set<UUID> due(Handle db, Instant now, int limit) {
        Set<UUID> due = new LinkedHashSet<>(DueOpportunities.first(db, limit));
        derivations.forEach(derivation -> due.addAll(derivation.dueByTime(db, now, limit)));
        return due;
    }

    @Override
    public int work(Change change, Set<UUID> opportunityIds) {
        if (!DueOpportunities.tryLead(change.db())) {
            return 0;
        }
        change.db().execute("set local synchronous_commit = off");
        DueOpportunities.take(change.db(), opportunityIds);
        derivations.forEach(derivation -> derivation.derive(change, opportunityIds));
        return opportunityIds.size();
    }

    @Override
    public int redo(Change change, UUID opportunityId) {
        DueOpportunities.lead(change.db());
        return work(change, Set.of(opportunityId));
    }

    @Override
    public void parked(Change change, UUID opportunityId) {
        DueOpportunities.take(change.db(), Set.of(opportunityId));
    }

    @Override
    public Backlog backlog(Handle db, Instant now, int limit) {
        Backlog backlog = DueOpportunities.backlog(db, limit);
        for (Derivation derivation : derivations) {
            backlog = backlog.and(derivation.backlog(db, now, limit));
        }
        return backlog;
    }
}
