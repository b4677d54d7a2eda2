package org.partnersuite.customersuccess.lifecycle.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an actor does in a stage. */
@Schema(
        name = "StageDutyRequest",
        description = "The duties of an actor in a stage, in their order.",
        examples = "{\"duties\":[\"Hire CSM role\",\"User training delivery\"]}")
record StageDutyRequest(@Size(max = 50) List<@NotBlank @Size(max = 300) String> duties) {}
