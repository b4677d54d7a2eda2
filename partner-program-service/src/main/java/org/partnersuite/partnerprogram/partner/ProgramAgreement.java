package org.partnersuite.partnerprogram.partner;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.Change;

/** Implemented by the feature that keeps agreements: the program agreement, which a participating partner has signed. */
public interface ProgramAgreement {
    /** When the agreement was signed that is in force on a day; empty when none is. */
    Optional<LocalDate> signedOn(Handle db, UUID partner, LocalDate day);

    /** Records the agreement that was signed on a day, for a partner without one. */
    void signed(Change change, UUID partner, LocalDate on);
}
