package org.partnersuite.partnerprogram.registration;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Fault;

/** Proof that the partner has talked to the client. A registration needs every part of it, and a link or a note. */
@Embeddable
public record ContactProof(
        @Schema(description = "Person of the client.", examples = "Head of store operations") @Nullable
        String contactPerson,

        @Schema(description = "Day of the contact. Not in the future.") @Nullable
        LocalDate contactedOn,

        @Schema(description = "What was agreed.", examples = "A workshop in April") @Nullable
        String agreed,

        @Schema(description = "Document of the contact.", examples = "https://partner.example/minutes/17") @Nullable
        String link,

        @Schema(description = "Note about the contact, in place of a link.", examples = "Met at the trade fair")
        @Nullable
        String note) {

    /** What is missing of it, or cannot be. */
    List<Fault> faults(LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (contactPerson == null) {
            faults.add(missing("/contactPerson", "A registration names the person of the client."));
        }
        if (contactedOn == null) {
            faults.add(missing("/contactedOn", "A registration names the day of the contact."));
        } else if (contactedOn.isAfter(today)) {
            faults.add(Fault.at("/contactedOn", "in_future", "The contact was made: not after " + today + "."));
        }
        if (agreed == null) {
            faults.add(missing("/agreed", "A registration says what was agreed with the client."));
        }
        if (link == null && note == null) {
            faults.add(missing("/link", "A registration has a link to the proof of contact, or a note."));
        }
        return faults;
    }

    private static Fault missing(String pointer, String detail) {
        return Fault.at(pointer, "required", detail);
    }
}
