package org.partnersuite.engagement.initiative;

import org.partnersuite.platform.unitofwork.Change;

/** What happened to initiatives, told to other services. */
public interface InitiativeEvents {
    void changed(Change change, Initiative initiative);
}
