package org.partnersuite.partnerprogram.specialty;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Architectures in which partners specialize. */
@Schema(name = "Architecture")
public enum Architecture {
    NETWORKING,
    COLLABORATION,
    SECURITY,
    DATA_CENTER,
    SERVICE_PROVIDER_TECHNOLOGY
}
