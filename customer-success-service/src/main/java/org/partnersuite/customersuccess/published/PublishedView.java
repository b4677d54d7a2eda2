package org.partnersuite.customersuccess.published;

import org.jdbi.v3.core.Handle;

/** A view that another feature publishes. Where it is not installed, what it would tell is unknown. */
public record PublishedView(String name) {

    public boolean isIn(Handle db) {
        return db.createQuery("select to_regclass(:name) is not null")
                .bind("name", name)
                .mapTo(Boolean.class)
                .one();
    }
}
