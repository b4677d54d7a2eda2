package org.partnersuite.partnerprogram.certificate.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.certificate.CertificateDetails;
import org.partnersuite.partnerprogram.certificate.CertificateKind;
import org.partnersuite.partnerprogram.certificate.CertificateRegister;
import org.partnersuite.platform.rest.ByKey;
import org.partnersuite.platform.rest.WebLink;

@Schema(
        name = "CertificateRequest",
        description = "A certificate of a partner's person. Another operation ends it.",
        examples = """
                {"partnerId":"01980000-0000-7000-8000-000000000001","person":"ana.lima","name":"Ana Lima","kind":"CSM",\
                "level":"PROFESSIONAL","issuedOn":"2025-03-02","expiresOn":"2027-03-02","number":"CSM-20417",\
                "proof":"https://certificates.example/20417"}""")
record CertificateRequest(
        @Schema(description = "Immutable. Default for a partner's caller: its own.") @Nullable @ByKey("partner")
        UUID partnerId,

        @Schema(description = "Subject of the person's token. Immutable.", examples = "ana.lima")
        @NotBlank
        @Size(max = 200)
        String person,

        @Size(min = 1, max = 200) @Schema(examples = "Ana Lima") @Nullable
        String name,

        @Schema(description = "Immutable.") CertificateKind kind,

        @Size(min = 1, max = 100) @Schema(description = "Level within its kind.", examples = "PROFESSIONAL") @Nullable
        String level,

        @Schema(description = "Not in the future.") LocalDate issuedOn,

        @Schema(description = "Last day on which it counts. Default: two years after it was issued.") @Nullable
        LocalDate expiresOn,

        @Size(min = 1, max = 100)
        @Schema(description = "Number that the issuer gave it.", examples = "CSM-20417")
        @Nullable
        String number,

        @Pattern(regexp = WebLink.PATTERN)
        @Size(max = WebLink.MAX_LENGTH)
        @Schema(description = "Where it can be seen.", examples = "https://certificates.example/20417")
        @Nullable
        String proof) {
    private static final int VALID_YEARS = 2;

    CertificateRegister.Draft draft() {
        return new CertificateRegister.Draft(
                partnerId,
                new CertificateDetails(
                        person,
                        name,
                        kind,
                        level,
                        issuedOn,
                        expiresOn == null ? issuedOn.plusYears(VALID_YEARS) : expiresOn,
                        number,
                        proof));
    }

    @Schema(
            name = "CertificateEndRequest",
            description = "A certificate does not count any more.",
            examples = "{\"on\":\"2026-03-31\",\"reason\":\"Left the partner\"}")
    record CertificateEndRequest(
            @Schema(
                    description = "First day on which it does not count, not in the future. Default: today.",
                    examples = "2026-03-31")
            @Nullable
            LocalDate on,

            @NotBlank @Size(max = 1000) @Schema(examples = "Left the partner")
            String reason) {}
}
