package org.partnersuite.platform.persistence;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Aggregate;
import org.partnersuite.platform.unitofwork.Stamp;

/** Base of entities. Their verbs change the fields; the repository records the change. */
@MappedSuperclass
public abstract class AggregateRoot implements Aggregate {
    @Id
    private UUID id;

    @Version
    private long version;

    private Instant createdAt;
    private Instant updatedAt;

    /** The audited fields as they were last recorded; null for an aggregate that no change has locked. */
    @Transient
    private @Nullable ObjectNode recorded;

    /** For Hibernate. */
    protected AggregateRoot() {}

    protected AggregateRoot(Stamp stamp) {
        this.id = stamp.id();
        this.version = stamp.version();
        this.createdAt = stamp.createdAt();
        this.updatedAt = stamp.updatedAt();
    }

    public Stamp stamp() {
        return new Stamp(id, version, createdAt, updatedAt);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public Instant createdAt() {
        return createdAt;
    }

    @Override
    public Instant updatedAt() {
        return updatedAt;
    }

    @Nullable
    ObjectNode recorded() {
        return recorded;
    }

    void record(ObjectNode audited) {
        recorded = audited;
    }

    void touch(Instant at) {
        updatedAt = at;
    }
}
