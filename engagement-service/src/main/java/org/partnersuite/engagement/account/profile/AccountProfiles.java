package org.partnersuite.engagement.account.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.partnersuite.engagement.account.Accounts;
import org.partnersuite.engagement.document.Replacement;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Database;

/** What is understood about clients is written down, and grows. */
@ApplicationScoped
public class AccountProfiles {
    private final Database database;
    private final Accounts accounts;
    private final ProfileEvents events;

    AccountProfiles(Database database, Accounts accounts, ProfileEvents events) {
        this.database = database;
        this.accounts = accounts;
        this.events = events;
    }

    /** @param begun whether it is new */
    public record Put(AccountProfile profile, boolean begun) {}

    /** @throws Problem 404 */
    public AccountProfile get(UUID accountId) {
        return database.read(db -> get(db, accountId));
    }

    /** @throws Problem 404 */
    public AccountProfile get(Handle db, UUID accountId) {
        return ProfileStore.find(db, accountId).orElseThrow(Problem::notFound);
    }

    /** How many priorities of the client are known: leaving UNDERSTAND needs one. */
    public int priorities(Handle db, UUID accountId) {
        return ProfileStore.priorities(db, accountId);
    }

    /** @throws Problem 404 for an unknown account, 428 or 412 when there is a profile of another version */
    public Put put(Change change, UUID accountId, Replacement replacement, ProfileDetails details) {
        Optional<AccountProfile> known = ProfileStore.lock(change.db(), accountId);
        if (known.isPresent()) {
            replacement.check(known.get().version());
            return new Put(revise(change, known.get(), details), false);
        }
        accounts.visible(change.db(), accountId);
        replacement.checkNone();
        AccountProfile profile = AccountProfile.begun(accountId, details, change.now());
        if (!ProfileStore.insert(change.db(), profile)) {
            throw Replacement.createdMeanwhile();
        }
        change.audit(ProfileAudit.entry("begun", null, profile));
        events.changed(change, profile);
        return new Put(profile, true);
    }

    /** @throws Problem 404, 412 when it has changed since */
    public AccountProfile revise(
            Change change, UUID accountId, IfMatch ifMatch, UnaryOperator<ProfileDetails> revision) {
        AccountProfile before = ProfileStore.lock(change.db(), accountId).orElseThrow(Problem::notFound);
        ifMatch.check(before.version());
        return revise(change, before, revision.apply(before.details()));
    }

    private AccountProfile revise(Change change, AccountProfile before, ProfileDetails details) {
        AccountProfile after = before.revised(details, change.now());
        if (after == before) {
            return before;
        }
        ProfileStore.update(change.db(), after);
        change.audit(ProfileAudit.entry("revised", before, after));
        events.changed(change, after);
        return after;
    }
}
