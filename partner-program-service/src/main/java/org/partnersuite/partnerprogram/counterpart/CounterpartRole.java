package org.partnersuite.partnerprogram.counterpart;

import java.time.Instant;
import java.util.UUID;
import org.partnersuite.platform.rest.Aggregate;

/**
 * A role of our people for partners. An admin adds to them.
 *
 * @param position place in the order in which they are shown
 */
public record CounterpartRole(
        UUID id, long version, String code, String name, int position, Instant createdAt, Instant updatedAt)
        implements Aggregate {
    /** Benefits grant it: its vacancy is reported. */
    public static final String EXECUTIVE_SPONSOR = "EXECUTIVE_SPONSOR";

    /** Benefits grant it: its vacancy is reported. */
    public static final String ALLIANCE_MANAGER = "ALLIANCE_MANAGER";
}
