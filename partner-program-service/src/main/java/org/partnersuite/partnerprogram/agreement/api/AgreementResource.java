package org.partnersuite.partnerprogram.agreement.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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
import org.partnersuite.partnerprogram.agreement.Agreement;
import org.partnersuite.partnerprogram.agreement.Agreements;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** What was signed with a partner (PP-2). */
@Path("/agreements")
@RequirementId("PP-2")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Agreements",
        description =
                "What was signed with a partner: procurement, non-disclosure, data-privacy and program agreement, framework sponsorship.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class AgreementResource {
    private static final Representation<Agreement, AgreementResponse> AGREEMENT =
            Representation.of("/v1/partner-program/agreements/", AgreementResponse::of);

    private final Resources resources;

    AgreementResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(AgreementList.class)
    @Operation(
            operationId = "listAgreements",
            description = "Lists agreements by filter, in pages. A partner sees its own.")
    public Page<AgreementResponse> list(@Context UriInfo uri) {
        return resources.list(AgreementList.LIST, uri, Agreement.class, AgreementResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAgreement")
    public RestResponse<AgreementResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return AGREEMENT.get(headers, resources.get(Agreements.AGREEMENT.aggregate(), Agreement.class, id));
    }

    @POST
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "addAgreement")
    public RestResponse<AgreementResponse> add(AgreementRequest request) {
        return resources.change(change -> AGREEMENT.created(Agreements.FACTS.add(change, request.draft())));
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "addAgreements")
    public RestResponse<BatchResult> addAll(Batch<AgreementRequest> batch) {
        return resources.change(
                change -> batch.run(change, item -> AGREEMENT.created(Agreements.FACTS.add(change, item.draft()))));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "patchAgreement",
            description =
                    "A JSON merge patch (RFC 7396) of the writable fields. What has ended gets its last day in to.")
    public RestResponse<AgreementResponse> patch(@PathParam("id") UUID id, MergePatch<AgreementRequest> patch) {
        return resources.change((change, match) -> AGREEMENT.ok(
                Agreements.FACTS.revise(change, id, match, known -> patch.applyTo(AgreementResponse.of(known))
                        .draft())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getAgreementHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(Agreements.AGREEMENT.aggregate(), id, uri);
    }
}
