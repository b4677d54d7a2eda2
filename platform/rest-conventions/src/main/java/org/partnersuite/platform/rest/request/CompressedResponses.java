package org.partnersuite.platform.rest.request;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets answers be packed for who says that it unpacks. Quarkus marks all answers as not to be packed and takes the mark off
 * those whose method names its type, which ours do not; here it is taken off by the type that the answer has.
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
