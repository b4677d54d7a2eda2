package org.partnersuite.partnerprogram.specialization.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.partnerprogram.specialization.SpecializationRequirements;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.settings.SettingStore;
import org.partnersuite.platform.settings.SettingVersion;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** The requirements of the specialization (PP-10). */
@Path("/specialization-requirements")
@RequirementId("PP-10")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Customer Experience specialization",
        description =
                "Applications for the Customer Experience specialization, their audit and award, and what keeps it.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class SpecializationRequirementsResource {
    private static final Representation<SettingVersion<SpecializationRequirements>, SpecializationRequirementsResponse>
            VERSIONED = new Representation<>(
                    "/v1/partner-program/",
                    version -> "specialization-requirements",
                    SettingVersion::version,
                    SpecializationRequirementsResponse::of);

    private final Resources resources;

    SpecializationRequirementsResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "getSpecializationRequirements",
            summary = "Read the requirements of the specialization",
            description = "The version that holds now.")
    public RestResponse<SpecializationRequirementsResponse> get(@Context HttpHeaders headers) {
        return VERSIONED.get(
                headers, resources.read(db -> SettingStore.current(db, SpecializationRequirements.SETTING)));
    }

    @PUT
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "putSpecializationRequirements",
            summary = "Publish the next version of the requirements of the specialization",
            description = "The same content again changes nothing. Earlier versions stay with what was made by them.")
    public RestResponse<SpecializationRequirementsResponse> put(SpecializationRequirements request) {
        Problem.refuseAny(request.faults());
        return resources.change((change, match) ->
                VERSIONED.ok(SettingStore.publish(change, SpecializationRequirements.SETTING, match, request)));
    }

    @GET
    @Path("/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(
            operationId = "getSpecializationRequirementsHistory",
            summary = "Read the history of the requirements of the specialization")
    public Page<HistoryEntry> history(@Context UriInfo uri) {
        var requested = History.LIST.request(uri);
        return resources.page(db -> History.of(
                db,
                SpecializationRequirements.SETTING.name(),
                SettingStore.auditId(SpecializationRequirements.SETTING),
                requested));
    }
}
