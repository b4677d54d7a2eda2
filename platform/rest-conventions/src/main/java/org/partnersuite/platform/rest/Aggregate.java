package org.partnersuite.platform.rest;

import java.time.Instant;
import java.util.UUID;

/** A thing with an identity, changed as a whole. Its version counts its changes from 1 and is its ETag. */
public interface Aggregate {
    UUID id();

    long version();

    Instant createdAt();

    Instant updatedAt();
}
