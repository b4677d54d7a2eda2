package org.partnersuite.engagement.account;

import java.util.UUID;
import org.partnersuite.platform.unitofwork.Change;

/** Implemented by features whose records name an account, so that a merge moves them to the survivor. */
public interface AccountMergeParticipant {
    /**
     * Moves the records of the merged account to the survivor: each gets its next version, history entry and event. Both
     * accounts are locked, so that nothing is added meanwhile; references of records of one account to each other are
     * checked when all participants are done.
     *
     * @return how many records were moved
     */
    int move(Change change, UUID merged, UUID survivor);
}
