package org.partnersuite.platform.rest.problem;

import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.http.HttpProblem;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.QuotedText;
import org.partnersuite.platform.rest.body.Constraints;
import org.partnersuite.platform.rest.request.RoutedOperations;

/** Turns whatever ends a request into a problem document. */
public class ProblemMappers {
    @ServerExceptionMapper
    public Response problem(Problem problem, UriInfo uri) {
        return ProblemDocument.response(problem, uri.getRequestUri().getRawPath());
    }

    @ServerExceptionMapper({
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class,
        ForbiddenException.class
    })
    public Response security(RuntimeException refusal, UriInfo uri, @Nullable ResourceInfo resource) {
        Problem problem = Problems.ofSecurity(refusal, resource == null ? null : resource.getResourceMethod());
        return problem(problem != null ? problem : Problems.unauthorized(), uri);
    }

    @ServerExceptionMapper
    public Response protocol(WebApplicationException refusal, UriInfo uri, HttpHeaders headers, Request request) {
        Response original = refusal.getResponse();
        if (original.getStatus() < 400) {
            return original;
        }
        Problem problem = original.getStatus() >= 500 && refusal.getCause() != null
                ? Failures.of(refusal)
                : refused(original.getStatus(), headers, request.getMethod());
        return problem(problem, uri);
    }

    /** 405 names the methods of the path, 415 the media types of the operation. */
    private static Problem refused(int status, HttpHeaders headers, String method) {
        if (status == HttpProblem.METHOD_NOT_ALLOWED.status()) {
            return Problems.ofStatus(status)
                    .withHeader(HttpHeaders.ALLOW, String.join(", ", RoutedOperations.methods()));
        }
        if (status == HttpProblem.UNSUPPORTED_MEDIA_TYPE.status()) {
            return unsupported(headers.getHeaderString(HttpHeaders.CONTENT_TYPE), method);
        }
        return Problems.ofStatus(status);
    }

    private static Problem unsupported(@Nullable String type, String method) {
        Set<String> accepted = RoutedOperations.accepted(method);
        Problem problem = Problem.of(HttpProblem.UNSUPPORTED_MEDIA_TYPE.saying("The operation accepts "
                + String.join(" or ", accepted) + ", but "
                + (type == null
                        ? "the request has no Content-Type."
                        : "Content-Type is " + QuotedText.shown(type) + ".")));
        return method.equals(HttpMethod.PATCH)
                ? problem.withHeader("Accept-Patch", String.join(", ", accepted))
                : problem;
    }

    @ServerExceptionMapper
    public Response constraints(ConstraintViolationException refusal, UriInfo uri) {
        Map<String, Fault> faults = new TreeMap<>();
        for (ConstraintViolation<?> violation : refusal.getConstraintViolations()) {
            if (isReturnValue(violation.getPropertyPath())) {
                return problem(Failures.of(refusal), uri);
            }
            String at = place(violation.getPropertyPath());
            faults.putIfAbsent(at, Fault.at(at, Constraints.code(violation), Constraints.detail(violation)));
        }
        return problem(Problem.badRequest(new ArrayList<>(faults.values())), uri);
    }

    @ServerExceptionMapper({StreamReadException.class, MismatchedInputException.class})
    public Response json(Exception refusal, UriInfo uri) {
        return problem(
                Problem.badRequest(List.of(Fault.at("", "malformed_json", "The body cannot be read as JSON."))), uri);
    }

    @ServerExceptionMapper
    public Response anythingElse(Throwable failure, UriInfo uri) {
        return problem(Failures.of(failure), uri);
    }

    private static boolean isReturnValue(Path path) {
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    /** Below a body: its pointer; a parameter: its name. */
    private static String place(Path path) {
        String pointer = Constraints.pointer(path);
        return pointer.isEmpty() ? String.valueOf(parameter(path)) : pointer;
    }

    private static @Nullable String parameter(Path path) {
        String name = null;
        for (Path.Node node : path) {
            name = node.getName();
        }
        return name;
    }
}
