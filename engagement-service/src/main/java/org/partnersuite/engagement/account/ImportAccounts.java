package org.partnersuite.engagement.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.merged.Merging;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.unitofwork.Change;

/** Applies a chunk of another system's accounts, by their external ids, in three statements however many they are. */
@ApplicationScoped
public class ImportAccounts {
    /** Result of one account. */
    public enum Effect {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    /**
     * Result of each; their ids are needed by what belongs to them.
     *
     * @param merged a sentence about the merge when the row names a merged account; the account is then the survivor
     */
    public record Applied(
            Account account, Effect effect, @Nullable String merged) {}

    /** Result of a row for an account; it need not contain every field of an existing account. */
    public interface Revision {
        AccountDetails over(@Nullable AccountDetails known);
    }

    /** @param toSurvivors whether rows of merged accounts are applied to their survivors; else they change nothing */
    public Map<ExternalId, Applied> apply(Change change, Map<ExternalId, Revision> revisions, boolean toSurvivors) {
        Known known = Known.locked(change, List.copyOf(revisions.keySet()));
        Map<ExternalId, Applied> applied = new LinkedHashMap<>();
        List<Account> opened = new ArrayList<>();
        Map<UUID, Account> revised = new LinkedHashMap<>();
        revisions.forEach((externalId, revision) -> {
            Account before = known.byKey.get(externalId);
            if (before == null) {
                Account account = Account.opened(externalId, revision.over(null), change.now());
                opened.add(account);
                applied.put(externalId, new Applied(account, Effect.CREATED, null));
                return;
            }
            Account target = known.survivor(before);
            boolean moved = target != before;
            boolean hasRow = moved && (revised.containsKey(target.id()) || revisions.containsKey(target.externalId()));
            Account after = moved && (!toSurvivors || hasRow)
                    ? target
                    : target.revised(target.externalId(), revision.over(target.details()), change.now());
            if (after != target) {
                revised.put(after.id(), after);
            }
            applied.put(externalId, new Applied(after, effect(after == target), moved ? sentence(target) : null));
        });
        open(change, opened, applied);
        AccountStore.update(change.db(), List.copyOf(revised.values()));
        revised.values()
                .forEach(after -> AccountStore.ACCOUNT.changed(change, "imported", known.byId(after.id()), after));
        return applied;
    }

    /** Accounts of the rows and their survivors, locked. */
    private static final class Known {
        private final Map<ExternalId, Account> byKey = new HashMap<>();
        private final Map<UUID, Account> byId = new HashMap<>();

        static Known locked(Change change, List<ExternalId> externalIds) {
            Known known = new Known();
            for (Account account : AccountStore.lockAll(change.db(), externalIds)) {
                known.byId.put(account.id(), account);
                if (account.externalId() != null) {
                    known.byKey.put(account.externalId(), account);
                }
            }
            return known;
        }

        Account survivor(Account account) {
            UUID into = account.merging().mergedInto();
            return into == null ? account : byId(into);
        }

        Account byId(UUID id) {
            Account found = byId.get(id);
            if (found == null) {
                throw new IllegalStateException("an account and its survivor are locked together");
            }
            return found;
        }
    }

    /** Another call may open the same account at the same time; then its account counts. */
    private static void open(Change change, List<Account> opened, Map<ExternalId, Applied> applied) {
        Set<UUID> inserted = AccountStore.insert(change.db(), opened);
        List<ExternalId> raced = new ArrayList<>();
        for (Account account : opened) {
            ExternalId externalId = account.externalId();
            if (inserted.contains(account.id())) {
                AccountStore.ACCOUNT.created(change, "imported", account);
            } else if (externalId != null) {
                raced.add(externalId);
            }
        }
        if (!raced.isEmpty()) {
            Known known = Known.locked(change, raced);
            for (ExternalId externalId : raced) {
                Account other = known.byKey.get(externalId);
                if (other != null) {
                    applied.put(externalId, new Applied(other, Effect.UNCHANGED, null));
                }
            }
        }
    }

    private static Effect effect(boolean same) {
        return same ? Effect.UNCHANGED : Effect.UPDATED;
    }

    private static String sentence(Account survivor) {
        return Merging.sentence("account", survivor.id(), survivor.externalId());
    }
}
