package org.partnersuite.engagement.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /** Result of each; their ids are needed by what belongs to them. */
    public record Applied(Account account, Effect effect) {}

    /** Result of a row for an account; it need not contain every field of an existing account. */
    public interface Revision {
        AccountDetails over(@Nullable AccountDetails known);
    }

    public Map<ExternalId, Applied> apply(Change change, Map<ExternalId, Revision> revisions) {
        Map<ExternalId, Account> known = AccountStore.lockAll(change.db(), List.copyOf(revisions.keySet()));
        Map<ExternalId, Applied> applied = new LinkedHashMap<>();
        List<Account> opened = new ArrayList<>();
        List<Account> revised = new ArrayList<>();
        revisions.forEach((externalId, revision) -> {
            Account before = known.get(externalId);
            AccountDetails details = revision.over(before == null ? null : before.details());
            Account after = before == null
                    ? Account.opened(externalId, details, change.now())
                    : before.revised(externalId, details, change.now());
            if (before == null) {
                opened.add(after);
            } else if (after != before) {
                revised.add(after);
            }
            applied.put(externalId, new Applied(after, effect(before == null, after == before)));
        });
        open(change, opened, applied);
        AccountStore.update(change.db(), revised);
        for (Account after : revised) {
            Account before = known.get(after.externalId());
            if (before != null) {
                AccountStore.ACCOUNT.changed(change, "imported", before, after);
            }
        }
        return applied;
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
            AccountStore.lockAll(change.db(), raced)
                    .forEach((externalId, other) -> applied.put(externalId, new Applied(other, Effect.UNCHANGED)));
        }
    }

    private static Effect effect(boolean isNew, boolean same) {
        return isNew ? Effect.CREATED : same ? Effect.UNCHANGED : Effect.UPDATED;
    }
}
