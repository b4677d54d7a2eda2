package org.partnersuite.partnerprogram.partner;

import java.util.Set;

/** A partner's life in the program. Partners outside it are prospects, and their deals count just as well. */
public enum PartnerStatus {
    PROSPECT,
    INVITED,
    PARTICIPATING,
    SUSPENDED,
    REMOVED;

    /** Next possible statuses, nearest first. */
    public Set<PartnerStatus> next() {
        return switch (this) {
            case PROSPECT -> Set.of(INVITED);
            case INVITED -> Set.of(PARTICIPATING, PROSPECT);
            case PARTICIPATING -> Set.of(SUSPENDED, REMOVED);
            case SUSPENDED -> Set.of(PARTICIPATING, REMOVED);
            case REMOVED -> Set.of(PROSPECT);
        };
    }
}
