package org.partnersuite.engagement.strategy.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.strategy.StrategySubject;
import org.partnersuite.engagement.strategy.TechnicalStrategy;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.NormalText;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.Transition;
import org.partnersuite.platform.rest.Upsert;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** The technical strategy for a brand with a partner, kept by its technical specialist (EN-3). */
@Path("/partner-strategies")
@RequirementId("EN-3")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Partner strategies",
        description = "Technical strategies for a brand with a partner, owned by its technical specialist.")
@RolesAllowed(Roles.VENDOR)
public class PartnerStrategyResource {
    private static final String BRAND = "Name of the brand.";
    private static final Pattern BRAND_TEXT = Pattern.compile("\\P{Cntrl}{1,100}");

    private final StrategyResponses answers;
    private final Resources resources;

    PartnerStrategyResource(StrategyResponses answers, Resources resources) {
        this.answers = answers;
        this.resources = resources;
    }

    @GET
    @Listing(PartnerStrategyList.class)
    @Operation(
            operationId = "listPartnerStrategies",
            summary = "List partners' technical strategies",
            description = "Lists drafts by partner, brand and owner, in pages.")
    public Page<TechnicalStrategyResponse> list(@Context UriInfo uri) {
        return resources.list(PartnerStrategyList.LIST, uri, TechnicalStrategy.class, TechnicalStrategyResponse::of);
    }

    @GET
    @Path("/{partnerId}/{brand}")
    @Operation(operationId = "getPartnerStrategy", description = "The draft and the number of the latest version.")
    public RestResponse<TechnicalStrategyResponse> get(
            @PathParam("partnerId") UUID partner,
            @PathParam("brand") @Parameter(description = BRAND, example = "Data and AI") String brand,
            @Context HttpHeaders headers) {
        return answers.get(subject(partner, brand), headers);
    }

    @PUT
    @Path("/{partnerId}/{brand}")
    @Upsert
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.PARTNER_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "putPartnerStrategy",
            description = "Creates the draft, or replaces the version named by If-Match. Requires its owner or a"
                    + " lead role. An identical request changes nothing.")
    public RestResponse<TechnicalStrategyResponse> put(
            @PathParam("partnerId") UUID partner,
            @PathParam("brand") @Parameter(description = BRAND, example = "Data and AI") String brand,
            TechnicalStrategyRequest request) {
        return answers.put(subject(partner, brand), request);
    }

    @PATCH
    @Path("/{partnerId}/{brand}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.PARTNER_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "patchPartnerStrategy",
            description = "A JSON merge patch (RFC 7396). Lists are replaced as a whole. Requires the owner or a"
                    + " lead role.")
    public RestResponse<TechnicalStrategyResponse> patch(
            @PathParam("partnerId") UUID partner,
            @PathParam("brand") @Parameter(description = BRAND, example = "Data and AI") String brand,
            MergePatch<TechnicalStrategyRequest> patch) {
        return answers.patch(subject(partner, brand), patch);
    }

    @POST
    @Path("/{partnerId}/{brand}/versions")
    @Creates
    @Transition
    @RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.PARTNER_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "publishPartnerStrategy",
            description = "Publishes the draft named by If-Match as the next, immutable version. Requires the"
                    + " owner or a lead role. A draft without changes is refused. The ETag of the response is"
                    + " the strategy's new one.")
    public RestResponse<StrategyVersionResponse> publish(
            @PathParam("partnerId") UUID partner,
            @PathParam("brand") @Parameter(description = BRAND, example = "Data and AI") String brand,
            PublicationRequest request) {
        return answers.publish(subject(partner, brand), request);
    }

    @GET
    @Path("/{partnerId}/{brand}/versions")
    @Listing(StrategyVersionList.class)
    @Operation(operationId = "listPartnerStrategyVersions", description = "All published versions, latest first.")
    public Page<StrategyVersionResponse.Summary> versions(
            @PathParam("partnerId") UUID partner,
            @PathParam("brand") @Parameter(description = BRAND, example = "Data and AI") String brand,
            @Context UriInfo uri) {
        return answers.versions(subject(partner, brand), uri);
    }

    @GET
    @Path("/{partnerId}/{brand}/versions/{number}")
    @Operation(operationId = "getPartnerStrategyVersion", description = "The version as published.")
    public RestResponse<StrategyVersionResponse> version(
            @PathParam("partnerId") UUID partner,
            @PathParam("brand") @Parameter(description = BRAND, example = "Data and AI") String brand,
            @PathParam("number") @Parameter(description = "Number, from 1.", example = "1") int number,
            @Context HttpHeaders headers) {
        return answers.version(subject(partner, brand), number, headers);
    }

    @GET
    @Path("/{partnerId}/{brand}/versions/{number}/export")
    @Operation(
            operationId = "exportPartnerStrategyVersion",
            summary = "Export a version for the partner",
            description = "The version as the partner may see it: without the internal strategy for landing and"
                    + " expanding decision points, and the note.")
    public RestResponse<StrategyVersionResponse.Export> export(
            @PathParam("partnerId") UUID partner,
            @PathParam("brand") @Parameter(description = BRAND, example = "Data and AI") String brand,
            @PathParam("number") @Parameter(description = "Number, from 1.", example = "1") int number,
            @Context HttpHeaders headers) {
        return answers.export(subject(partner, brand), number, headers);
    }

    @GET
    @Path("/{partnerId}/{brand}/versions/{number}/changes")
    @Operation(
            operationId = "getPartnerStrategyChanges",
            summary = "Compare two versions of a partner's technical strategy",
            description = "Differences to the previous version or to another one: for each list the order of"
                    + " names, and every item added, changed or removed.")
    public StrategyChangesResponse changes(
            @PathParam("partnerId") UUID partner,
            @PathParam("brand") @Parameter(description = BRAND, example = "Data and AI") String brand,
            @PathParam("number") @Parameter(description = "Number, from 1.", example = "2") int number,
            @QueryParam("since")
                    @Parameter(description = "Version to compare with. Default: the previous version.", example = "1")
                    @Nullable
                    Integer since) {
        return answers.changes(subject(partner, brand), number, since);
    }

    @GET
    @Path("/{partnerId}/{brand}/history")
    @Listing(History.class)
    @Operation(operationId = "getPartnerStrategyHistory")
    public Page<HistoryEntry> history(
            @PathParam("partnerId") UUID partner,
            @PathParam("brand") @Parameter(description = BRAND, example = "Data and AI") String brand,
            @Context UriInfo uri) {
        return answers.history(subject(partner, brand), uri);
    }

    /** Every brand is one that could be stored. */
    private static StrategySubject subject(UUID partner, String inPath) {
        String brand = NormalText.of(inPath);
        if (!BRAND_TEXT.matcher(brand).matches()) {
            throw Problem.badRequest(
                    List.of(Fault.at("brand", "size", "A brand has 1 to 100 characters and no control characters.")));
        }
        return StrategySubject.partner(partner, brand);
    }
}
