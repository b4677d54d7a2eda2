package org.partnersuite.partnerprogram.ourregistration.api;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.ourregistration.ProgramRegistration;
import org.partnersuite.partnerprogram.ourregistration.ProgramRegistrationStatus;

/** The registration of a deal in the program of its partner. */
@Schema(name = "RegistrationWithPartnerRequest", examples = """
                {"program":"Contoso Deal Shield","number":"CDS-10482","status":"APPROVED","registeredOn":"2026-11-02",\
                "expiresOn":"2027-05-01","discountPercent":7.5}""")
record RegistrationWithPartnerRequest(
        @NotBlank @Size(max = 200) @Schema(description = "Name of the partner's deal registration program.")
        String program,

        @Size(min = 1, max = 100)
        @Schema(description = "The partner's number of the registration. Required once it is APPROVED.")
        @Nullable
        String number,

        ProgramRegistrationStatus status,

        @Schema(description = "Required once it is APPROVED.") @Nullable
        LocalDate registeredOn,

        @Schema(description = "Last day of the registration, not before registeredOn.") @Nullable
        LocalDate expiresOn,

        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 2)
        @Schema(description = "Discount that it grants, per cent.")
        @Nullable
        BigDecimal discountPercent) {

    ProgramRegistration registration() {
        return new ProgramRegistration(program, number, status, registeredOn, expiresOn, discountPercent);
    }
}
