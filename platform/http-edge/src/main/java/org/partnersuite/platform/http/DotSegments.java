package org.partnersuite.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Refuses paths with the segments {@code .} and {@code ..}, also encoded: routing would resolve them to another path. */
@ApplicationScoped
class DotSegments {
    private static final int BEFORE_ALL_OTHERS = 10_000;
    private static final Pattern SEGMENT = Pattern.compile("(?:^|/)(?:\\.|%2[eE]){1,2}(?:/|$)");
    private static final HttpProblem REFUSAL = HttpProblem.BAD_REQUEST.saying(
            "A path has no segment . or .., also not encoded. An external id . or .. cannot be addressed.");

    void register(@Observes Filters filters) {
        filters.register(DotSegments::judge, BEFORE_ALL_OTHERS);
    }

    private static void judge(RoutingContext context) {
        String path = context.request().path();
        if (isIn(path)) {
            REFUSAL.send(context.response(), "/");
        } else {
            context.next();
        }
    }

    static boolean isIn(@Nullable String path) {
        return path != null && SEGMENT.matcher(path).find();
    }
}
