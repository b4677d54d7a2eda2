package org.partnersuite.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;
import org.partnersuite.platform.unitofwork.PendingWrites;

/** What Hibernate's session of the transaction holds back. */
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
