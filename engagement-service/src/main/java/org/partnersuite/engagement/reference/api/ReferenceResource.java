package org.partnersuite.engagement.reference.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.engagement.reference.EditReferenceData;
import org.partnersuite.engagement.reference.L30Value;
import org.partnersuite.engagement.reference.ReferenceCatalog;
import org.partnersuite.engagement.reference.ReferenceData;
import org.partnersuite.engagement.reference.ReferenceSet;
import org.partnersuite.engagement.reference.ReferenceSetId;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.ConditionalGet;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.rest.list.ListRequest;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Reference data of the engagement method and the sales process (EN-1). */
@Path("/reference-data")
@RequirementId("EN-1")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference data", description = "Codes and tables of the engagement method and the sales process.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class ReferenceResource {
    private static final String BASE = "/v1/engagement/reference-data/";

    private final ReferenceCatalog catalog;
    private final EditReferenceData editing;
    private final Resources resources;

    ReferenceResource(ReferenceCatalog catalog, EditReferenceData editing, Resources resources) {
        this.catalog = catalog;
        this.editing = editing;
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "listReferenceSets",
            summary = "List the reference sets",
            description = "All reference sets with their versions.")
    public RestResponse<ReferenceIndex> list(@Context HttpHeaders headers) {
        ReferenceData data = catalog.current();
        List<ReferenceIndex.Entry> sets = Arrays.stream(ReferenceSetId.values())
                .map(id -> new ReferenceIndex.Entry(id, data.set(id).version(), BASE + id.code()))
                .toList();
        long version = sets.stream().mapToLong(ReferenceIndex.Entry::version).sum();
        return ConditionalGet.of(headers, version, new ReferenceIndex(sets));
    }

    @GET
    @Path("/{set}")
    @Operation(operationId = "getReferenceSet", description = "All values of a set in their order. Cacheable by ETag.")
    public RestResponse<ReferenceSet> get(
            @PathParam("set") @Parameter(description = "Id of the reference set.", example = "sales-stages")
                    ReferenceSetId set,
            @Context HttpHeaders headers) {
        ReferenceSet found = catalog.current().set(set);
        return ConditionalGet.of(headers, found.version(), found);
    }

    @GET
    @Path("/l30s")
    @RequirementId("EN-16")
    @Operation(
            operationId = "listProductLevels",
            summary = "List the L30s",
            description = "Levels of the product taxonomy that an activity may name, by the offerings. An offering"
                    + " without a code stands for itself; retired offerings are left out. Cacheable by ETag.")
    public RestResponse<L30List> l30s(@Context HttpHeaders headers) {
        ReferenceData data = catalog.current();
        long version = data.set(ReferenceSetId.OFFERINGS).version();
        return ConditionalGet.of(headers, version, new L30List(data.l30s()));
    }

    @PUT
    @Path("/sales-stages/weights")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "setStageWeights",
            summary = "Set the stage weights",
            description = "Sets the weight of an amount in a weighted pipeline by stage. If-Match is the ETag of"
                    + " the set sales-stages.")
    public RestResponse<ReferenceSet> weigh(ReferenceRequests.StageWeights body) {
        return edit((change, match) -> editing.weigh(change, match, body.weights()));
    }

    @PUT
    @Path("/sales-stages/thresholds")
    @RolesAllowed(Roles.ADMIN)
    @RequirementId("EN-11")
    @Operation(
            operationId = "setStageThresholds",
            summary = "Set the age thresholds of stages",
            description = "Sets after how many days in a stage an open opportunity should have a roadblock. If-Match is"
                    + " the ETag of the set sales-stages.")
    public RestResponse<ReferenceSet> age(ReferenceRequests.StageThresholds body) {
        return edit((change, match) -> editing.age(change, match, body.thresholds()));
    }

    @PUT
    @Path("/sales-stages/values/{code}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "putSalesStage",
            summary = "Add or change an open sales stage",
            description = "Adds an open stage after PROPOSE and those added before, ahead of WON and LOST, or changes"
                    + " one that was added. Opportunities then pass it: a move over it is a skip. The stages of the"
                    + " method are fixed (409). If-Match is the ETag of the set sales-stages.")
    public RestResponse<ReferenceSet> stage(
            @PathParam("code")
                    @Pattern(regexp = "[A-Z][A-Z0-9_]{0,29}")
                    @Parameter(description = "Code of the stage.", example = "NEGOTIATE")
                    String code,
            ReferenceRequests.SalesStage body) {
        return edit((change, match) -> editing.stage(change, match, code, body.stage()));
    }

    @PUT
    @Path("/accountability")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "setAccountability",
            summary = "Edit the RACI table",
            description = "Sets which roles are responsible, accountable, consulted or informed in a method stage.")
    public RestResponse<ReferenceSet> assign(ReferenceRequests.AccountabilityTable body) {
        return edit((change, match) -> editing.assign(change, match, body.accountability()));
    }

    @PUT
    @Path("/offerings/values/{code}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "putOffering",
            summary = "Add or rename an offering",
            description = "Adds or renames an offering. The watsonx offerings are immutable. If-Match is the ETag"
                    + " of the set offerings.")
    public RestResponse<ReferenceSet> offer(
            @PathParam("code")
                    @Size(max = 100)
                    @Parameter(description = "Code of the offering.", example = "MQ Appliance")
                    String code,
            ReferenceRequests.FurtherOffering body) {
        return edit((change, match) -> editing.offer(change, match, code, body.offering()));
    }

    @PUT
    @Path("/{set}/values/{code}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "putReferenceValue",
            summary = "Add, rename or retire a value",
            description = "Only for loss-reasons and roadblock-categories; for other sets the response is 409."
                    + " Codes cannot be deleted: a retired code stays valid on existing records. If-Match is"
                    + " the ETag of the set.")
    public RestResponse<ReferenceSet> name(
            @PathParam("set") @Parameter(description = "Id of the reference set.", example = "loss-reasons")
                    ReferenceSetId set,
            @PathParam("code")
                    @Pattern(regexp = "[A-Z][A-Z0-9_]{0,49}")
                    @Parameter(description = "Code of the value.", example = "ACQUIRED")
                    String code,
            ReferenceRequests.Value body) {
        return edit((change, match) ->
                editing.name(change, match, set, code, body.name(), Boolean.TRUE.equals(body.retired())));
    }

    @GET
    @Path("/{set}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(
            operationId = "getReferenceSetHistory",
            description = "Every change of a value: who, when, old value and new value.")
    public Page<HistoryEntry> history(
            @PathParam("set")
                    @Parameter(
                            description = "Id of the reference set.",
                            example = "sales-stages",
                            schema = @Schema(implementation = ReferenceSetId.class))
                    String set,
            @Context UriInfo uri) {
        ListRequest<HistoryEntry> requested = History.LIST.request(uri);
        ReferenceSetId known = ReferenceSetId.find(set).orElseThrow(Problem::notFound);
        return resources.page(db -> History.of(db, EditReferenceData.AGGREGATE, known.uuid(), requested));
    }

    /** The L30s there are. */
    record L30List(List<L30Value> items) {}

    private RestResponse<ReferenceSet> edit(BiFunction<Change, IfMatch, ReferenceSet> edit) {
        RestResponse<ReferenceSet> response = resources.change((change, match) -> {
            ReferenceSet edited = edit.apply(change, match);
            return StoredResponse.ok(edited.version(), edited);
        });
        editing.done();
        return response;
    }
}
