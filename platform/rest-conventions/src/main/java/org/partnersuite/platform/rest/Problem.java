package org.partnersuite.platform.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnersuite.platform.http.HttpProblem;

/** A refusal that becomes an RFC 9457 problem document; it contains every fault. */
public final class Problem extends RuntimeException {
    private final int status;
    private final String code;
    private final List<Fault> faults;
    private final Map<String, Object> extensions = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();

    private Problem(int status, String code, String detail, List<Fault> faults) {
        super(detail, null, false, false);
        this.status = status;
        this.code = code;
        this.faults = List.copyOf(faults);
    }

    public static Problem of(int status, String code, String detail, List<Fault> faults) {
        return new Problem(status, code, detail, faults);
    }

    /** A refusal that the gateway and the services have in common. */
    public static Problem of(HttpProblem problem) {
        return new Problem(problem.status(), problem.code(), problem.detail(), List.of());
    }

    /** 400: the request cannot be read as the API describes it. */
    public static Problem badRequest(List<Fault> faults) {
        HttpProblem general = HttpProblem.BAD_REQUEST;
        return new Problem(general.status(), general.code(), "The request has faults, listed in errors.", faults);
    }

    /** Refuses by 400 when there are faults. */
    public static void refuseAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw badRequest(faults);
        }
    }

    /** 404, also for what exists but the caller may not see. */
    public static Problem notFound() {
        return of(HttpProblem.NOT_FOUND);
    }

    public static Problem forbidden(String detail) {
        return of(HttpProblem.FORBIDDEN.saying(detail));
    }

    public static Problem conflict(String code, String detail, Fault... faults) {
        return new Problem(409, code, detail, List.of(faults));
    }

    public static Problem preconditionFailed() {
        return preconditionFailed("The resource has changed since the version named by If-Match. Read it again.");
    }

    static Problem preconditionFailed(String detail) {
        return new Problem(412, "stale", detail, List.of());
    }

    /** 412: {@code If-None-Match} excludes what there is. */
    static Problem alreadyExists(String etag) {
        return new Problem(
                412,
                "already_exists",
                "The resource exists, which If-None-Match excludes; nothing was changed. Its ETag is " + etag + ".",
                List.of());
    }

    public static Problem preconditionRequired() {
        return new Problem(
                428,
                "if_match_required",
                "This operation changes a resource. Send its ETag in If-Match.",
                List.of(Fault.at("If-Match", "required", "If-Match is missing.")));
    }

    /** 422: understood, but rules of the business refuse it. */
    public static Problem unprocessable(String code, String detail, List<Fault> faults) {
        return new Problem(422, code, detail, faults);
    }

    /** 503: a dependency is unavailable; the caller may retry. */
    public static Problem unavailable() {
        return of(HttpProblem.UNAVAILABLE).withHeader("Retry-After", "5");
    }

    /** An additional member of the problem document, such as {@code existingId}. */
    public Problem with(String member, Object value) {
        extensions.put(member, value);
        return this;
    }

    public Problem withHeader(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<Fault> faults() {
        return faults;
    }

    public Map<String, Object> extensions() {
        return Map.copyOf(extensions);
    }

    public Map<String, String> headers() {
        return Map.copyOf(headers);
    }
}
