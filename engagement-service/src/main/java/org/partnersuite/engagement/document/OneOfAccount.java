package org.partnersuite.engagement.document;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.persistence.AggregateRoot;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** A document of which an account has at most one, under the account's id. */
public final class OneOfAccount {
    private OneOfAccount() {}

    /**
     * Follows a merge of accounts: the survivor keeps its own document, or takes the other one. The history of the merged
     * account's shows all of it.
     *
     * @param copy the same document of another account
     * @return how many the survivor took
     */
    public static <A extends AggregateRoot> int move(
            Change change, AggregateRepository<A> documents, UUID merged, UUID survivor, BiFunction<Stamp, A, A> copy) {
        List<A> found = documents.locked("id in ?1 order by id", List.of(merged, survivor));
        for (A each : found) {
            if (each.id().equals(merged)) {
                documents.deleted(change, "merged", each);
                if (found.size() == 1) {
                    Stamp stamp = new Stamp(survivor, 1, change.now(), change.now());
                    documents.created(change, "followed the merge", copy.apply(stamp, each));
                    return 1;
                }
            }
        }
        return 0;
    }
}
