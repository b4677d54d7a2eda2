package org.partnersuite.customersuccess.team;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnersuite.platform.dailywork.DueWork;
import org.partnersuite.platform.unitofwork.Change;

/** Hand-overs that were planned for a later day: on it, what stores its owner follows. */
@Singleton
class DueHandOvers extends DueWork {
    private final HandOvers handOvers;

    DueHandOvers(HandOvers handOvers) {
        super("book-hand-overs", HandOverStore.DUE);
        this.handOvers = handOvers;
    }

    @Override
    protected int work(Change change, Set<UUID> ids, LocalDate today) {
        List<BookHandOver> due = HandOverStore.lockDue(change.db(), ids, today);
        due.forEach(handOver -> handOvers.follow(change, handOver));
        return due.size();
    }
}
