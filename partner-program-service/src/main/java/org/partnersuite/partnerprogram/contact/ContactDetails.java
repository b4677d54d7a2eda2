package org.partnersuite.partnerprogram.contact;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Editable fields of a contact. */
public record ContactDetails(
        @Schema(maxLength = 200, examples = "Ana Lima") String name,

        @Schema(description = "At least one.", maxItems = 10)
        List<ContactRole> roles,

        @Schema(maxLength = 300, examples = "ana.lima@contoso.example") @Nullable
        String email,

        @Schema(maxLength = 200, examples = "Vice president alliances") @Nullable
        String title) {
    public ContactDetails {
        roles = List.copyOf(roles);
    }

    /** What an event tells: who the person is stays in this service. */
    Object withoutPerson() {
        return new Told(roles);
    }

    private record Told(List<ContactRole> roles) {}
}
