package org.partnersuite.partnerprogram.deal.api;

import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.partnersuite.platform.rest.ExternalId;

/** The caller's own key of a partner, in the path of its deals. */
public class PartnerKeyInPath {
    @PathParam("partnerSource")
    @Parameter(description = "Source system of the partner, 1 to 100 characters.", example = "crm")
    private String partnerSource = "";

    @PathParam("partnerExternalId")
    @Parameter(description = "Id of the partner in its source system, 1 to 200 characters.", example = "P-17")
    private String partnerExternalId = "";

    /** 400 for what cannot be a key. */
    ExternalId externalId() {
        return ExternalId.ofPath(partnerSource, partnerExternalId, null);
    }
}
