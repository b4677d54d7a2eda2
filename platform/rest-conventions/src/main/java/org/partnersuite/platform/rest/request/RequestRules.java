package org.partnersuite.platform.rest.request;

import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.http.HttpProblem;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.PlainText;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.QuotedText;
import org.partnersuite.platform.rest.RequestBody;
import org.partnersuite.platform.rest.batch.Batch;

/** Checks the headers and query parameters of every request before its resource method runs. */
@Singleton
public class RequestRules {
    private static final String KEY = "Idempotency-Key";
    private static final String IDENTITY = "identity";
    private static final Pattern KEY_TEXT = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final Map<Method, OperationRules> operations = new ConcurrentHashMap<>();
    private final RequestBody body;

    public RequestRules(RequestBody body) {
        this.body = body;
    }

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        OperationRules rules = rules(resource);
        if (rules == null) {
            return;
        }
        if (rules.strictBody()) {
            refuseCoding(request.getHeaderString(HttpHeaders.CONTENT_ENCODING));
        }
        List<Fault> faults = new ArrayList<>(0);
        checkKey(rules, request.getHeaderString(KEY), faults);
        request.getUriInfo().getPathParameters().forEach((name, texts) -> {
            if (!texts.stream().allMatch(PlainText::holds)) {
                faults.add(Fault.at(name, PlainText.CODE, PlainText.DETAIL));
            }
        });
        Map<String, List<String>> query = request.getUriInfo().getQueryParameters();
        if (!query.isEmpty()) {
            checkQuery(rules, query, faults);
            body.setAtomic(query.getOrDefault(Batch.ATOMIC, List.of()).contains("true"));
        }
        if (rules.needsVersion() || rules.upsert()) {
            checkPrecondition(rules, request, faults);
        }
        if (rules.strictBody()) {
            body.addFaults(faults);
        } else {
            Problem.refuseAny(faults);
        }
    }

    /** RESTEasy answers OPTIONS with the methods of every path of the class. */
    @ServerResponseFilter
    public void allow(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getMethod().equals(HttpMethod.OPTIONS) && response.getStatus() == 200) {
            response.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", RoutedOperations.methods()));
        }
    }

    @ServerResponseFilter
    public void announceRetirement(ContainerResponseContext response, @Nullable ResourceInfo resource) {
        OperationRules rules = rules(resource);
        if (rules != null && rules.retirement() != null) {
            rules.retirement().addTo(response.getHeaders());
        }
    }

    private @Nullable OperationRules rules(@Nullable ResourceInfo resource) {
        Method method = resource == null ? null : resource.getResourceMethod();
        return method == null ? null : operations.computeIfAbsent(method, OperationRules::of);
    }

    /** Bodies of JSON are small; only files come compressed. */
    private static void refuseCoding(@Nullable String coding) {
        if (coding != null && !coding.isBlank() && !coding.strip().equalsIgnoreCase(IDENTITY)) {
            throw Problem.of(HttpProblem.UNSUPPORTED_MEDIA_TYPE.saying("A JSON body has no Content-Encoding, but this"
                            + " request names " + QuotedText.shown(coding) + ". Send the body uncompressed. Only the"
                            + " content of a bulk job may be gzip."))
                    .withHeader(HttpHeaders.ACCEPT_ENCODING, IDENTITY);
        }
    }

    private static void checkPrecondition(OperationRules rules, ContainerRequestContext request, List<Fault> faults) {
        String ifMatch = request.getHeaderString(HttpHeaders.IF_MATCH);
        String ifNoneMatch = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (rules.needsVersion() && isBlank(ifMatch) && isBlank(ifNoneMatch)) {
            throw Problem.preconditionRequired();
        }
        faults.addAll(IfMatch.faults(ifMatch, ifNoneMatch));
    }

    private static boolean isBlank(@Nullable String header) {
        return header == null || header.isBlank();
    }

    private static void checkKey(OperationRules rules, @Nullable String key, List<Fault> faults) {
        if (!rules.post()) {
            return;
        }
        if (key == null) {
            if (rules.needsKey()) {
                faults.add(Fault.at(KEY, "required", "A call that creates needs a key of the caller's choice."));
            }
        } else if (!KEY_TEXT.matcher(key).matches()) {
            faults.add(Fault.at(KEY, "invalid_format", "Must be 1 to 255 visible ASCII characters."));
        }
    }

    private static void checkQuery(OperationRules rules, Map<String, List<String>> query, List<Fault> faults) {
        for (Map.Entry<String, List<String>> given : new TreeMap<>(query).entrySet()) {
            String name = given.getKey();
            QueryParameter known = rules.query().get(name);
            if (known == null) {
                if (!rules.listing()) {
                    faults.add(Fault.at(name, "unknown_parameter", "This call has no such parameter."));
                }
            } else if (given.getValue().size() > 1 && !known.repeatable()) {
                faults.add(Fault.at(name, "repeated_parameter", "Give it once."));
            } else {
                check(name, known, given.getValue(), faults);
            }
        }
    }

    private static void check(String name, QueryParameter known, List<String> texts, List<Fault> faults) {
        for (String text : texts) {
            Fault fault = known.fault(name, text);
            if (fault != null) {
                faults.add(fault);
                return;
            }
        }
    }
}
