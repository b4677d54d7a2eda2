package org.partnersuite.partnerprogram.scorecard.api;

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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.partnerprogram.partner.Partners;
import org.partnersuite.partnerprogram.scorecard.RelationshipRating;
import org.partnersuite.partnerprogram.scorecard.RelationshipRatings;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.ConditionalGet;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.Rows;

/** How the relationship with a partner is, rated by people (PP-14). */
@Path("/partners/{id}/relationship-ratings")
@RequirementId("PP-14")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scorecards", description = "All that is known of a partner, and the health of the relationship.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class RelationshipRatingResource {
    private static final long VERSION = 1;

    private final Resources resources;

    RelationshipRatingResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(RatingList.class)
    @Operation(
            operationId = "listRelationshipRatings",
            summary = "List the ratings of a relationship",
            description = "Newest first; the newest holds. A partner sees them without the comments.")
    public Page<RelationshipRatingResponse> list(@PathParam("id") UUID id, @Context UriInfo uri) {
        var requested = RatingList.LIST.request(uri).where("partner_id = ?", id);
        return resources.page(db -> {
            Partners.require(db, id);
            return requested.page(db, Rows.of(RelationshipRating.class, RelationshipRatingResponse::of));
        });
    }

    @GET
    @Path("/by-id/{ratingId}")
    @Operation(
            operationId = "getRelationshipRating",
            summary = "Read a rating of a relationship",
            description = "Ratings are immutable.")
    public RestResponse<RelationshipRatingResponse> get(
            @PathParam("id") UUID id,
            @PathParam("ratingId") @Parameter(description = "Id of the rating.") UUID ratingId,
            @Context HttpHeaders headers) {
        return ConditionalGet.of(
                headers,
                VERSION,
                resources
                        .read(db -> RelationshipRatings.find(db, id, ratingId))
                        .map(RelationshipRatingResponse::of)
                        .orElseThrow(Problem::notFound));
    }

    @POST
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.EXECUTIVE, Roles.ADMIN})
    @Operation(
            operationId = "rateRelationship",
            summary = "Rate the relationship with a partner",
            description =
                    "The newest rating holds; earlier ones stay as its history. The partner sees the rating and who"
                            + " gave it, not the comment.")
    public RestResponse<RelationshipRatingResponse> rate(@PathParam("id") UUID id, RelationshipRatingRequest request) {
        return resources.change(change -> {
            RelationshipRating rated = RelationshipRatings.rate(change, id, request.rating(), request.comment());
            return StoredResponse.created(
                    URI.create("/v1/partner-program/partners/" + id + "/relationship-ratings/by-id/" + rated.id()),
                    VERSION,
                    RelationshipRatingResponse.of(rated));
        });
    }
}
