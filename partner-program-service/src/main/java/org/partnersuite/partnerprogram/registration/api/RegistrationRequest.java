package org.partnersuite.partnerprogram.registration.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.registration.ContactProof;
import org.partnersuite.partnerprogram.registration.RegisteredLead;
import org.partnersuite.partnerprogram.registration.Registrations.Draft;
import org.partnersuite.platform.rest.ByKey;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.rest.WebLink;

/** Writable fields of a registration. */
@Schema(name = "RegistrationRequest", examples = """
                {"clientName":"Globex Inc.","clientCountry":"US","offering":"watsonx.ai",\
                "description":"Assistant for the stores in Spain",\
                "expectedValue":{"amount":"120000.00","currency":"USD"},"expectedCloseDate":"2027-06-30",\
                "contactPerson":"Head of store operations","contactedOn":"2026-11-02","agreed":"A workshop in April",\
                "link":"https://partner.example/minutes/17"}""")
record RegistrationRequest(
        @Schema(description = "Partner that registers. Required of callers of the vendor; partners register their own.")
        @ByKey("partner")
        @Nullable
        UUID partnerId,

        @Schema(
                description = "Account of the client, when it is known. Callers of the vendor alone name it; partners"
                        + " name a client by name and country.")
        @Nullable
        UUID accountId,

        @NotBlank @Size(max = 300) @Schema(description = "Name of the client's company. Immutable.")
        String clientName,

        @Pattern(regexp = "^[A-Z]{2}$")
        @Size(max = 2)
        @Schema(description = "Country of the client, ISO 3166-1 alpha-2. Immutable.", examples = "US")
        String clientCountry,

        @NotBlank
        @Size(max = 100)
        @Schema(description = "Offering that the client may buy. Immutable.", examples = "watsonx.ai")
        String offering,

        @Size(min = 1, max = 2000) @Schema(description = "What the client wants to do.") @Nullable
        String description,

        @Schema(description = "Expected total contract value.") @Nullable
        Money expectedValue,

        @Nullable LocalDate expectedCloseDate,

        @Size(min = 1, max = 200) @Schema(description = "Person of the client. Required as proof of contact.") @Nullable
        String contactPerson,

        @Schema(description = "Day of the contact, not in the future. Required as proof of contact.") @Nullable
        LocalDate contactedOn,

        @Size(min = 1, max = 2000) @Schema(description = "What was agreed. Required as proof of contact.") @Nullable
        String agreed,

        @Pattern(regexp = WebLink.PATTERN)
        @Size(max = WebLink.MAX_LENGTH)
        @Schema(description = "Document of the contact. Required as proof of contact, unless there is a note.")
        @Nullable
        String link,

        @Size(min = 1, max = 2000) @Schema(description = "Note about the contact, in place of a link.") @Nullable
        String note) {

    Draft draft() {
        return new Draft(
                partnerId,
                accountId,
                new RegisteredLead(clientName, clientCountry, offering, description, expectedValue, expectedCloseDate),
                new ContactProof(contactPerson, contactedOn, agreed, link, note));
    }
}
