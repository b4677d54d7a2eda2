package org.partnersuite.engagement.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.partnersuite.engagement.account.Account;
import org.partnersuite.engagement.account.AccountStatus;
import org.partnersuite.engagement.account.FoldAccount;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;

/** Merges one account into another, together with all that names it. */
@ApplicationScoped
public class MergeAccounts {
    private final FoldAccount folding;

    MergeAccounts(FoldAccount folding) {
        this.folding = folding;
    }

    /**
     * A requested change.
     *
     * @param mergedVersion version of the merged account, as known to the caller
     */
    public record Command(UUID mergedId, long mergedVersion, String reason) {}

    /**
     * @throws Problem 404, 409 when one is merged already, 412 when one has changed since, 422 for an unknown account or a
     *     closed survivor
     */
    public AccountMerge merge(Change change, UUID survivorId, IfMatch ifMatch, Command command) {
        MergedTwin.refuseItself("account", survivorId, command.mergedId());
        FoldAccount.Pair pair = folding.locked(change, survivorId, command.mergedId());
        Account other = pair.other();
        ifMatch.check(pair.survivor().version());
        MergedTwin.refuseStale("account", other.version(), command.mergedVersion());
        refuseClosed(pair.survivor());
        FoldAccount.Folded folded = folding.fold(change, pair);
        AccountMerge merge = new AccountMerge(
                other.id(),
                survivorId,
                other.version() + 1,
                folded.survivor().version(),
                folded.moved(),
                change.caller().subject(),
                change.now(),
                command.reason());
        MergeStore.ACCOUNTS.record(change, merge);
        return merge;
    }

    /** @throws Problem 422 */
    static void refuseClosed(Account survivor) {
        if (survivor.status() == AccountStatus.CLOSED) {
            String sentence = "The survivor is closed and takes no opportunities. Reopen it first.";
            throw Problem.unprocessable(
                    "account_closed",
                    sentence,
                    List.of(new Fault(
                            null,
                            "account_closed",
                            sentence,
                            new Fault.SuggestedCall(
                                    "POST", "/v1/engagement/accounts/" + survivor.id() + "/reopenings"))));
        }
    }
}
