package org.partnersuite.customersuccess.health.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Bodies;
import org.partnersuite.customersuccess.health.HealthInputs;
import org.partnersuite.customersuccess.health.model.Progress;

@Tag("CS-5")
class HealthInputsRequestTest {

    @Test
    void whatIsNoInputIsRefusedByName() {
        assertThat(faults("{\"answers\":{\"KPI_MEASURED\":{\"answer\":\"MAYBE\"}},\"mood\":1}"))
                .containsExactlyInAnyOrder("/answers/KPI_MEASURED/answer unknown_code", "/mood unknown_field");
    }

    @Test
    void aMeasureHasOneValueAtLeastAndItsBounds() {
        assertThat(faults("{\"measures\":{\"RATIO\":{\"values\":[]}}}")).containsExactly("/measures/RATIO/values size");
        assertThat(faults("{\"measures\":{\"RATIO\":{\"values\":[1e16]}}}"))
                .containsExactly("/measures/RATIO/values/0 out_of_range");
        assertThat(faults("{\"measures\":{\"RATIO\":{}}}")).containsExactly("/measures/RATIO/values required");
    }

    @Test
    void whatIsLeftOutIsNotKnown() {
        assertThat(read("{}").inputs()).isEqualTo(new HealthInputs(Map.of(), Map.of()));
        assertThat(read("{\"measures\":{\"RATIO\":{\"values\":[40]}}}").inputs())
                .isEqualTo(inputs(Map.of("RATIO", "40"), Map.of()));
    }

    @Test
    void ofTheKnownInputsThoseStayThatItDoesNotName() {
        HealthInputs known = inputs(Map.of("RATIO", "40", "FEATURES", "5"), Map.of("KPI", Progress.NO));

        assertThat(read("{\"measures\":{\"FEATURES\":{\"values\":[7]}}}").over(known))
                .isEqualTo(inputs(Map.of("RATIO", "40", "FEATURES", "7"), Map.of("KPI", Progress.NO)));
        assertThat(read("{\"answers\":{\"KPI\":{\"answer\":\"YES\"}}}").over(known))
                .isEqualTo(inputs(Map.of("RATIO", "40", "FEATURES", "5"), Map.of("KPI", Progress.YES)));
    }

    @Test
    void theKnownInputsAreWrittenAsARequestWritesThem() {
        HealthInputs known = inputs(Map.of("RATIO", "40"), Map.of("KPI", Progress.IN_PROGRESS));

        assertThat(HealthInputsRequest.of(known).inputs()).isEqualTo(known);
    }

    private static List<String> faults(String json) {
        return Bodies.faults(HealthInputsRequest.class, json);
    }

    private static HealthInputsRequest read(String json) {
        return Bodies.read(HealthInputsRequest.class, json);
    }

    private static HealthInputs inputs(Map<String, String> measures, Map<String, Progress> answers) {
        Map<String, List<BigDecimal>> values = new HashMap<>();
        measures.forEach((key, value) -> values.put(key, List.of(new BigDecimal(value))));
        return new HealthInputs(values, answers);
    }
}
