package org.partnersuite.engagement.reference;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A level of the product taxonomy, and the offerings that it stands for. */
@Schema(name = "L30", description = "A level of the product taxonomy that an activity may name.")
public record L30Value(
        @Schema(
                maxLength = 100,
                description = "L30 code, or the code of an offering that has none.",
                examples = "30AX6")
        String code,

        @Schema(description = "Codes of its offerings.", examples = "[\"watsonx.ai\"]")
        List<@Size(max = 100) String> offerings) {
    public L30Value {
        offerings = List.copyOf(offerings);
    }
}
