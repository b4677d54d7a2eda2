package org.partnersuite.partnerprogram.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.rest.Fault;

/** Implemented by the feature that measures partners: what a partner lacks to be invited. */
public interface InvitationCheck {
    /** Each unmet criterion, with the call that satisfies it. */
    List<Fault> unmet(Handle db, UUID partner, LocalDate day);
}
