package org.partnersuite.customersuccess.handoff.template;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is responsible, accountable, consulted and informed. At least one role is accountable. */
@Schema(name = "HandoffRaci", description = "Who is responsible, accountable, consulted and informed.")
public record HandoffRaci(
        @Size(max = 20) @Schema(examples = "[\"AM\"]") List<@NotBlank @Size(max = 100) String> responsible,

        @Size(min = 1, max = 20) @Schema(examples = "[\"AM\",\"CSM\"]")
        List<@NotBlank @Size(max = 100) String> accountable,

        @Size(max = 20) @Schema(examples = "[]") List<@NotBlank @Size(max = 100) String> consulted,

        @Size(max = 20) @Schema(examples = "[\"SM\",\"CSS\"]")
        List<@NotBlank @Size(max = 100) String> informed) {

    public HandoffRaci {
        responsible = List.copyOf(responsible);
        accountable = List.copyOf(accountable);
        consulted = List.copyOf(consulted);
        informed = List.copyOf(informed);
    }
}
