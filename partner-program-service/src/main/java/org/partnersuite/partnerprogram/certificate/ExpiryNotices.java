package org.partnersuite.partnerprogram.certificate;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.dailywork.DueWork;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Change;

/** Expiry of certificates is announced 60 and 30 days before, each once; their version stays. */
@Singleton
class ExpiryNotices extends DueWork {
    /** Days before the expiry, the earliest first. */
    static final List<Integer> DAYS_BEFORE = List.of(60, 30);

    private static final String TOPIC = "partner-program.certificate-expiry.v1";

    ExpiryNotices() {
        super(
                "certificate-expiry",
                "select id, next_notice_on as day from certificate where next_notice_on is not null");
    }

    /**
     * The data of {@code partner-program.certificate-expiry.v1}.
     *
     * @param renewed whether the person has a certificate of the kind that expires later
     */
    record CertificateExpiry(
            UUID id,
            UUID partnerId,
            String person,
            CertificateKind kind,
            @Nullable String level,
            LocalDate expiresOn,
            LocalDate announcedOn,
            int daysBefore,
            boolean renewed) {}

    /** The first announcement on a day or later; null when all are past. */
    static @Nullable LocalDate firstFrom(LocalDate expiresOn, LocalDate day) {
        return DAYS_BEFORE.stream()
                .map(expiresOn::minusDays)
                .filter(notice -> !notice.isBefore(day))
                .findFirst()
                .orElse(null);
    }

    @Override
    protected int work(Change change, Set<UUID> ids, LocalDate today) {
        List<CertificateExpiry> due = change.db()
                .createQuery("""
                        select c.id, c.partner_id, c.person, c.kind, c.level, c.expires_on, c.next_notice_on as announced_on,
                               c.expires_on - c.next_notice_on as days_before,
                               exists (select from certificate o
                                       where o.partner_id = c.partner_id and o.person = c.person and o.kind = c.kind
                                         and o.expires_on > c.expires_on and o.ended_on is null) as renewed
                        from certificate c
                        where c.id = any(:ids) and c.next_notice_on <= :today
                        order by c.id for no key update skip locked
                        """)
                .bindArray("ids", UUID.class, ids)
                .bind("today", today)
                .mapTo(CertificateExpiry.class)
                .list();
        for (CertificateExpiry each : due) {
            change.event(OutgoingEvent.state(
                    TOPIC,
                    each.id(),
                    DAYS_BEFORE.indexOf(each.daysBefore()) + 1,
                    Days.at(each.announcedOn()),
                    Json.write(each)));
            change.db()
                    .createUpdate("update certificate set next_notice_on = :next where id = :id")
                    .bind("next", firstFrom(each.expiresOn(), each.announcedOn().plusDays(1)))
                    .bind("id", each.id())
                    .execute();
        }
        return due.size();
    }
}
