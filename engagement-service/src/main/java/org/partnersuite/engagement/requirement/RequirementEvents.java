package org.partnersuite.engagement.requirement;

import java.util.UUID;
import org.partnersuite.platform.unitofwork.Change;

/** How opportunities stand to the requirements, told to other services. */
public interface RequirementEvents {
    void changed(Change change, RequirementState state);

    void gone(Change change, UUID opportunityId, long version);
}
