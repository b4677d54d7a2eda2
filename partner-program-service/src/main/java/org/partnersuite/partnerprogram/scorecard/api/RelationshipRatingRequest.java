package org.partnersuite.partnerprogram.scorecard.api;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.scorecard.Health;

@Schema(
        name = "RelationshipRatingRequest",
        examples = "{\"rating\":\"AMBER\",\"comment\":\"Two escalations this month, both open\"}")
record RelationshipRatingRequest(
        Health rating, @Size(max = 4000) @Nullable String comment) {}
