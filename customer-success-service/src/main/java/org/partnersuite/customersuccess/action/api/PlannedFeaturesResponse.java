package org.partnersuite.customersuccess.action.api;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.customersuccess.action.PlannedFeatures.PlannedFeature;

@Schema(name = "PlannedFeatures", description = "The features that a customer plans to use.")
record PlannedFeaturesResponse(
        UUID subscriptionId, @Size(max = 200) List<PlannedFeature> features, Instant updatedAt) {}
