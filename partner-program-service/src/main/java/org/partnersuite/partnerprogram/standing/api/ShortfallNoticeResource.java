package org.partnersuite.partnerprogram.standing.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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
import org.partnersuite.partnerprogram.standing.ShortfallNotice;
import org.partnersuite.partnerprogram.standing.ShortfallNoticeStore;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Notices of shortfalls (PP-5). */
@Path("/shortfall-notices")
@RequirementId("PP-5")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Standing")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class ShortfallNoticeResource {
    private static final Representation<ShortfallNotice, ShortfallNoticeResponse> NOTICE =
            Representation.of("/v1/partner-program/shortfall-notices/", ShortfallNoticeResponse::of);

    private final Resources resources;

    ShortfallNoticeResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(ShortfallNoticeList.class)
    @Operation(
            operationId = "listShortfallNotices",
            description =
                    "Newest first. One is opened when the projected figure of a participating partner is short of its"
                            + " tier's target at the end of a month, and closed when it is met again.")
    public Page<ShortfallNoticeResponse> list(@Context UriInfo uri) {
        return resources.list(ShortfallNoticeList.LIST, uri, ShortfallNotice.class, ShortfallNoticeResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getShortfallNotice")
    public RestResponse<ShortfallNoticeResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return NOTICE.get(headers, resources.get(ShortfallNoticeStore.SHORTFALL_NOTICE, ShortfallNotice.class, id));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getShortfallNoticeHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(ShortfallNoticeStore.SHORTFALL_NOTICE, id, uri);
    }
}
