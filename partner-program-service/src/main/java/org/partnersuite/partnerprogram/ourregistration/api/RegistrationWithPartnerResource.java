package org.partnersuite.partnerprogram.ourregistration.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.partnerprogram.ourregistration.RegistrationWithPartner;
import org.partnersuite.partnerprogram.ourregistration.RegistrationsWithPartners;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.Upsert;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** The registration of a deal in the program of its partner (PP-7). */
@Path("/partners/{id}/deals/by-id/{dealId}/registration-with-partner")
@RequirementId("PP-7")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registrations with partners")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class RegistrationWithPartnerResource {
    private static final String DEAL = "Id of the deal.";
    private static final String ID = "01976b3c-5d00-7a10-8f00-000000000002";

    private static final Representation<RegistrationWithPartner, RegistrationWithPartnerResponse> REGISTRATION =
            new Representation<>(
                    "/v1/partner-program/partners/",
                    known -> known.partnerId() + "/deals/by-id/" + known.dealId() + "/registration-with-partner",
                    RegistrationWithPartner::version,
                    RegistrationWithPartnerResponse::of);

    private final RegistrationsWithPartners registrations;
    private final Resources resources;

    RegistrationWithPartnerResource(RegistrationsWithPartners registrations, Resources resources) {
        this.registrations = registrations;
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "getRegistrationWithPartner",
            summary = "Read the registration of a deal with its partner",
            description = "404 while there is none.")
    public RestResponse<RegistrationWithPartnerResponse> get(
            @PathParam("id") UUID id,
            @PathParam("dealId") @Parameter(description = DEAL, example = ID) UUID dealId,
            @Context HttpHeaders headers) {
        return REGISTRATION.get(
                headers,
                resources
                        .read(db -> RegistrationsWithPartners.find(db, id, dealId))
                        .orElseThrow(Problem::notFound));
    }

    @PUT
    @Upsert
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "putRegistrationWithPartner",
            summary = "Record or replace the registration of a deal with its partner",
            description = "Needs If-Match to replace one.")
    public RestResponse<RegistrationWithPartnerResponse> put(
            @PathParam("id") UUID id,
            @PathParam("dealId") @Parameter(description = DEAL, example = ID) UUID dealId,
            RegistrationWithPartnerRequest request) {
        return resources.put((change, match) -> {
            RegistrationWithPartner known = registrations.put(change, id, dealId, match, request.registration());
            return REGISTRATION.put(change.isNew(known.version(), known.createdAt()), known);
        });
    }

    @PATCH
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "patchRegistrationWithPartner",
            summary = "Change the registration of a deal with its partner",
            description = "A JSON merge patch (RFC 7396) of the writable fields.")
    public RestResponse<RegistrationWithPartnerResponse> patch(
            @PathParam("id") UUID id,
            @PathParam("dealId") @Parameter(description = DEAL, example = ID) UUID dealId,
            MergePatch<RegistrationWithPartnerRequest> patch) {
        return resources.change((change, match) -> REGISTRATION.ok(registrations.revise(
                change, id, dealId, match, known -> patch.applyTo(known).registration())));
    }

    @GET
    @Path("/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(
            operationId = "getRegistrationWithPartnerHistory",
            summary = "Read the history of the registration of a deal with its partner")
    public Page<HistoryEntry> history(
            @PathParam("id") UUID id,
            @PathParam("dealId") @Parameter(description = DEAL, example = ID) UUID dealId,
            @Context UriInfo uri) {
        return resources.history(
                RegistrationsWithPartners.REGISTRATION_WITH_PARTNER,
                db -> RegistrationsWithPartners.find(db, id, dealId)
                        .map(RegistrationWithPartner::id)
                        .orElseThrow(Problem::notFound),
                uri);
    }
}
