package org.partnersuite.engagement.account;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;

/** Merges two records of one client: all that names the other one moves, and its id resolves to the survivor. */
@ApplicationScoped
public class FoldAccount {
    private final List<AccountMergeParticipant> participants;

    FoldAccount(@All List<AccountMergeParticipant> participants) {
        this.participants = participants;
    }

    /** Two accounts that this transaction has locked. */
    public record Pair(Account survivor, Account other) {}

    /**
     * Locked in the order of their ids: of two merges of the same account one waits, and then finds it merged.
     *
     * @throws Problem 404 or 422 when one is not there, 409 when one is merged already
     */
    public Pair locked(Change change, UUID survivor, UUID other) {
        Map<UUID, Account> locked = AccountStore.lockForMerge(change.db(), survivor, other);
        Account into = locked.get(survivor);
        Account folded = locked.get(other);
        if (into == null) {
            throw Problem.notFound();
        }
        if (folded == null) {
            throw AccountProblems.unknownTwin(survivor);
        }
        return new Pair(into.requireNotMerged(), folded.requireNotMerged());
    }

    /** @param moved records that named the other one */
    public record Folded(Account survivor, int moved) {}

    public Folded fold(Change change, Pair pair) {
        Account other = pair.other();
        Account after = pair.survivor().absorbing(other, change.now());
        AccountStore.update(change.db(), List.of(after));
        AccountStore.merge(change.db(), other.id(), after.id(), change.now());
        AccountStore.merged(change, pair.survivor(), after, other);
        change.db().execute("set constraints all deferred");
        int moved = participants.stream()
                .mapToInt(each -> each.move(change, other.id(), after.id()))
                .sum();
        change.db().execute("set constraints all immediate");
        return new Folded(after, moved);
    }
}
