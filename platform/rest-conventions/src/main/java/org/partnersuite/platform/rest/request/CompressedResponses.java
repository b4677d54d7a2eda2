package org.partnersuite.platform.rest.request;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Enables compression of responses for clients that accept it. Quarkus marks all responses as uncompressed and only
 * removes the mark for methods that declare a media type, which ours do not; this filter removes it by the type of the
 * response.
 */
@ApplicationScoped
public class CompressedResponses {
    private static final int ANY_TIME_BEFORE_THE_ANSWER = 10;
    private static final String ENCODING = "Content-Encoding";

    private final Set<String> types;

    CompressedResponses(@ConfigProperty(name = "quarkus.http.compress-media-types") Set<String> types) {
        this.types = types;
    }

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    context.addHeadersEndHandler(unused -> mark(context));
                    context.next();
                },
                ANY_TIME_BEFORE_THE_ANSWER);
    }

    private void mark(RoutingContext context) {
        MultiMap headers = context.response().headers();
        String type = headers.get("Content-Type");
        if (type != null && "identity".equals(headers.get(ENCODING)) && types.contains(type.split(";", 2)[0])) {
            headers.remove(ENCODING);
        }
    }
}
