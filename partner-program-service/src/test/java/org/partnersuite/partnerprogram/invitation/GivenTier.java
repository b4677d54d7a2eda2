package org.partnersuite.partnerprogram.invitation;

import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.Api;

/** Tiers and people that tests of benefits begin with. */
public final class GivenTier {
    private GivenTier() {}

    /** A tier, until 2099 when it has no end. */
    public static void until(DataSource database, UUID partner, String tier, String from, @Nullable String until) {
        add(database, partner, tier, from, until == null ? "2099-12-31" : until, false);
    }

    public static void provisional(DataSource database, UUID partner, String tier, String from, String until) {
        add(database, partner, tier, from, until, true);
    }

    /** GOLD by an exception from this year on, unless the partner has one. */
    static void goldOnce(DataSource database, UUID partner) {
        Jdbi.create(database)
                .useHandle(db -> db.createUpdate("""
                        insert into partner_tier (id, partner_id, tier, provisional, reason, valid_from, valid_until,
                            approved_by, note, created_at)
                        values (gen_random_uuid(), :partner, 'GOLD', false, 'EXCEPTION', date '2026-01-01', date '2099-12-31',
                            'eve', 'It is about to', now())
                        on conflict do nothing
                        """).bind("partner", partner).execute());
    }

    /** Names somebody of ours for the partner. */
    public static void counterpart(UUID partner, String role, String person, String from) {
        Api.as("partner-manager")
                .post("/counterparts", """
                        {"partnerId":"%s","role":"%s","person":"%s","from":"%s"}
                        """.formatted(partner, role, person, from))
                .then()
                .statusCode(201);
    }

    private static void add(
            DataSource database, UUID partner, String tier, String from, String until, boolean provisional) {
        Jdbi.create(database).useHandle(db -> db.createUpdate("""
                        insert into partner_tier (id, partner_id, tier, provisional, reason, valid_from, valid_until,
                            approved_by, note, created_at)
                        values (gen_random_uuid(), :partner, :tier, :provisional, :reason, :from, :until, :by, :note, now())
                        """)
                .bind("partner", partner)
                .bind("tier", tier)
                .bind("provisional", provisional)
                .bind("reason", provisional ? "PROVISIONAL" : "EXCEPTION")
                .bind("from", LocalDate.parse(from))
                .bind("until", LocalDate.parse(until))
                .bind("by", provisional ? null : "eve")
                .bind("note", provisional ? null : "It is about to")
                .execute());
    }
}
