package org.partnersuite.platform.rest.body;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.partnersuite.platform.rest.ExternalId;

/** Finds what requests refer to by external ids. */
public interface ReferenceIds {
    /**
     * The ids of those that there are, by one query.
     *
     * @param kind what is referred to, such as {@code account}
     */
    Map<ExternalId, UUID> of(String kind, Set<ExternalId> keys);
}
