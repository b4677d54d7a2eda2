package org.partnersuite.customersuccess.stakeholder;

import java.time.LocalDate;
import java.util.UUID;
import org.partnersuite.platform.unitofwork.Change;

/** Implemented by features that act when a sponsor leaves; called in the transaction of the departure. */
public interface SponsorLeft {
    void sponsorLeft(Change change, UUID customerId, UUID stakeholderId, LocalDate on);
}
