package org.partnersuite.partnerprogram.contact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a contact is to the alliance. */
@Schema(name = "ContactRole")
public enum ContactRole {
    EXECUTIVE_SPONSOR,
    ALLIANCE_MANAGER,
    TECHNICAL_RESOURCE,
    OTHER
}
