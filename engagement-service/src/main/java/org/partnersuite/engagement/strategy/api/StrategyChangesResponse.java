package org.partnersuite.engagement.strategy.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.strategy.PublishedVersion;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.history.HistoryEntry.FieldChange;

@Schema(
        name = "StrategyChanges",
        description = "Differences between two versions of a technical strategy. Lists are compared by the"
                + " order of their names, and each item, such as useCases/Answers, by its fields.")
record StrategyChangesResponse(
        @Schema(examples = "2") int number,

        @Schema(description = "Version it is compared with; 0 for the empty strategy.", examples = "1")
        int since,

        List<FieldChange> changes) {

    static StrategyChangesResponse of(PublishedVersion version, @Nullable PublishedVersion since) {
        return new StrategyChangesResponse(
                version.publication().number(),
                since == null ? 0 : since.publication().number(),
                FieldChanges.between(since == null ? null : state(since), state(version)).stream()
                        .map(change ->
                                new FieldChange(change.field(), (JsonNode) change.from(), (JsonNode) change.to()))
                        .toList());
    }

    private static ObjectNode state(PublishedVersion version) {
        ObjectNode state = Json.mapper().createObjectNode().put("owner", version.owner());
        JsonNode content = Json.mapper().valueToTree(version.publication().content());
        content.properties().forEach(list -> {
            ArrayNode names = state.putArray(list.getKey());
            for (JsonNode item : list.getValue()) {
                String name = item.get("name").textValue();
                names.add(name);
                state.set(list.getKey() + "/" + name, item);
            }
        });
        version.publication()
                .decisionPoints()
                .forEach(point -> state.set(
                        "decisionPoints/" + point.tdpId(), Json.mapper().valueToTree(point)));
        return state;
    }
}
