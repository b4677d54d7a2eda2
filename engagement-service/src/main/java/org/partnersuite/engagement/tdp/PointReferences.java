package org.partnersuite.engagement.tdp;

import java.util.UUID;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;

/**
 * Strategies, initiatives and engagements refer to decision points by their ids (EN-16). A name refers to the point of the
 * account that has it, and identifies one when there is none.
 */
public interface PointReferences {
    /**
     * A new id counts more than a new name. Without one of what it had, a record refers to nothing any more.
     *
     * @param account one that is held
     * @param owner of a point that is identified by this
     * @param before what the record refers to so far
     * @return with an id that the account may not have: the schema refuses it
     */
    PointReference resolved(Change change, UUID account, String owner, PointReference before, PointReference requested);

    /**
     * The point of this name. Of two callers who name the same new one, the second waits and finds the first's.
     *
     * @throws Problem 409 for a merged account
     */
    UUID named(Change change, UUID account, String name, String owner);
}
