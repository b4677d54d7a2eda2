package org.partnersuite.customersuccess.support;

import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.subscription.SubscriptionStore;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Change;

/** What a subscription says where its support level leaves it to it. The lock of the subscription protects it. */
public final class SupportOptions {
    /** The name under which they are audited, by the id of their subscription. */
    public static final String AUDITED = "support-options";

    private SupportOptions() {}

    /** @param userAdoption whether user adoption is included */
    public record Options(UUID subscriptionId, long version, boolean userAdoption) {}

    /** Version 0 and not included while nothing was ever said. */
    public static Options get(Handle db, UUID subscriptionId) {
        return db.createQuery("""
                        select subscription_id, version, user_adoption from subscription_support
                        where subscription_id = :id
                        """)
                .bind("id", subscriptionId)
                .mapTo(Options.class)
                .findOne()
                .orElseGet(() -> new Options(subscriptionId, 0, false));
    }

    static @Nullable Boolean userAdoption(Handle db, UUID subscriptionId) {
        Options options = get(db, subscriptionId);
        return options.version() == 0 ? null : options.userAdoption();
    }

    /** @throws org.partnersuite.platform.rest.Problem 404, 412 */
    public static Options put(Change change, UUID subscriptionId, IfMatch ifMatch, boolean userAdoption) {
        SubscriptionStore.lock(change.db(), subscriptionId);
        Options before = get(change.db(), subscriptionId);
        ifMatch.check(before.version());
        if (before.version() > 0 && before.userAdoption() == userAdoption) {
            return before;
        }
        Options after = new Options(subscriptionId, before.version() + 1, userAdoption);
        change.db()
                .createUpdate("""
                        insert into subscription_support (subscription_id, version, user_adoption, updated_at)
                        values (:id, :version, :userAdoption, :now)
                        on conflict (subscription_id) do update set version = excluded.version,
                            user_adoption = excluded.user_adoption, updated_at = excluded.updated_at
                        """)
                .bind("id", subscriptionId)
                .bind("version", after.version())
                .bind("userAdoption", userAdoption)
                .bind("now", change.now())
                .execute();
        change.audit(new AuditEntry(
                AUDITED,
                subscriptionId,
                "changed",
                FieldChanges.between(
                        before.version() == 0 ? null : Json.mapper().valueToTree(before),
                        Json.mapper().valueToTree(after))));
        return after;
    }
}
