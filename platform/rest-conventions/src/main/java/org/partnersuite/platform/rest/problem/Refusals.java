package org.partnersuite.platform.rest.problem;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Problem;

/** Refusals of the layers below the resources: the token, the roles, the protocol. */
final class Refusals {
    private Refusals() {}

    static Problem unauthorized() {
        return Problem.of(401, "unauthorized", "Send a bearer token in Authorization.", List.of())
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }

    static Problem invalidToken() {
        return Problem.of(401, "invalid_token", "The token is not valid here, or no longer.", List.of())
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
    }

    static Problem forbidden(@Nullable Method method) {
        RolesAllowed rule = method == null ? null : rule(method);
        return Problem.forbidden(
                rule == null
                        ? "The token's roles do not allow this."
                        : "This needs one of the roles " + String.join(", ", rule.value()) + ".");
    }

    private static @Nullable RolesAllowed rule(Method method) {
        RolesAllowed own = method.getAnnotation(RolesAllowed.class);
        return own != null ? own : method.getDeclaringClass().getAnnotation(RolesAllowed.class);
    }

    static @Nullable Problem ofSecurity(Throwable failure, @Nullable Method method) {
        if (failure instanceof UnauthorizedException) {
            return unauthorized();
        }
        if (failure instanceof AuthenticationFailedException || failure instanceof AuthenticationCompletionException) {
            return invalidToken();
        }
        return failure instanceof ForbiddenException ? forbidden(method) : null;
    }

    static Problem ofStatus(int status) {
        return switch (status) {
            case 401 -> unauthorized();
            case 403 -> forbidden(null);
            case 404 -> Problem.notFound();
            case 405 -> of(405, "method_not_allowed", "This resource has no such method; Allow lists those it has.");
            case 406 -> of(406, "not_acceptable", "No media type in Accept can be answered here.");
            case 413 -> of(413, "too_large", "The body is larger than this call takes.");
            case 414 -> of(414, "uri_too_long", "The request line is too long.");
            case 415 -> of(415, "unsupported_media_type", "This call does not read that Content-Type.");
            case 429 -> of(429, "too_many_requests", "Slow down.");
            case 431 -> of(431, "headers_too_large", "The headers are too large.");
            case 503 -> of(503, "unavailable", "The service cannot answer now; try again.");
            default ->
                status < 500
                        ? of(status, "bad_request", "The request cannot be read.")
                        : of(status, "internal", "The service failed. The traceId finds this request in its logs.");
        };
    }

    private static Problem of(int status, String code, String detail) {
        return Problem.of(status, code, detail, List.of());
    }
}
