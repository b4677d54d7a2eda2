package org.partnersuite.partnerprogram.fact;

import java.time.Instant;
import java.util.UUID;
import org.partnersuite.platform.rest.Aggregate;
import org.partnersuite.platform.unitofwork.Stamp;

/**
 * What holds of a partner from a day on. It ends on its last day and is not deleted, so that any past day is answered.
 *
 * @param <D> the record of its own fields
 */
public interface Fact<D> extends Aggregate {
    Stamp stamp();

    UUID partnerId();

    D details();

    Term term();

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

    /** Makes one of its fields. */
    @FunctionalInterface
    interface Maker<F, D> {
        F of(Stamp stamp, UUID partnerId, D details, Term term);
    }
}
