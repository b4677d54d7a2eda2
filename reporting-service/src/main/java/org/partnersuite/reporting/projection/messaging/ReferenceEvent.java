package org.partnersuite.reporting.projection.messaging;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.inbox.StateBody;
import org.partnersuite.reporting.pipeline.Stage;
import org.partnersuite.reporting.pipeline.StageWeights;
import org.partnersuite.reporting.projection.Required;
import org.partnersuite.reporting.projection.WatsonxOfferings;

/** The part of {@code engagement.reference-data.v1} that reporting reads: two of its sets. */
record ReferenceEvent(String id, long version, @Nullable List<Value> values) implements StateBody {
    static final String OFFERINGS = "offerings";
    static final String STAGES = "sales-stages";

    record Value(String code, @Nullable BigDecimal weight, boolean watsonx) {}

    /** Derived from the set's name, and so the same in every installation. */
    @Override
    public UUID aggregate() {
        return UUID.nameUUIDFromBytes(("reference-data/" + id).getBytes(StandardCharsets.UTF_8));
    }

    WatsonxOfferings offerings() {
        Set<String> codes =
                present().stream().filter(Value::watsonx).map(Value::code).collect(Collectors.toSet());
        return new WatsonxOfferings(version, codes);
    }

    /** The weights of the stages of {@link Stage}; the set may hold further ones. */
    StageWeights weights() {
        Map<Stage, BigDecimal> percent = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            present().stream()
                    .filter(value -> value.code().equals(stage.name()))
                    .forEach(value -> percent.put(stage, Required.of("weight", value.weight())));
        }
        return new StageWeights(percent);
    }

    private List<Value> present() {
        return Required.of("values", values);
    }
}
