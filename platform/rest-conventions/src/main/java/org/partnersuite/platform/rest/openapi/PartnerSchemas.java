package org.partnersuite.platform.rest.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.MethodInfo;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.partner.PartnerDecision;
import org.partnersuite.platform.rest.partner.PartnerDecisions;
import org.partnersuite.platform.rest.partner.PartnerFile;

/**
 * Adds a partner schema to each response that partners may get: {@code PartnerOpportunity} beside {@code Opportunity}
 * when something is hidden, else the same. Undecided fields are hidden and listed in {@code x-undecided-for-partners},
 * which the contract test of each service refuses.
 */
final class PartnerSchemas {
    private static final String COMPONENTS = "#/components/schemas/";
    private static final String EXTENSION = "x-partner-schema";
    private static final String PAGE = "Page";

    private final OpenAPI document;
    private final PartnerDecisions decisions;
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> undecided = new TreeSet<>();

    PartnerSchemas(OpenAPI document, PartnerDecisions decisions) {
        this.document = document;
        this.decisions = decisions;
    }

    void describe(String verb, String path, Operation operation, MethodInfo method) {
        if (operation.getExtensions() == null
                || !(operation.getExtensions().get("x-roles") instanceof List<?> roles)
                || roles.stream().noneMatch(Roles.OF_PARTNER::contains)) {
            return;
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2") && response.getContent() != null) {
                response.getContent().getMediaTypes().forEach((type, content) -> {
                    if (type.equals("application/json")) {
                        describe(verb + " " + path, response, content, operation, method);
                    } else if (!method.hasAnnotation(PartnerFile.class)) {
                        undecided.add(verb + " " + path + " answers " + type);
                    }
                });
            }
        });
    }

    /** Sorts the schemas by name, and lists undecided members and decisions without a member. */
    void complete() {
        document.getComponents()
                .setSchemas(new TreeMap<>(document.getComponents().getSchemas()));
        decisions.own().forEach((schema, decision) -> {
            if (!names.containsKey(schema)) {
                undecided.add(schema + " is decided, but no partner gets it");
            }
        });
        if (!undecided.isEmpty()) {
            document.addExtension("x-undecided-for-partners", List.copyOf(undecided));
        }
    }

    private void describe(
            String call, APIResponse response, MediaType content, Operation operation, MethodInfo method) {
        Schema schema = content.getSchema();
        Schema answered = schema != null && schema.getItems() != null ? schema.getItems() : schema;
        String name = answered == null ? null : Schemas.reference(answered);
        if (answered == null || name == null) {
            undecided.add(call + " answers with no schema of a name");
            return;
        }
        String partners = nameFor(name);
        answered.addExtension(EXTENSION, COMPONENTS + partners);
        if (!partners.equals(name)) {
            response.setDescription(response.getDescription() + " Partners get a " + partners + ".");
        }
        String item = itemOf(name);
        undecided.addAll(
                new PartnerParameters(item, decisions.of(item)).describe(operation, ListParameters.of(method)));
    }

    private String itemOf(String name) {
        Schema component = document.getComponents().getSchemas().get(name);
        Schema items = component == null || component.getProperties() == null
                ? null
                : component.getProperties().get("items");
        String item = items == null || items.getItems() == null ? null : Schemas.reference(items.getItems());
        return item == null || !name.endsWith(PAGE) ? name : item;
    }

    private String nameFor(String name) {
        String known = names.get(name);
        if (known != null) {
            return known;
        }
        names.put(name, name);
        Schema schema = document.getComponents().getSchemas().get(name);
        if (schema == null || schema.getProperties() == null) {
            if (schema == null || schema.getEnumeration() == null) {
                undecided.add(name + " has no members to decide");
            }
            return name;
        }
        Map<String, Schema> visible = visible(name, schema.getProperties());
        if (visible.equals(schema.getProperties())) {
            return name;
        }
        String own = "Partner" + name;
        names.put(name, own);
        if (document.getComponents().getSchemas().containsKey(own)) {
            throw new IllegalStateException("Two schemas are called " + own + "; one is what partners see of " + name);
        }
        document.getComponents().addSchema(own, describedLike(schema, visible));
        return own;
    }

    private Map<String, Schema> visible(String name, Map<String, Schema> members) {
        PartnerDecision decision = decisions.of(name);
        Map<String, Schema> visible = new LinkedHashMap<>();
        members.forEach((member, schema) -> {
            Boolean shows = decision.shows(member);
            if (shows == null) {
                undecided.add(name + "." + member);
            } else if (shows) {
                visible.put(member, rewritten(schema));
            }
        });
        decision.members().stream()
                .filter(member -> !members.containsKey(member))
                .forEach(member -> undecided.add(name + "." + member + " is decided, but does not exist"));
        return visible;
    }

    /** The same schema, unless it refers to one of which a partner sees less. */
    private Schema rewritten(Schema schema) {
        String name = Schemas.reference(schema);
        if (name != null) {
            String own = nameFor(name);
            return own.equals(name) ? schema : createSchema().ref(own).description(schema.getDescription());
        }
        if (schema.getItems() != null) {
            Schema items = rewritten(schema.getItems());
            return items == schema.getItems()
                    ? schema
                    : createSchema().type(schema.getType()).items(items).description(schema.getDescription());
        }
        Schema values = schema.getAdditionalPropertiesSchema();
        if (values != null) {
            Schema own = rewritten(values);
            return own == values
                    ? schema
                    : createSchema()
                            .type(schema.getType())
                            .additionalPropertiesSchema(own)
                            .description(schema.getDescription());
        }
        return schema;
    }

    private static Schema describedLike(Schema schema, Map<String, Schema> visible) {
        Schema own = createSchema().type(schema.getType()).properties(visible);
        String description = schema.getDescription();
        own.description(description == null ? "Partner view." : description + " Partner view.");
        if (schema.getRequired() != null) {
            List<String> required =
                    schema.getRequired().stream().filter(visible::containsKey).toList();
            own.required(required.isEmpty() ? null : required);
        }
        return own;
    }
}
