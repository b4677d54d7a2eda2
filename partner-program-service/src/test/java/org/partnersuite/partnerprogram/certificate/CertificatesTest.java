package org.partnersuite.partnerprogram.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.ServiceDatabase;
import org.partnersuite.platform.dailywork.Days;

/** Which certificates count on a day, and when their expiry is announced. */
@Tag("PP-15")
class CertificatesTest {
    private static final ServiceDatabase DATABASE = new ServiceDatabase();
    private static final LocalDate EXPIRY = LocalDate.of(2025, 3, 1);

    private final UUID partner = UUID.randomUUID();

    @BeforeEach
    void givenAPartner() {
        execute(
                "insert into partner values (?, 1, 'P', null, null, 'PROSPECT', 'SALES_AGENT', '{}', now(), now())",
                partner);
    }

    @Test
    void oneCountsFromItsIssueToTheDayOfItsExpiryAndNotOnTheDayAfter() {
        certificate("ana", CertificateKind.CSM, EXPIRY.minusYears(2), EXPIRY);

        assertThat(people(EXPIRY.minusYears(2).minusDays(1))).isEmpty();
        assertThat(people(EXPIRY.minusYears(2))).containsExactly("ana");
        assertThat(people(EXPIRY)).containsExactly("ana");
        assertThat(people(EXPIRY.plusDays(1))).isEmpty();
    }

    @Test
    void oneThatWasEndedDoesNotCountFromThatDayOn() {
        UUID id = certificate("ana", CertificateKind.CSM, EXPIRY.minusYears(2), EXPIRY);
        execute(
                "update certificate set ended_on = ?, ended_reason = 'left', next_notice_on = null where id = ?",
                EXPIRY.minusDays(9),
                id);

        assertThat(people(EXPIRY.minusDays(10))).containsExactly("ana");
        assertThat(people(EXPIRY.minusDays(9))).isEmpty();
    }

    @Test
    void aKindIsCountedByItself() {
        certificate("kim", CertificateKind.RENEWAL_MANAGER, EXPIRY.minusYears(2), EXPIRY);

        assertThat(people(EXPIRY)).isEmpty();
        List<Certificates.Held> all = DATABASE.read(db -> Certificates.of(db, partner));
        assertThat(all).hasSize(1);
    }

    @Test
    void expiryIsAnnounced60And30DaysBeforeEachOnceAndDatedByItsDay() {
        UUID id = certificate("ana", CertificateKind.CSM, EXPIRY.minusYears(2), EXPIRY);
        ExpiryNotices notices = new ExpiryNotices();
        work(notices, EXPIRY.minusDays(61));
        assertThat(announced(id)).isEmpty();

        work(notices, EXPIRY.minusDays(60));
        work(notices, EXPIRY.minusDays(60));
        assertThat(announced(id)).containsExactly("2024-12-31");

        work(notices, EXPIRY.plusDays(40));
        work(notices, EXPIRY.plusDays(40));
        assertThat(announced(id)).containsExactly("2024-12-31", "2025-01-30");
    }

    @Test
    void whatIsRecordedLateIsAnnouncedByWhatIsStillAhead() {
        assertThat(ExpiryNotices.firstFrom(EXPIRY, EXPIRY.minusDays(60))).isEqualTo(EXPIRY.minusDays(60));
        assertThat(ExpiryNotices.firstFrom(EXPIRY, EXPIRY.minusDays(59))).isEqualTo(EXPIRY.minusDays(30));
        assertThat(ExpiryNotices.firstFrom(EXPIRY, EXPIRY.minusDays(29))).isNull();
    }

    private List<String> people(LocalDate day) {
        return DATABASE.read(db -> Certificates.validOn(db, partner, CertificateKind.CSM, day)).stream()
                .map(Certificates.Held::person)
                .toList();
    }

    private void work(ExpiryNotices notices, LocalDate today) {
        DATABASE.setNow(Days.at(today));
        Set<UUID> due = DATABASE.read(db -> notices.due(db, Days.at(today), 10));
        DATABASE.change(change -> notices.work(change, due, today));
    }

    private static List<String> announced(UUID id) {
        return DATABASE.read(db -> db.createQuery("""
                        select convert_from(data, 'UTF8')::jsonb ->> 'announcedOn' from outbox
                        where topic = 'partner-program.certificate-expiry.v1' and key = :id order by id
                        """)
                .bind("id", id.toString())
                .mapTo(String.class)
                .list());
    }

    private UUID certificate(String person, CertificateKind kind, LocalDate issued, LocalDate expires) {
        UUID id = UUID.randomUUID();
        execute(
                "insert into certificate (id, version, partner_id, person, kind, issued_on, expires_on, next_notice_on,"
                        + " created_at, updated_at) values (?, 1, ?, ?, ?, ?, ?, ?, now(), now())",
                id,
                partner,
                person,
                kind.name(),
                issued,
                expires,
                expires.minusDays(60));
        return id;
    }

    private static void execute(String sql, Object... values) {
        DATABASE.change(change -> change.db().execute(sql, values));
    }
}
