package org.partnersuite.partnerprogram.training.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.partnerprogram.training.TrainedPeople;
import org.partnersuite.partnerprogram.training.TrainedPerson;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.KeyInPath;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.rest.Upsert;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** People of ours who are trained in the technology of partners (PP-16). */
@Path("/trained-people")
@RequirementId("PP-16")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Trained people",
        description =
                "People of the vendor who are trained in the technology of partners, with the days on which it counts.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class TrainedPersonResource {
    private static final Representation<TrainedPerson, TrainedPersonResponse> TRAINED_PERSON =
            Representation.of("/v1/partner-program/trained-people/", TrainedPersonResponse::of);

    private final Resources resources;

    TrainedPersonResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(TrainedPersonList.class)
    @Operation(
            operationId = "listTrainedPeople",
            description = "Lists trained people by filter, in pages. A partner sees those of its technology.")
    public Page<TrainedPersonResponse> list(@Context UriInfo uri) {
        return resources.list(TrainedPersonList.LIST, uri, TrainedPerson.class, TrainedPersonResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getTrainedPerson")
    public RestResponse<TrainedPersonResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return TRAINED_PERSON.get(
                headers, resources.get(TrainedPeople.TRAINED_PERSON.aggregate(), TrainedPerson.class, id));
    }

    @POST
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "addTrainedPerson")
    public RestResponse<TrainedPersonResponse> add(TrainedPersonRequest request) {
        return resources.change(change -> TRAINED_PERSON.created(TrainedPeople.FACTS.add(change, request.draft())));
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "addTrainedPeople")
    public RestResponse<BatchResult> addAll(Batch<TrainedPersonRequest> batch) {
        return resources.change(change ->
                batch.run(change, item -> TRAINED_PERSON.created(TrainedPeople.FACTS.add(change, item.draft()))));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "patchTrainedPerson",
            description =
                    "A JSON merge patch (RFC 7396) of the writable fields. What is no longer valid gets its last day in validUntil.")
    public RestResponse<TrainedPersonResponse> patch(@PathParam("id") UUID id, MergePatch<TrainedPersonRequest> patch) {
        return resources.change((change, match) -> patched(change, id, match, patch));
    }

    @GET
    @Path(KeyInPath.PATH)
    @Operation(operationId = "getTrainedPersonByExternalId")
    public RestResponse<TrainedPersonResponse> get(@BeanParam KeyInPath key, @Context HttpHeaders headers) {
        return TRAINED_PERSON.located(
                headers,
                resources.get(TrainedPeople.TRAINED_PERSON.aggregate(), TrainedPerson.class, key.externalId()));
    }

    @PUT
    @Path(KeyInPath.PATH)
    @Upsert
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "putTrainedPersonByExternalId")
    public RestResponse<TrainedPersonResponse> put(@BeanParam KeyInPath key, TrainedPersonRequest request) {
        ExternalId externalId = key.externalId(request.externalId());
        return resources.upsert((change, match) -> {
            TrainedPerson trained = TrainedPeople.FACTS.put(change, externalId, match, known -> known.map(
                            there -> resources.over(request, TrainedPersonResponse.of(there)))
                    .orElse(request)
                    .draft(externalId));
            return TRAINED_PERSON.put(change.isNew(trained.version(), trained.createdAt()), trained);
        });
    }

    @PATCH
    @Path(KeyInPath.PATH)
    @Upsert
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "patchTrainedPersonByExternalId")
    public RestResponse<TrainedPersonResponse> patch(@BeanParam KeyInPath key, MergePatch<TrainedPersonRequest> patch) {
        ExternalId externalId = key.externalId();
        return resources.upsert((change, match) ->
                patched(change, TrainedPeople.TRAINED_PERSON.aggregate().idOf(change, externalId), match, patch));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getTrainedPersonHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(TrainedPeople.TRAINED_PERSON.aggregate(), id, uri);
    }

    private static StoredResponse patched(
            Change change, UUID id, IfMatch match, MergePatch<TrainedPersonRequest> patch) {
        return TRAINED_PERSON.ok(
                TrainedPeople.FACTS.revise(change, id, match, known -> patch.applyTo(TrainedPersonResponse.of(known))
                        .draft()));
    }
}
