package org.partnersuite.platform.rest.batch;

import java.util.function.Supplier;
import org.partnersuite.platform.rest.StoredResponse;

/** Runs one item of a batch so that its refusal undoes what it did, and nothing else. */
@FunctionalInterface
public interface Savepoints {
    StoredResponse within(Supplier<StoredResponse> item);
}
