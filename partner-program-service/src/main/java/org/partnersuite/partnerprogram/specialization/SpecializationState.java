package org.partnersuite.partnerprogram.specialization;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What an application or a specialization has of what it needs, on a day. */
public record SpecializationState(
        Specialization of, SpecializationRequirements requirements, List<NeedState> needs, LocalDate on) {

    public static SpecializationState of(Handle db, Specialization of, LocalDate day) {
        SpecializationRequirements requirements = Specializations.requirements(db, of.requirementsVersion());
        return new SpecializationState(
                of,
                requirements,
                SpecializationFacts.of(db, of.partnerId(), of.application()).needsOn(requirements, of.level(), day),
                day);
    }
}
