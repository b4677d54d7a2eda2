package org.partnersuite.partnerprogram.contact.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.contact.ContactDetails;
import org.partnersuite.partnerprogram.contact.ContactRole;
import org.partnersuite.partnerprogram.fact.Draft;
import org.partnersuite.platform.rest.ByKey;

@Schema(name = "ContactRequest", description = "Writable fields of a contact.", examples = """
    {"partnerId":"019b0000-0000-7000-8000-00000000d001","name":"Ana Lima","roles":["ALLIANCE_MANAGER"],"email":"ana.lima@contoso.example","from":"2026-01-01"}\
    """)
record ContactRequest(
        @Schema(description = "Immutable.") @ByKey("partner")
        UUID partnerId,

        @NotBlank @Size(max = 200) @Schema(examples = "Ana Lima")
        String name,

        @Size(min = 1, max = 10) @Schema(description = "Each once.")
        List<ContactRole> roles,

        @Size(min = 3, max = 300) @Schema(examples = "ana.lima@contoso.example") @Nullable
        String email,

        @Size(min = 1, max = 200) @Schema(examples = "Vice president alliances") @Nullable
        String title,

        @Schema(description = "First day. Default: today.") @Nullable
        LocalDate from,

        @Schema(description = "Last day; omitted while no end is known.") @Nullable
        LocalDate to) {

    Draft<ContactDetails> draft() {
        return new Draft<>(partnerId, new ContactDetails(name, distinct(roles), email, title), from, to);
    }

    private static <T> List<T> distinct(List<T> items) {
        return items.stream().distinct().toList();
    }
}
