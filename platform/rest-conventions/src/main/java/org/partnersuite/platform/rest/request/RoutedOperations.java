package org.partnersuite.platform.rest.request;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestMatch;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.spi.ServerRestHandler;

/** The operations at the path of the current request, whatever its method: RESTEasy itself does not name them. */
public final class RoutedOperations {
    private RoutedOperations() {}

    /** The methods of the path in the order of the alphabet, for {@code Allow} (RFC 9110 §10.2.1). */
    public static Set<String> methods() {
        Set<String> methods = new TreeSet<>();
        methods.add(HttpMethod.OPTIONS);
        each((method, operation) -> {
            methods.add(method);
            if (method.equals(HttpMethod.GET)) {
                methods.add(HttpMethod.HEAD);
            }
        });
        return methods;
    }

    /** The media types that a method of the path accepts; JSON when it does not say. */
    public static Set<String> accepted(String ofMethod) {
        Set<String> types = new LinkedHashSet<>();
        each((method, operation) -> {
            if (method.equals(ofMethod)) {
                operation.getConsumes().forEach(type -> types.add(type.toString()));
            }
        });
        return types.isEmpty() ? Set.of(MediaType.APPLICATION_JSON) : types;
    }

    private static void each(BiConsumer<String, RuntimeResource> operation) {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        if (request == null) {
            return;
        }
        String path = request.getPathWithoutPrefix();
        RequestMapper<InitialMatch> classes =
                new RequestMapper<>(request.getDeployment().getClassMappers());
        for (RequestMatch<InitialMatch> match = classes.map(path);
                match != null;
                match = classes.continueMatching(path, match)) {
            String remaining = match.remaining.isEmpty() ? "/" : match.remaining;
            for (ServerRestHandler handler : match.value.handlers) {
                if (handler instanceof ClassRoutingHandler routing) {
                    routing.getMappers().forEach((method, operations) -> {
                        RequestMatch<RuntimeResource> found = method == null ? null : operations.map(remaining);
                        if (found != null) {
                            operation.accept(method, found.value);
                        }
                    });
                }
            }
        }
    }
}
