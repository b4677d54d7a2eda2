package org.partnersuite.engagement.account.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.partnersuite.engagement.account.AccountMergeParticipant;
import org.partnersuite.engagement.account.Accounts;
import org.partnersuite.engagement.document.Replacement;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** Profiles of clients. */
@ApplicationScoped
public class AccountProfiles implements AccountMergeParticipant {
    private final ProfileRepository profiles;

    AccountProfiles(ProfileRepository profiles) {
        this.profiles = profiles;
    }

    /**
     * @throws Problem 404 for an unknown account, 409 for a merged one, 428 or 412 when there is a profile of another
     *     version
     */
    public AccountProfile put(Change change, UUID accountId, IfMatch ifMatch, ProfileDetails details) {
        if (!Accounts.hold(change.db(), accountId)) {
            throw Problem.notFound();
        }
        Optional<AccountProfile> known =
                profiles.locked("id = ?1", accountId).stream().findFirst();
        if (known.isPresent()) {
            ifMatch.check(known.get().version());
            return revise(change, known.get(), details);
        }
        ifMatch.checkNone();
        AccountProfile profile = new AccountProfile(new Stamp(accountId, 1, change.now(), change.now()), details);
        return Replacement.created(() -> profiles.created(change, "begun", profile), "account_profile_pkey");
    }

    /** @throws Problem 404, 412 for a newer version */
    public AccountProfile revise(
            Change change, UUID accountId, IfMatch ifMatch, Function<AccountProfile, ProfileDetails> revision) {
        Accounts.hold(change.db(), accountId);
        AccountProfile profile = profiles.locked(change, accountId, ifMatch);
        return revise(change, profile, revision.apply(profile));
    }

    /** The survivor keeps its own profile, or takes the other one. The history of the merged account's shows all of it. */
    @Override
    public int move(Change change, UUID merged, UUID survivor) {
        List<AccountProfile> found = profiles.locked("id in ?1 order by id", List.of(merged, survivor));
        for (AccountProfile each : found) {
            if (each.id().equals(merged)) {
                profiles.deleted(change, "merged", each);
                if (found.size() == 1) {
                    Stamp stamp = new Stamp(survivor, 1, change.now(), change.now());
                    profiles.created(change, "followed the merge", new AccountProfile(stamp, each.details()));
                    return 1;
                }
            }
        }
        return 0;
    }

    private AccountProfile revise(Change change, AccountProfile profile, ProfileDetails details) {
        profile.revise(details);
        return profiles.changed(change, "revised", profile);
    }
}
