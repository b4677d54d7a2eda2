package org.partnersuite.platform.rest.batch;

import java.util.function.Supplier;
import org.partnersuite.platform.rest.StoredResponse;

/** Runs one item of a batch; a refusal undoes only this item. */
@FunctionalInterface
public interface Savepoints {
    StoredResponse within(Supplier<StoredResponse> item);
}
