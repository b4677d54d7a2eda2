package org.partnersuite.reporting.projection.messaging;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
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

    record Value(
            String code,
            @Nullable String state,
            @Nullable BigDecimal weight,
            boolean watsonx,
            @Nullable Boolean retired) {
        boolean isStage() {
            return weight != null;
        }

        boolean isOpen() {
            return "OPEN".equals(state) && !Boolean.TRUE.equals(retired);
        }

        Stage stage() {
            return new Stage(code);
        }
    }

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

    /** The stages that opportunities can be in, in their order: those with a weight. */
    List<Stage> stages() {
        return present().stream().filter(Value::isStage).map(Value::stage).toList();
    }

    StageWeights weights() {
        Map<Stage, BigDecimal> percent = new HashMap<>();
        present().stream()
                .filter(Value::isStage)
                .forEach(value -> percent.put(value.stage(), Required.of("weight", value.weight())));
        return new StageWeights(
                percent,
                present().stream()
                        .filter(value -> value.isStage() && value.isOpen())
                        .map(Value::stage)
                        .toList());
    }

    private List<Value> present() {
        return Required.of("values", values);
    }
}
