package org.partnersuite.platform.testkit.events.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.partnersuite.platform.testkit.events.EventContracts;

/**
 * A topic with an example of its events, of which any number of ordinary ones can be made.
 *
 * @param type CloudEvents {@code type} of its events
 * @param id the member that says of which aggregate the state is
 * @param keyOf the key of an aggregate's records
 */
public record Exemplar(String topic, String type, ObjectNode example, String id, Function<String, String> keyOf) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** By the contract's first example; aggregates are known by UUIDs, which are their keys. */
    public static Exemplar of(String topic) {
        return of(topic, Function.identity());
    }

    public static Exemplar of(String topic, Function<String, String> keyOf) {
        try {
            ObjectNode example = (ObjectNode)
                    JSON.readTree(EventContracts.example(topic.replaceFirst("\\.v1$", "") + "/v1.example.json"));
            return new Exemplar(topic, "org.partnersuite." + topic, example, idIn(example), keyOf);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same with events of another type than the topic's name gives. */
    public Exemplar ofType(String other) {
        return new Exemplar(topic, other, example, id, keyOf);
    }

    /** The member of a body that says of which aggregate it is. */
    static String idIn(ObjectNode body) {
        return Stream.of("id", "opportunityId", "mergedId", "partnerId")
                .filter(body::has)
                .findFirst()
                .orElseThrow();
    }

    /** The member of a body that says of which version it is. */
    static String versionIn(ObjectNode body) {
        return Stream.of("version", "mergedVersion", "number")
                .filter(body::has)
                .findFirst()
                .orElseThrow();
    }

    /** An event of a new aggregate, at its first version. */
    Draft ordinary(Random random) {
        String aggregate = fresh(random);
        ObjectNode body = example.deepCopy();
        body.put(id, aggregate);
        body.put(versionIn(body), 1);
        if (body.get("externalId") instanceof ObjectNode external) {
            external.put("id", aggregate);
        }
        for (JsonNode line : body.path("lines")) {
            ((ObjectNode) line).put("id", fresh(random));
        }
        return new Draft(topic, aggregate, keyOf.apply(aggregate), body).header("ce_type", type);
    }

    private static String fresh(Random random) {
        byte[] seed = new byte[16];
        random.nextBytes(seed);
        return UUID.nameUUIDFromBytes(seed).toString();
    }
}
