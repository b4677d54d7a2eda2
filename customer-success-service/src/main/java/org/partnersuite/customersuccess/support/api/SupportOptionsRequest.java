package org.partnersuite.customersuccess.support.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a subscription says where its support level leaves it to it. */
@Schema(name = "SupportOptionsRequest", examples = "{\"userAdoption\":true}")
record SupportOptionsRequest(
        @Schema(description = "Whether user adoption is included.")
        boolean userAdoption) {}
