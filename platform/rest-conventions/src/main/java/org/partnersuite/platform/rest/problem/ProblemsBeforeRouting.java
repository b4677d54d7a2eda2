package org.partnersuite.platform.rest.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.http.HttpProblem;
import org.partnersuite.platform.rest.Problem;

/** Problems before routing: unknown paths, refused tokens, invalid requests. */
@ApplicationScoped
public class ProblemsBeforeRouting {
    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(ProblemsBeforeRouting::answer);
        HttpProblem.ALL.forEach(problem -> router.errorHandler(problem.status(), ProblemsBeforeRouting::answer));
    }

    private static void answer(RoutingContext request) {
        HttpServerResponse response = request.response();
        if (response.ended() || response.headWritten()) {
            request.next();
            return;
        }
        Problem problem = problem(request.failure(), request.statusCode());
        problem.headers().forEach(response::putHeader);
        response.setStatusCode(problem.status())
                .putHeader("Content-Type", ProblemDocument.MEDIA_TYPE)
                .end(Buffer.buffer(
                        ProblemDocument.of(problem, request.request().path()).bytes()));
    }

    private static Problem problem(@Nullable Throwable failure, int status) {
        if (failure == null) {
            return Problems.ofStatus(status < 400 ? 500 : status);
        }
        Problem refusal = Problems.ofSecurity(failure, null);
        if (refusal != null) {
            return refusal;
        }
        return status >= 400 && status < 500 ? Problems.ofStatus(status) : Failures.of(failure);
    }
}
