package org.partnersuite.platform.rest.problem;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.http.HttpProblem;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Problem;

/** Problems of the layers below the resources: the token, the roles, the protocol. */
final class Problems {
    private Problems() {}

    static Problem unauthorized() {
        return Problem.of(HttpProblem.UNAUTHORIZED).withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }

    static Problem invalidToken() {
        return Problem.of(HttpProblem.INVALID_TOKEN)
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
    }

    static Problem forbidden(@Nullable Method method) {
        RolesAllowed rule = method == null ? null : rule(method);
        return rule == null
                ? Problem.of(HttpProblem.FORBIDDEN)
                : Problem.forbidden("This needs one of the roles " + String.join(", ", carried(rule)) + ".");
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
            case 503 -> Problem.unavailable();
            default -> Problem.of(HttpProblem.of(status));
        };
    }
}
