package org.partnersuite.partnerprogram.practice.api;

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
import org.partnersuite.partnerprogram.practice.PracticeModel;
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

/** The model of a practice (PP-10). */
@Path("/practice-model")
@RequirementId("PP-10")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Practice", description = "Building blocks of a customer-success practice, and what a partner has of them.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class PracticeModelResource {
    private static final Representation<SettingVersion<PracticeModel>, PracticeModelResponse> VERSIONED =
            new Representation<>(
                    "/v1/partner-program/",
                    version -> "practice-model",
                    SettingVersion::version,
                    PracticeModelResponse::of);

    private final Resources resources;

    PracticeModelResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "getPracticeModel",
            summary = "Read the model of a practice",
            description = "The version that holds now.")
    public RestResponse<PracticeModelResponse> get(@Context HttpHeaders headers) {
        return VERSIONED.get(headers, resources.read(db -> SettingStore.current(db, PracticeModel.SETTING)));
    }

    @PUT
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "putPracticeModel",
            summary = "Publish the next version of the model of a practice",
            description = "The same content again changes nothing. Earlier versions stay with what was made by them.")
    public RestResponse<PracticeModelResponse> put(PracticeModel request) {
        Problem.refuseAny(request.faults());
        return resources.change(
                (change, match) -> VERSIONED.ok(SettingStore.publish(change, PracticeModel.SETTING, match, request)));
    }

    @GET
    @Path("/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getPracticeModelHistory", summary = "Read the history of the model of a practice")
    public Page<HistoryEntry> history(@Context UriInfo uri) {
        var requested = History.LIST.request(uri);
        return resources.page(db ->
                History.of(db, PracticeModel.SETTING.name(), SettingStore.auditId(PracticeModel.SETTING), requested));
    }
}
