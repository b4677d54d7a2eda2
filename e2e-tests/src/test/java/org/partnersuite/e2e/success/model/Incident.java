package org.partnersuite.e2e.success.model;

import java.time.Instant;

/** A support incident as it must be. */
public final class Incident extends Kept {
    private final Contract contract;
    private final int severity;
    private final Instant openedAt;
    private boolean closed;

    public Incident(String id, Contract contract, int severity, Instant openedAt, boolean closed) {
        super(id);
        this.contract = contract;
        this.severity = severity;
        this.openedAt = openedAt;
        this.closed = closed;
    }

    public Contract contract() {
        return contract;
    }

    public int severity() {
        return severity;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public boolean isClosed() {
        return closed;
    }

    public void close() {
        closed = true;
        changed();
    }
}
