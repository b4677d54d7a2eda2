package org.partnersuite.platform.rest.openapi;

import jakarta.ws.rs.GET;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.MethodInfo;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Transition;
import org.partnersuite.platform.rest.Upsert;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.rest.list.Listing;

/**
 * Default texts and success responses of operations whose resources declare none. They are derived from the operation
 * id: {@code raiseRoadblock} becomes "Raise a roadblock", and {@code PartnerResource_get} is read as
 * {@code getPartner}.
 */
final class OperationTexts {
    private static final Map<String, String> VERBS = Map.of("get", "read", "put", "write", "patch", "change");
    private static final Set<String> AN = Set.of("a", "e", "i", "o");
    private static final String BY_KEY = "ByExternalId";

    private final Operation operation;
    private final String verb;
    private final String noun;
    private final boolean reads;
    private final boolean creates;
    private final boolean batch;
    private final boolean listing;
    private final boolean upsert;
    private final boolean transition;
    private final boolean byKey;

    private OperationTexts(Operation operation, MethodInfo method) {
        String full = operation.getOperationId().replaceFirst("^(\\w+)Resource_([a-z]+)", "$2$1");
        this.byKey = full.endsWith(BY_KEY);
        String id = byKey ? full.substring(0, full.length() - BY_KEY.length()) : full;
        int end = 0;
        while (end < id.length() && Character.isLowerCase(id.charAt(end))) {
            end++;
        }
        this.operation = operation;
        this.verb = id.substring(0, end);
        this.noun = id.substring(end).replaceAll("(?<=.)(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        this.reads = method.hasAnnotation(GET.class);
        this.creates = method.hasAnnotation(Creates.class);
        this.batch = method.returnType().toString().contains(BatchResult.class.getName());
        this.listing = method.hasAnnotation(Listing.class);
        this.upsert = method.hasAnnotation(Upsert.class);
        this.transition = method.hasAnnotation(Transition.class);
    }

    static void describe(Operation operation, MethodInfo method) {
        new OperationTexts(operation, method).describe();
    }

    private void describe() {
        if (operation.getSummary() == null) {
            operation.setSummary(summary());
        }
        if (operation.getDescription() == null) {
            operation.setDescription(description());
        }
        APIResponses responses = operation.getResponses();
        APIResponse ok = responses.getAPIResponse("200");
        if (ok == null
                || responses.getAPIResponses().keySet().stream()
                                .filter(status -> status.startsWith("2"))
                                .count()
                        > 1) {
            return;
        }
        String status = batch ? "207" : creates ? "201" : "200";
        String text = ok.getDescription();
        if (text == null || text.equals("OK")) {
            ok.setDescription(answer());
        }
        if (!status.equals("200")) {
            responses.removeAPIResponse("200");
            responses.addAPIResponse(status, ok);
        }
        if (upsert && verb.equals("put")) {
            ok.setDescription("Changed, or unchanged.");
            responses.addAPIResponse(
                    "201",
                    OASFactory.createAPIResponse().description("Created.").content(ok.getContent()));
        }
    }

    private String summary() {
        String done = VERBS.getOrDefault(verb, verb);
        String start = done.substring(0, 1).toUpperCase(Locale.ROOT) + done.substring(1);
        if (isHistory()) {
            return "Read the history of " + article(owner());
        }
        if (byKey) {
            return (verb.equals("put") ? "Create or change " : start + " ") + article(noun) + " by external id";
        }
        if (batch) {
            return start + " up to 200 " + noun;
        }
        return start + " " + (listing ? noun : article(noun));
    }

    private String description() {
        if (isHistory()) {
            return "Every change of a field: who, when, old value and new value.";
        }
        if (listing) {
            return "Lists " + noun + " by filter, in pages.";
        }
        if (batch) {
            return "Returns one result per item, in the order of the request.";
        }
        if (transition) {
            return "If-Match is the current ETag of the " + noun + "; the response carries the new one.";
        }
        if (byKey) {
            return byKeyDescription();
        }
        return switch (verb) {
            case "get" -> "One " + noun + ", with its version as the ETag.";
            case "patch" -> "A JSON merge patch (RFC 7396) of the writable fields.";
            case "put" ->
                "Creates the resource, or replaces the version named by If-Match. An identical request"
                        + " changes nothing.";
            case "delete" -> "Deletes the version named by If-Match.";
            default -> "A repetition with the same Idempotency-Key gets the first response.";
        };
    }

    private String byKeyDescription() {
        String which = "the " + noun + " with this external id";
        return switch (verb) {
            case "get" ->
                "T" + which.substring(1) + ", with its version as the ETag and its address in Content-Location.";
            case "put" ->
                "Creates " + which + ", or changes it: fields in the request replace the stored ones, fields that"
                        + " it omits are kept. An identical request changes nothing. If-Match is optional.";
            default ->
                "A JSON merge patch (RFC 7396) of " + which + ". If-Match is optional: without it the patch applies to"
                        + " the current state.";
        };
    }

    private String answer() {
        if (batch) {
            return "One result per item.";
        }
        if (listing) {
            return "A page of items.";
        }
        if (creates) {
            return transition ? "Done." : "Created.";
        }
        return reads ? "The " + noun + "." : "Changed.";
    }

    private boolean isHistory() {
        return listing && verb.equals("get") && noun.endsWith(" history");
    }

    private String owner() {
        return noun.substring(0, noun.length() - " history".length());
    }

    private static String article(String noun) {
        return (AN.contains(noun.substring(0, 1)) ? "an " : "a ") + noun;
    }
}
