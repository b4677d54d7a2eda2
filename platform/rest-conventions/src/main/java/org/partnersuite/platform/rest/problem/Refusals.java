package org.partnersuite.platform.rest.problem;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.http.HttpProblem;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Problem;

/** Refusals of the layers below the resources: the token, the roles, the protocol. */
final class Refusals {
    private Refusals() {}

    static Problem unauthorized() {
        return of(HttpProblem.UNAUTHORIZED).withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }

    static Problem invalidToken() {
        return of(HttpProblem.INVALID_TOKEN).withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
    }

    static Problem forbidden(@Nullable Method method) {
        RolesAllowed rule = method == null ? null : rule(method);
        return Problem.forbidden(
                rule == null
                        ? "The token's roles do not allow this."
                        : "This needs one of the roles " + String.join(", ", carried(rule)) + ".");
    }

    /** The roles that a token would carry, in the order of the alphabet. */
    private static Set<String> carried(RolesAllowed rule) {
        Set<String> carried = new TreeSet<>();
        for (String role : rule.value()) {
            carried.addAll(Roles.implying(role));
        }
        return carried;
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
            case 405 -> of(HttpProblem.METHOD_NOT_ALLOWED);
            case 406 -> of(HttpProblem.NOT_ACCEPTABLE);
            case 413 -> of(HttpProblem.TOO_LARGE);
            case 414 -> of(HttpProblem.URI_TOO_LONG);
            case 415 -> of(HttpProblem.UNSUPPORTED_MEDIA_TYPE);
            case 429 -> of(HttpProblem.TOO_MANY_REQUESTS);
            case 431 -> of(HttpProblem.HEADERS_TOO_LARGE);
            case 503 -> Problem.unavailable();
            default -> ofUnnamed(status);
        };
    }

    private static Problem ofUnnamed(int status) {
        HttpProblem like = status < 500 ? HttpProblem.BAD_REQUEST : HttpProblem.INTERNAL;
        return Problem.of(status, like.code(), like.detail(), List.of());
    }

    private static Problem of(HttpProblem problem) {
        return Problem.of(problem.status(), problem.code(), problem.detail(), List.of());
    }
}
