package org.partnersuite.customersuccess.worklist;

import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.team.TeamRole;

/** What a feature adds to the work lists of roles. Implemented by beans; each answers by one statement that an index serves. */
public interface WorkListSource {

    /** Whose lists it is for. */
    Set<TeamRole> roles();

    /** Stable key of its items, in upper snake case. */
    String kind();

    /** At most {@code limit} items, first due first. */
    List<WorkItem> items(Handle db, WorkListQuery query);
}
