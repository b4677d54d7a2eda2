package org.partnersuite.partnerprogram.ourregistration.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnersuite.partnerprogram.ourregistration.RegistrationWithPartner;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;

/** Our registrations in the programs of all partners (PP-7). */
@Path("/registrations-with-partners")
@RequirementId("PP-7")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Registrations with partners",
        description = "Our registrations of deals in the programs of the partners whose solutions we resell.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class RegistrationsWithPartnersResource {
    private final Resources resources;

    RegistrationsWithPartnersResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(RegistrationWithPartnerList.class)
    @Operation(
            operationId = "listRegistrationsWithPartners",
            summary = "List our registrations with partners",
            description = "In the order of their expiry; expiresOn.lte finds those that expire until a day. A partner"
                    + " sees those of its deals. Open deals without one are listed by listPartnerDeals with"
                    + " registeredWithPartner=false.")
    public Page<RegistrationWithPartnerResponse> list(@Context UriInfo uri) {
        return resources.list(
                RegistrationWithPartnerList.LIST,
                uri,
                RegistrationWithPartner.class,
                RegistrationWithPartnerResponse::of);
    }
}
