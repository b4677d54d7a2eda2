package org.partnersuite.platform.rest;

import jakarta.enterprise.context.RequestScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The bytes of the request's body, read once: the strict reader parses them, idempotency hashes them. */
@RequestScoped
public class RequestBody {
    private byte[] bytes = new byte[0];

    /** Called by whatever reads the body. */
    public void set(byte[] read) {
        bytes = read;
    }

    public byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
