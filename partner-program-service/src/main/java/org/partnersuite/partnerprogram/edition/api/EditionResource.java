package org.partnersuite.partnerprogram.edition.api;

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
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.partnerprogram.edition.Benefit;
import org.partnersuite.partnerprogram.edition.Edition;
import org.partnersuite.partnerprogram.edition.Editions;
import org.partnersuite.partnerprogram.edition.Prerequisite;
import org.partnersuite.partnerprogram.edition.TierRequirements;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.ConditionalGet;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** The rules of the program as data; results name the edition they used (PP-1). */
@Path("/program-editions")
@RequirementId("PP-1")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Program editions", description = "The rules of the program as data. Results name the edition they used.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class EditionResource {
    private static final String NUMBER = "Number of the edition, from 1.";

    /** An edition is never changed, so each has one version. */
    private static final long VERSION = 1;

    private static final Representation<Edition, Edition> EDITION = new Representation<>(
            "/v1/partner-program/program-editions/", Edition::number, edition -> VERSION, Function.identity());

    private final Editions editions;
    private final Resources resources;

    EditionResource(Editions editions, Resources resources) {
        this.editions = editions;
        this.resources = resources;
    }

    @GET
    @Listing(EditionList.class)
    @Operation(
            operationId = "listProgramEditions",
            summary = "List program editions",
            description = "Includes editions announced for a later day.")
    public Page<EditionSummaryResponse> list(@Context UriInfo uri) {
        return resources.list(EditionList.LIST, uri, EditionSummaryResponse.class, Function.identity());
    }

    @GET
    @Path("/{number}")
    @Operation(
            operationId = "getProgramEdition",
            summary = "Read a program edition",
            description = "The complete edition.")
    public RestResponse<Edition> get(
            @PathParam("number") @Parameter(description = NUMBER, example = "1") int number,
            @Context HttpHeaders headers) {
        return EDITION.get(headers, edition(number));
    }

    @GET
    @Path("/{number}/tiers")
    @Operation(
            operationId = "getProgramEditionTiers",
            summary = "Read the tier requirements of an edition",
            description = "Highest tier first.")
    @APIResponse(responseCode = "200", description = "The tiers.")
    public RestResponse<List<TierRequirements>> tiers(
            @PathParam("number") @Parameter(description = NUMBER, example = "1") int number,
            @Context HttpHeaders headers) {
        return part(number, headers, Edition::tiers);
    }

    @GET
    @Path("/{number}/prerequisites")
    @Operation(
            operationId = "getProgramEditionPrerequisites",
            summary = "Read the prerequisites of an edition",
            description = "Prerequisites of every participating partner.")
    @APIResponse(responseCode = "200", description = "The prerequisites.")
    public RestResponse<List<Prerequisite>> prerequisites(
            @PathParam("number") @Parameter(description = NUMBER, example = "1") int number,
            @Context HttpHeaders headers) {
        return part(number, headers, Edition::prerequisites);
    }

    @GET
    @Path("/{number}/benefits")
    @Operation(
            operationId = "getProgramEditionBenefits",
            summary = "Read the benefits matrix of an edition",
            description = "Benefits of each tier.")
    @APIResponse(responseCode = "200", description = "The benefits.")
    public RestResponse<List<Benefit>> benefits(
            @PathParam("number") @Parameter(description = NUMBER, example = "1") int number,
            @Context HttpHeaders headers) {
        return part(number, headers, Edition::benefits);
    }

    @POST
    @Creates
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "createProgramEdition",
            summary = "Announce the next program edition",
            description = "The effective date is after today and after every other edition. An announced edition"
                    + " is immutable.")
    public RestResponse<Edition> announce(EditionRequest request) {
        return resources.change(change -> EDITION.created(editions.announce(change, request::following)));
    }

    @GET
    @Path("/{number}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(
            operationId = "getProgramEditionHistory",
            description = "Who announced it, and when. The first edition ships with the service and has no history.")
    public Page<HistoryEntry> history(
            @PathParam("number")
                    @Parameter(
                            description = NUMBER,
                            example = "1",
                            schema = @Schema(type = SchemaType.INTEGER, format = "int32"))
                    String number,
            @Context UriInfo uri) {
        var requested = History.LIST.request(uri);
        return resources.page(db -> {
            Edition edition = editions.find(db, number(number)).orElseThrow(Problem::notFound);
            return History.of(db, Editions.AUDITED, Editions.auditedId(edition.number()), requested);
        });
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException noNumber) {
            throw Problem.notFound();
        }
    }

    private <T> RestResponse<T> part(int number, HttpHeaders headers, Function<Edition, T> part) {
        return ConditionalGet.of(headers, VERSION, part.apply(edition(number)));
    }

    private Edition edition(int number) {
        return resources.read(db -> editions.find(db, number)).orElseThrow(Problem::notFound);
    }
}
