package org.partnersuite.engagement.opportunity;

import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.account.AccountStore;
import org.partnersuite.engagement.initiative.InitiativeName;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.unitofwork.Rows;

/** Account and strategic initiative of an opportunity. */
public record ClientContext(
        @Nested("client") @PropagateNull ClientAtEvent account,
        @Nested("serves") @Nullable InitiativeName initiative) {
    /** Of {@link #OF_OPPORTUNITY}'s tables. */
    static final String COLUMNS =
            Rows.columns("a", "client", ClientAtEvent.class) + ", " + Rows.columns("i", "serves", InitiativeName.class);

    /** Joins of a table {@code o} of opportunities. */
    static final String OF_OPPORTUNITY =
            "join " + AccountStore.joined("o.account_id") + " left join " + InitiativeName.joined("o.initiative_id");

    /** An account as it is. */
    static ClientAtEvent ofAccount(Handle db, UUID id) {
        return db.createQuery("select " + Rows.columns("a", "client", ClientAtEvent.class)
                        + " from (values (cast(:id as uuid))) r (id) join " + AccountStore.joined("r.id"))
                .bind("id", id)
                .mapTo(OfAccount.class)
                .one()
                .account();
    }

    /** A row of an account alone. */
    public record OfAccount(@Nested("client") ClientAtEvent account) {}

    /** The account as it was when something happened to its opportunity. */
    public record ClientAtEvent(
            @PropagateNull UUID id,
            long version,
            String name,
            @Nested("external") @Nullable ExternalId externalId,
            @Nullable String geography,
            @Nullable String market,
            @Nullable String industry,
            @Nullable String segment) {}
}
