package org.partnersuite.partnerprogram.fact;

import java.util.UUID;
import org.partnersuite.platform.unitofwork.Stamp;
import org.partnersuite.platform.unitofwork.Stamped;

/**
 * What holds of a partner from a day on. It ends on its last day and is not deleted, so that any past day is answered.
 *
 * @param <D> the record of its own fields
 */
public interface Fact<D> extends Stamped {
    UUID partnerId();

    D details();

    Term term();

    /** Makes one of its fields. */
    @FunctionalInterface
    interface Maker<F, D> {
        F of(Stamp stamp, UUID partnerId, D details, Term term);
    }
}
