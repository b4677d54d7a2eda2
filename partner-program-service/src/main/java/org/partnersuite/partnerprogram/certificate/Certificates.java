package org.partnersuite.partnerprogram.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Which certificates count: those that were issued, have not expired and were not ended. */
public final class Certificates {
    private static final String OF_PARTNER =
            "select id, person, name, kind, level, issued_on, expires_on, ended_on from certificate where partner_id = :partner";

    private static final String VALID = OF_PARTNER + " and kind = :kind and issued_on <= :day and expires_on >= :day"
            + " and (ended_on is null or ended_on > :day) order by person, expires_on desc, id";

    private Certificates() {}

    /**
     * A certificate of a partner's person.
     *
     * @param expiresOn last day on which it counts
     * @param endedOn first day on which it does not count any more, before it would have expired
     */
    public record Held(
            UUID id,
            String person,
            @Nullable String name,
            CertificateKind kind,
            @Nullable String level,
            LocalDate issuedOn,
            LocalDate expiresOn,
            @Nullable LocalDate endedOn) {

        /** Valid on the day of expiry, not on the day after. */
        public boolean isValidOn(LocalDate day) {
            return !day.isBefore(issuedOn) && !day.isAfter(expiresOn) && (endedOn == null || day.isBefore(endedOn));
        }
    }

    /** A partner's certificates of a kind that count on a day; a person may have several. */
    public static List<Held> validOn(Handle db, UUID partner, CertificateKind kind, LocalDate day) {
        return db.createQuery(VALID)
                .bind("partner", partner)
                .bind("kind", kind)
                .bind("day", day)
                .mapTo(Held.class)
                .list();
    }

    /** All certificates of a partner, of any day. */
    public static List<Held> of(Handle db, UUID partner) {
        return db.createQuery(OF_PARTNER + " order by person, kind, issued_on, id")
                .bind("partner", partner)
                .mapTo(Held.class)
                .list();
    }
}
