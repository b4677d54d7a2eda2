package org.partnersuite.customersuccess.retention;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Answers questions of retention. All sources answer the same; they differ in the time that they take. */
@FunctionalInterface
public interface RetentionSource {

    /** One of all, or one for each value of the breakdown in the order of the values, the one without a value last. */
    List<Retention> of(Handle db, RetentionScope scope);
}
