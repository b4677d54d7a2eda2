package org.partnersuite.platform.unitofwork;

import java.time.Instant;
import java.util.UUID;
import org.partnersuite.platform.rest.Aggregate;

/** An aggregate that keeps what every aggregate has as its stamp. */
public interface Stamped extends Aggregate {
    Stamp stamp();

    @Override
    default UUID id() {
        return stamp().id();
    }

    @Override
    default long version() {
        return stamp().version();
    }

    @Override
    default Instant createdAt() {
        return stamp().createdAt();
    }

    @Override
    default Instant updatedAt() {
        return stamp().updatedAt();
    }
}
