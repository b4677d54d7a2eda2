package org.partnersuite.engagement.derivation;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.UnitOfWork;

/**
 * Derives a batch of what is due: the rows it takes from the queue, what follows from them and the events of it commit
 * together, so a crash repeats the batch.
 */
@ApplicationScoped
public class DeriveDue {
    private static final Caller SERVICE = Caller.service("engagement-service");
    private static final int BATCH = 1000;

    private final UnitOfWork work;
    private final List<Derivation> derivations;

    DeriveDue(UnitOfWork work, @All List<Derivation> derivations) {
        this.work = work;
        this.derivations = derivations;
    }

    /** @return false when nothing is left to do, or another instance does it */
    public boolean step() {
        return work.runAs(SERVICE, this::step);
    }

    private boolean step(Change change) {
        if (!DueOpportunities.tryLead(change.db())) {
            return false;
        }
        change.db().execute("set local synchronous_commit = off");
        Set<UUID> due = new LinkedHashSet<>(DueOpportunities.take(change.db(), BATCH));
        derivations.forEach(derivation -> due.addAll(derivation.dueByTime(change, BATCH)));
        if (due.isEmpty()) {
            return false;
        }
        derivations.forEach(derivation -> derivation.derive(change, due));
        return true;
    }
}
