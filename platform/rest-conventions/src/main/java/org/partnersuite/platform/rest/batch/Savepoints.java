package org.partnersuite.platform.rest.batch;

import java.util.function.Supplier;
import org.partnersuite.platform.rest.Answer;

/** Runs one item of a batch so that its refusal undoes what it did, and nothing else. */
@FunctionalInterface
public interface Savepoints {
    Answer within(Supplier<Answer> item);
}
