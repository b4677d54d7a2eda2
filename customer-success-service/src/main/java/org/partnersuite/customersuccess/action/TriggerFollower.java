package org.partnersuite.customersuccess.action;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.unitofwork.Change;

/**
 * What a trigger does besides opening calls to action: a draft of a retention plan, a handoff. Implemented by beans,
 * which are called in the transaction that opens.
 */
public interface TriggerFollower {
    Set<TriggerKey> triggers();

    /**
     * @param owner the person who owns the action; null when nobody does, or it is digital
     * @param touchModel HIGH, LOW or TECH; null for a customer without a segment
     */
    void opened(Change change, Signal signal, @Nullable String owner, @Nullable String touchModel);
}
