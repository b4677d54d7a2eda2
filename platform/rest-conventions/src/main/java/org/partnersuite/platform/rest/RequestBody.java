package org.partnersuite.platform.rest;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/** The bytes of the request's body, read once: the strict reader parses them, idempotency hashes them. */
@RequestScoped
public class RequestBody {
    private final List<Fault> faults = new ArrayList<>(0);
    private byte[] bytes = new byte[0];
    private boolean atomic;

    /** Called by whatever reads the body. */
    public void set(byte[] read) {
        bytes = read;
    }

    /** Faults of headers and parameters, to be named together with those of the body. */
    public void addFaults(List<Fault> found) {
        faults.addAll(found);
    }

    public List<Fault> faults() {
        return faults;
    }

    /** Called by whatever reads the query, before the body is read. */
    public void setAtomic(boolean requested) {
        atomic = requested;
    }

    /** Whether a batch applies all its items or none. */
    public boolean isAtomic() {
        return atomic;
    }

    public byte[] sha256() {
        return Digest.sha256(bytes);
    }
}
