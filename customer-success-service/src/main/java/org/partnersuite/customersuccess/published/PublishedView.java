package org.partnersuite.customersuccess.published;

import org.jdbi.v3.core.Handle;

/** A view that another feature publishes. Where it is not installed, or not for the caller, what it would tell is unknown. */
public record PublishedView(String name) {

    public boolean isIn(Handle db) {
        return db.createQuery("select coalesce(has_table_privilege(to_regclass(:name), 'select'), false)")
                .bind("name", name)
                .mapTo(Boolean.class)
                .one();
    }
}
