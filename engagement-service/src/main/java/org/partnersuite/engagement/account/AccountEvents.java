package org.partnersuite.engagement.account;

import org.partnersuite.platform.unitofwork.Change;

/** What happened to accounts, told to other services. */
public interface AccountEvents {
    void changed(Change change, Account account);
}
