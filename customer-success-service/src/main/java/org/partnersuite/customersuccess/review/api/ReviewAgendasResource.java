package org.partnersuite.customersuccess.review.api;

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
import org.partnersuite.customersuccess.review.ReviewAgendas;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.settings.SettingStore;
import org.partnersuite.platform.settings.SettingVersion;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Templates of the agendas of reviews (CS-20). */
@Path("/review-agendas")
@RequirementId("CS-20")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Business reviews")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class ReviewAgendasResource {
    private static final Representation<SettingVersion<ReviewAgendas>, ReviewAgendasResponse> AGENDAS =
            new Representation<>(
                    "/v1/customer-success/",
                    agendas -> "review-agendas",
                    SettingVersion::version,
                    ReviewAgendasResponse::of);

    private final Resources resources;

    ReviewAgendasResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Operation(operationId = "getReviewAgendas", summary = "Read the templates of agendas")
    public RestResponse<ReviewAgendasResponse> get(@Context HttpHeaders headers) {
        return AGENDAS.get(headers, resources.read(db -> SettingStore.current(db, ReviewAgendas.SETTING)));
    }

    @PUT
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "putReviewAgendas",
            summary = "Publish the next version of the templates of agendas",
            description = "Planned reviews keep their agendas.")
    public RestResponse<ReviewAgendasResponse> put(ReviewAgendasRequest request) {
        return resources.change((change, match) ->
                AGENDAS.ok(SettingStore.publish(change, ReviewAgendas.SETTING, match, request.templates())));
    }

    @GET
    @Path("/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getReviewAgendasHistory", summary = "Read the history of the templates of agendas")
    public Page<HistoryEntry> history(@Context UriInfo uri) {
        var requested = History.LIST.request(uri);
        return resources.page(db ->
                History.of(db, ReviewAgendas.SETTING.name(), SettingStore.auditId(ReviewAgendas.SETTING), requested));
    }
}
