package org.partnersuite.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;
import org.partnersuite.platform.unitofwork.PendingWrites;

/** Pending writes of the Hibernate session. */
@ApplicationScoped
class SessionWrites implements PendingWrites {
    private final Session session;

    SessionWrites(Session session) {
        this.session = session;
    }

    @Override
    public void flush() {
        session.flush();
    }

    @Override
    public void clear() {
        session.clear();
    }
}
