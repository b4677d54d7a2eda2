package org.partnersuite.partnerprogram.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of a registration. One statement answers both questions whatever is found, and a partner's caller
 * learns the answers alone.
 *
 * @param registered another registration of the same client and offering is open
 * @param incumbent we have an open opportunity or a live subscription there
 */
record ClientStanding(boolean registered, boolean incumbent) {

    /** Until the transaction ends nobody else registers the offering, so that the first registration wins. */
    static void lock(Handle db, String offeringKey) {
        db.createQuery("select pg_advisory_xact_lock(hashtextextended('registration ' || :offering, 0))")
                .bind("offering", offeringKey)
                .mapTo(String.class)
                .list();
    }

    static ClientStanding onSubmission(
            Handle db, RegisteredLead lead, @Nullable UUID account, UUID partner, LocalDate day) {
        return of(
                db,
                ComparedName.ofClient(lead.clientName()),
                lead.clientCountry(),
                ComparedName.ofOffering(lead.offering()),
                account,
                null,
                partner,
                null,
                day);
    }

    /** The partner's own opportunities since the submission are what it registered, and do not stand in its way. */
    static ClientStanding onApproval(Handle db, Registration registration, @Nullable UUID account, LocalDate day) {
        return of(
                db,
                registration.clientKey(),
                registration.lead().clientCountry(),
                registration.offeringKey(),
                account,
                registration.id(),
                registration.partnerId(),
                registration.createdAt(),
                day);
    }

    private static ClientStanding of(
            Handle db,
            String client,
            String country,
            String offering,
            @Nullable UUID account,
            @Nullable UUID self,
            UUID partner,
            @Nullable Instant since,
            LocalDate day) {
        return db.createQuery("""
                        select registered, incumbent from client_standing(
                            :client, :country, :offering, cast(:account as uuid), cast(:self as uuid), :partner,
                            cast(:since as timestamptz), :day)
                        """)
                .bind("client", client)
                .bind("country", country)
                .bind("offering", offering)
                .bind("account", account)
                .bind("self", self)
                .bind("partner", partner)
                .bind("since", since)
                .bind("day", day)
                .mapTo(ClientStanding.class)
                .one();
    }
}
