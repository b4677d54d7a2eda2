package org.partnersuite.engagement.account.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.partnersuite.engagement.account.AccountMergeParticipant;
import org.partnersuite.engagement.account.Accounts;
import org.partnersuite.engagement.document.OneOfAccount;
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

    @Override
    public int move(Change change, UUID merged, UUID survivor) {
        return OneOfAccount.move(
                change, profiles, merged, survivor, (stamp, other) -> new AccountProfile(stamp, other.details()));
    }

    private AccountProfile revise(Change change, AccountProfile profile, ProfileDetails details) {
        profile.revise(details);
        return profiles.changed(change, "revised", profile);
    }
}
