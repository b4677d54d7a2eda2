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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.partnerprogram.edition.Edition;
import org.partnersuite.partnerprogram.edition.Editions;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.ConditionalGet;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.UnitOfWork;

/** The rules of the program as data; results name the edition they used. */
@Path("/program-editions")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Program editions", description = "The rules of the program as data; results name the edition they used.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class EditionResource {
    /** An edition is never changed, so each has one version. */
    private static final long VERSION = 1;

    private static final Representation<Edition, EditionView> EDITION = new Representation<>(
            "/v1/partner-program/program-editions/", Edition::number, edition -> VERSION, EditionView::of);

    private final Editions editions;
    private final UnitOfWork unitOfWork;
    private final Database database;

    EditionResource(Editions editions, UnitOfWork unitOfWork, Database database) {
        this.editions = editions;
        this.unitOfWork = unitOfWork;
        this.database = database;
    }

    @GET
    @Listing(EditionLists.class)
    @Operation(summary = "List program editions", description = "Also those announced for a later day.")
    @APIResponse(responseCode = "200", description = "A page of editions.")
    public Page<EditionSummary> list(@Context UriInfo uri) {
        var asked = EditionLists.LIST.asked(uri);
        return database.readList(db -> asked.page(db, EditionSummary::read));
    }

    @GET
    @Path("/{number}")
    @Operation(summary = "Get a program edition", description = "Whole. Honours If-None-Match.")
    public RestResponse<EditionView> get(@PathParam("number") int number, @Context HttpHeaders headers) {
        return EDITION.get(headers, edition(number));
    }

    @GET
    @Path("/{number}/tiers")
    @Operation(summary = "Get the tier requirements of an edition", description = "From the highest tier.")
    public RestResponse<List<TierTerms>> tiers(@PathParam("number") int number, @Context HttpHeaders headers) {
        return part(number, headers, EditionView::tiers);
    }

    @GET
    @Path("/{number}/prerequisites")
    @Operation(summary = "Get the prerequisites of an edition", description = "What every participating partner needs.")
    public RestResponse<List<PrerequisiteTerms>> prerequisites(
            @PathParam("number") int number, @Context HttpHeaders headers) {
        return part(number, headers, EditionView::prerequisites);
    }

    @GET
    @Path("/{number}/benefits")
    @Operation(summary = "Get the benefits matrix of an edition", description = "What each tier gets.")
    public RestResponse<List<BenefitTerms>> benefits(@PathParam("number") int number, @Context HttpHeaders headers) {
        return part(number, headers, EditionView::benefits);
    }

    @POST
    @Creates
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Announce the next program edition",
            description =
                    "With notice: it comes into force after today and after every other edition, and is never changed.")
    public RestResponse<EditionView> announce(NewEdition request) {
        return unitOfWork
                .run(change -> EDITION.created(editions.announce(change, request.edition())))
                .of();
    }

    private <T> RestResponse<T> part(int number, HttpHeaders headers, Function<EditionView, T> part) {
        return ConditionalGet.of(headers, VERSION, part.apply(EditionView.of(edition(number))));
    }

    private Edition edition(int number) {
        return database.read(db -> editions.find(db, number)).orElseThrow(Problem::notFound);
    }
}
