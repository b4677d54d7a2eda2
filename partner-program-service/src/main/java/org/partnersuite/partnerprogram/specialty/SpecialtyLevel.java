package org.partnersuite.partnerprogram.specialty;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a specialization goes. */
@Schema(name = "SpecialtyLevel")
public enum SpecialtyLevel {
    SPECIALIZED,
    ADVANCED
}
