package org.partnersuite.customersuccess.handoff.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.customersuccess.handoff.template.HandoffTemplates;
import org.partnersuite.customersuccess.handoff.template.HandoffTemplates.Published;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** How handoffs go: published versions, which never change (CS-3). */
@Path("/handoff-templates")
@RequirementId("CS-3")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Handoff templates", description = "How handoffs go. Published versions are immutable.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class HandoffTemplateResource {
    private static final Representation<Published, HandoffTemplateResponse> TEMPLATE = new Representation<>(
            "/v1/customer-success/handoff-templates/", Published::id, Published::version, HandoffTemplateResponse::of);

    private final Resources resources;

    HandoffTemplateResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(HandoffTemplateList.class)
    @Operation(
            operationId = "listHandoffTemplates",
            description = "All published versions. New handoffs are opened with the newest of a code.")
    public Page<HandoffTemplateResponse> list(@Context UriInfo uri) {
        return resources.list(HandoffTemplateList.LIST, uri, Published.class, HandoffTemplateResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getHandoffTemplate", summary = "Read a version of a handoff template")
    public RestResponse<HandoffTemplateResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return TEMPLATE.get(
                headers, resources.read(db -> HandoffTemplates.find(db, id)).orElseThrow(Problem::notFound));
    }

    @POST
    @Creates
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "publishHandoffTemplate",
            summary = "Publish a version of a handoff template",
            description = "It is for handoffs that are opened from now on. Open ones keep the version they have.")
    public RestResponse<HandoffTemplateResponse> publish(HandoffTemplateRequest request) {
        return resources.change(change -> TEMPLATE.created(HandoffTemplates.publish(change, request.template())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(
            operationId = "getHandoffTemplateHistory",
            description = "Its publication. The templates that ship with the service have no history.")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        var requested = History.LIST.request(uri);
        return resources.page(db -> {
            Published published = HandoffTemplates.find(db, id).orElseThrow(Problem::notFound);
            return History.of(db, HandoffTemplates.AUDITED, published.id(), requested);
        });
    }
}
