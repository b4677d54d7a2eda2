package org.partnersuite.partnerprogram.certificate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.WebLink;

/**
 * Fields of a certificate as it was issued.
 *
 * @param person subject of the person's token
 * @param expiresOn last day on which it counts
 */
@Embeddable
public record CertificateDetails(
        @Schema(maxLength = 200, description = "Subject of the person's token.", examples = "ana.lima")
        String person,

        @Schema(maxLength = 200, examples = "Ana Lima") @Nullable
        String name,

        @Enumerated(EnumType.STRING) CertificateKind kind,

        @Schema(maxLength = 100, description = "Level within its kind.", examples = "PROFESSIONAL") @Nullable
        String level,

        LocalDate issuedOn,

        @Schema(description = "Last day on which it counts.")
        LocalDate expiresOn,

        @Schema(maxLength = 100, description = "Number that the issuer gave it.", examples = "CSM-20417") @Nullable
        String number,

        @Schema(maxLength = WebLink.MAX_LENGTH, description = "Where it can be seen.") @Nullable
        String proof) {}
