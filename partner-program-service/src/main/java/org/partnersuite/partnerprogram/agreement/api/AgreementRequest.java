package org.partnersuite.partnerprogram.agreement.api;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.agreement.AgreementDetails;
import org.partnersuite.partnerprogram.agreement.AgreementKind;
import org.partnersuite.partnerprogram.fact.Draft;
import org.partnersuite.platform.rest.ByKey;
import org.partnersuite.platform.rest.WebLink;

@Schema(name = "AgreementRequest", description = "Writable fields of an agreement.", examples = """
    {"partnerId":"019b0000-0000-7000-8000-00000000d001","kind":"PROGRAM","signedOn":"2026-01-01","number":"A-2041"}\
    """)
record AgreementRequest(
        @Schema(description = "Immutable.") @ByKey("partner")
        UUID partnerId,

        AgreementKind kind,

        @Schema(description = "Not after the first day.", examples = "2026-01-01")
        LocalDate signedOn,

        @Size(min = 1, max = 100) @Schema(examples = "A-2041") @Nullable
        String number,

        @Pattern(regexp = WebLink.PATTERN)
        @Size(max = WebLink.MAX_LENGTH)
        @Schema(description = "The signed document.", examples = "https://partner.example/x")
        @Nullable
        String link,

        @Schema(description = "First day. Default: the day of the signature.") @Nullable
        LocalDate from,

        @Schema(description = "Last day; omitted while no end is known.") @Nullable
        LocalDate to) {

    Draft<AgreementDetails> draft() {
        return new Draft<>(
                partnerId, new AgreementDetails(kind, signedOn, number, link), from == null ? signedOn : from, to);
    }
}
