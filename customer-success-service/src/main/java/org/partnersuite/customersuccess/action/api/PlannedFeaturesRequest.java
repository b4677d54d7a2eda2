package org.partnersuite.customersuccess.action.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.customersuccess.action.PlannedFeatures.PlannedFeature;

/** The features that a customer plans to use. */
@Schema(
        name = "PlannedFeaturesRequest",
        examples = "{\"features\":[{\"feature\":\"goals\",\"plannedFrom\":\"2026-12-01\"}]}")
public record PlannedFeaturesRequest(@Size(max = 200) List<FeatureRequest> features) {

    /** A feature, named as telemetry names it. */
    @Schema(name = "PlannedFeatureRequest")
    public record FeatureRequest(@NotBlank @Size(max = 100) String feature, LocalDate plannedFrom) {}

    /** A feature that is named twice counts once, from the later naming's day. */
    List<PlannedFeature> planned() {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        features.forEach(each -> days.put(each.feature(), each.plannedFrom()));
        List<PlannedFeature> planned = new ArrayList<>();
        days.forEach((feature, day) -> planned.add(new PlannedFeature(feature, day)));
        return planned;
    }
}
