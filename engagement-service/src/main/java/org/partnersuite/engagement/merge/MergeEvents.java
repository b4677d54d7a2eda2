package org.partnersuite.engagement.merge;

import org.partnersuite.platform.unitofwork.Change;

/** What happened to opportunities that were recorded twice, told to other services. */
public interface MergeEvents {
    void merged(Change change, Merge merge);
}
