package org.partnersuite.partnerprogram.scorecard;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the relationship with a partner is. */
@Schema(name = "RelationshipHealth")
public enum Health {
    GREEN,
    AMBER,
    RED
}
