package org.partnersuite.platform.rest.partner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.identity.CurrentCaller;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.problem.ProblemDocument;

/**
 * The only place that reduces responses to the partner view: single resources, lists, batch results, replayed responses
 * and problems. Responses without a partner schema are not sent to partners.
 */
@Singleton
public class PartnerView {
    private static final Logger LOG = Logger.getLogger(PartnerView.class);
    private static final String PARTNER = PartnerView.class.getName();
    private static final Annotation[] NONE = {};
    private static final int REFUSED = 400;
    private static final int FAILED = 500;

    /** Numbers are written as they were. */
    private static final ObjectMapper TREES =
            Json.mapper().copy().configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);

    private final CurrentCaller caller;
    private final PartnerDocument document;

    PartnerView(CurrentCaller caller, PartnerDocument document) {
        this.caller = caller;
        this.document = document;
    }

    /** Runs before the other rules: a fault never names a parameter that partners may not use. */
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 1)
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        if (!caller.isPartner()) {
            return;
        }
        request.setProperty(PARTNER, true);
        List<Fault> faults = document.operation(resource.getResourceMethod())
                .faults(request.getUriInfo().getQueryParameters());
        Problem.refuseAny(faults);
    }

    @ServerResponseFilter
    public void show(
            ContainerRequestContext request, ContainerResponseContext response, @Nullable ResourceInfo resource) {
        if (request.getProperty(PARTNER) == null || !response.hasEntity()) {
            return;
        }
        if (response.getStatus() >= REFUSED) {
            JsonNode problem = document.visibleProblem(tree(response.getEntity()));
            response.setEntity(Json.write(problem), NONE, MediaType.valueOf(ProblemDocument.MEDIA_TYPE));
            return;
        }
        if (isFile(response, resource)) {
            return;
        }
        JsonNode schema = resource == null
                ? null
                : document.operation(resource.getResourceMethod()).answer(response.getStatus());
        if (schema == null) {
            LOG.errorf("An answer that no partner may see: %s %s", request.getMethod(), resource);
            response.setEntity(null);
            response.setStatus(FAILED);
            return;
        }
        JsonNode visible = document.visible(tree(response.getEntity()), schema);
        response.setEntity(visible, NONE, MediaType.APPLICATION_JSON_TYPE);
    }

    private static boolean isFile(ContainerResponseContext response, @Nullable ResourceInfo resource) {
        return resource != null
                && resource.getResourceMethod().isAnnotationPresent(PartnerFile.class)
                && (response.getEntity() instanceof StreamingOutput
                        || response.getMediaType() != null
                                && !response.getMediaType().isCompatible(MediaType.APPLICATION_JSON_TYPE));
    }

    private static JsonNode tree(Object answer) {
        try {
            return switch (answer) {
                case byte[] written -> TREES.readTree(written);
                case String written -> TREES.readTree(written);
                default -> TREES.valueToTree(answer);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
