package org.partnersuite.partnerprogram.ourregistration;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Fault;

/** The registration of a deal of ours in the program of its partner. */
@Embeddable
public record ProgramRegistration(
        @Schema(description = "Name of the partner's deal registration program.", examples = "Contoso Deal Shield")
        String program,

        @Schema(description = "The partner's number of the registration.", examples = "CDS-10482") @Nullable
        String number,

        @Enumerated(EnumType.STRING) ProgramRegistrationStatus status,

        @Nullable LocalDate registeredOn,

        @Schema(description = "Last day of the registration.") @Nullable
        LocalDate expiresOn,

        @Schema(description = "Discount that it grants, per cent, 0 to 100.", examples = "7.5") @Nullable
        BigDecimal discountPercent) {
    public ProgramRegistration {
        discountPercent = discountPercent == null ? null : discountPercent.stripTrailingZeros();
        if (discountPercent != null && discountPercent.scale() < 0) {
            discountPercent = discountPercent.setScale(0);
        }
    }

    /** An approved one has a number and the day of its registration, and does not end before it. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (status == ProgramRegistrationStatus.APPROVED && number == null) {
            faults.add(Fault.at("/number", "required", "An approved registration has the partner's number."));
        }
        if (status == ProgramRegistrationStatus.APPROVED && registeredOn == null) {
            faults.add(Fault.at("/registeredOn", "required", "An approved registration has a day."));
        }
        if (registeredOn != null && expiresOn != null && expiresOn.isBefore(registeredOn)) {
            faults.add(Fault.at("/expiresOn", "out_of_order", "It expires on or after the day of its registration."));
        }
        return faults;
    }
}
