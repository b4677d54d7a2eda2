package org.partnersuite.engagement.transition;

import org.partnersuite.platform.unitofwork.Change;

/** What happened to transition documents, told to other services. */
public interface TransitionDocumentEvents {
    void changed(Change change, TransitionDocument document);
}
