package org.partnersuite.customersuccess.support.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.customersuccess.support.SupportOptions;

/** What a subscription says where its support level leaves it to it. */
@Schema(name = "SupportOptions")
record SupportOptionsResponse(UUID subscriptionId, boolean userAdoption) {

    static SupportOptionsResponse of(SupportOptions.Options options) {
        return new SupportOptionsResponse(options.subscriptionId(), options.userAdoption());
    }
}
