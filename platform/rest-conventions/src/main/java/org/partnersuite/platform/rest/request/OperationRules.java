package org.partnersuite.platform.rest.request;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.lang.reflect.Method;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Retiring;
import org.partnersuite.platform.rest.Transition;
import org.partnersuite.platform.rest.Upsert;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.list.Listing;

/**
 * Request rules of a resource method, read from its annotations.
 *
 * @param upsert takes a precondition without needing it
 * @param query the query parameters it declares
 * @param listing a list reads and refuses its parameters itself
 * @param strictBody a body is read, and its faults join those of the headers and parameters
 */
record OperationRules(
        boolean post,
        boolean needsKey,
        boolean needsVersion,
        boolean upsert,
        boolean listing,
        boolean strictBody,
        Map<String, QueryParameter> query,
        @Nullable RetirementHeaders retirement) {

    static OperationRules of(Method method) {
        boolean changes = method.isAnnotationPresent(PUT.class)
                || method.isAnnotationPresent(PATCH.class)
                || method.isAnnotationPresent(DELETE.class);
        boolean upsert = method.isAnnotationPresent(Upsert.class);
        Retiring retiring = method.getAnnotation(Retiring.class);
        return new OperationRules(
                method.isAnnotationPresent(POST.class),
                method.isAnnotationPresent(Creates.class),
                method.isAnnotationPresent(Transition.class) || changes && !upsert,
                upsert,
                method.isAnnotationPresent(Listing.class),
                readsStrictBody(method),
                QueryParameter.of(method),
                retiring == null ? null : RetirementHeaders.of(retiring));
    }

    private static boolean readsStrictBody(Method method) {
        for (var parameter : method.getParameters()) {
            Class<?> type = parameter.getType();
            if (parameter.getAnnotations().length == 0 && type.isRecord()
                    || type == MergePatch.class
                    || type == Batch.class) {
                return true;
            }
        }
        return false;
    }
}
