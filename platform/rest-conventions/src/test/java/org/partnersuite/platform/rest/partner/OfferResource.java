package org.partnersuite.platform.rest.partner;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.ConditionalGet;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.rest.list.Page;

/** What partners may call, answered in each of the ways that there are. */
@Path("/offers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class OfferResource {
    @Schema(name = "Offer")
    public record Offer(
            String id,
            String name,
            BigDecimal price,
            String note,
            String later,
            List<OfferShare> shares,
            Map<String, OfferShare> byName) {}

    @Schema(name = "OfferShare")
    public record OfferShare(int part, String by) {}

    public record OfferRequest(@Nullable String name) {}

    private static final Offer OFFER = new Offer(
            "1",
            "one",
            new BigDecimal("7.10"),
            "secret",
            "secret",
            List.of(new OfferShare(1, "secret")),
            Map.of("a", new OfferShare(2, "secret")));

    @GET
    @Path("/one")
    @RolesAllowed({"admin", "partner", "seller"})
    @APIResponseSchema(value = Offer.class, responseCode = "200")
    public RestResponse<Offer> get(
            @Context HttpHeaders headers, @QueryParam("day") String day, @QueryParam("writer") String writer) {
        return ConditionalGet.of(headers, 3, OFFER);
    }

    @GET
    @RolesAllowed({"admin", "partner", "seller"})
    public Page<Offer> list() {
        return new Page<>(List.of(OFFER), null, null, null, java.util.Set.of());
    }

    @GET
    @Path("/all")
    @RolesAllowed({"admin", "partner", "seller"})
    public List<Offer> all() {
        return List.of(OFFER);
    }

    @POST
    @Creates
    @RolesAllowed({"admin", "partner", "seller"})
    @APIResponseSchema(value = Offer.class, responseCode = "201")
    public Response create(OfferRequest request) {
        return StoredResponse.created(URI.create("/offers/1"), 1, OFFER).toResponse();
    }

    @GET
    @Path("/refused")
    @RolesAllowed({"admin", "partner", "seller"})
    @APIResponseSchema(value = Offer.class, responseCode = "200")
    public Response refuse() {
        throw Problem.conflict("taken", "It is taken.").with("existingId", "secret");
    }

    @GET
    @Path("/file")
    @Produces("text/csv")
    @RolesAllowed({"admin", "partner", "seller"})
    public String file() {
        return "note\nsecret\n";
    }

    @GET
    @Path("/inside")
    @RolesAllowed({"admin", "seller"})
    @APIResponseSchema(value = Offer.class, responseCode = "200")
    public Offer inside() {
        return OFFER;
    }
}
