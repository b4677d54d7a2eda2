package org.partnersuite.engagement.account.profile;

import org.partnersuite.platform.unitofwork.Change;

/** What happened to profiles, told to other services. */
public interface ProfileEvents {
    void changed(Change change, AccountProfile profile);
}
