package org.partnersuite.customersuccess.segment.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.customersuccess.segment.Segment;
import org.partnersuite.customersuccess.segment.SegmentChanges;
import org.partnersuite.customersuccess.segment.SegmentStore;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.Upsert;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** The segments and their rules (CS-19). */
@Path("/segments")
@RequirementId("CS-19")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Segments",
        description = "Which customers are kept how closely, and by whom. The first rule that holds decides.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class SegmentResource {
    static final String CODE = "^[A-Z][A-Z0-9_]{0,49}$";

    private static final Representation<Segment, SegmentResponse> SEGMENT = new Representation<>(
            "/v1/customer-success/segments/", Segment::code, Segment::version, SegmentResponse::of);

    private final Resources resources;

    SegmentResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(SegmentList.class)
    @Operation(operationId = "listSegments", description = "In the order in which their rules are asked.")
    public Page<SegmentResponse> list(@Context UriInfo uri) {
        return resources.list(SegmentList.LIST, uri, Segment.class, SegmentResponse::of);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getSegment")
    public RestResponse<SegmentResponse> get(
            @PathParam("code") @Parameter(description = "Code of the segment.", example = "MID") String code,
            @Context HttpHeaders headers) {
        return SEGMENT.get(
                headers, resources.read(db -> SegmentStore.find(db, code)).orElseThrow(Problem::notFound));
    }

    @PUT
    @Path("/{code}")
    @Upsert
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "putSegment",
            description = "Creates or replaces a segment. Every customer is segmented anew within moments; what changes"
                    + " is in the customer's history and an event. Open actions stay open.")
    public RestResponse<SegmentResponse> put(
            @PathParam("code") @Parameter(description = "Code of the segment.", example = "MID") String code,
            SegmentRequest request) {
        if (!code.matches(CODE)) {
            throw Problem.badRequest(
                    List.of(Fault.at("code", "invalid_format", "Letters, digits and _, such as MID.")));
        }
        return resources.put((change, match) -> {
            Segment segment = SegmentChanges.put(change, code, match, request.details());
            return SEGMENT.put(change.isNew(segment.version(), segment.createdAt()), segment);
        });
    }

    @GET
    @Path("/{code}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(
            operationId = "getSegmentHistory",
            description = "Its changes. A segment that ships with the service has no history until it is changed.")
    public Page<HistoryEntry> history(
            @PathParam("code") @Parameter(description = "Code of the segment.", example = "MID") String code,
            @Context UriInfo uri) {
        var requested = History.LIST.request(uri);
        return resources.page(db -> {
            Segment segment = SegmentStore.find(db, code).orElseThrow(Problem::notFound);
            return History.of(db, SegmentStore.AUDITED, segment.id(), requested);
        });
    }
}
