package org.partnersuite.partnerprogram.specialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.certificate.CertificateKind;
import org.partnersuite.partnerprogram.certificate.Certificates;
import org.partnersuite.partnerprogram.specialization.SpecializationApplication.NamedPerson;
import org.partnersuite.platform.unitofwork.Stamp;

/** Whom and what a level needs, and how time changes it, by the table of the specification. */
@Tag("PP-10")
class SpecializationFactsTest {
    private static final SpecializationRequirements REQUIREMENTS = SpecializationRequirements.SETTING.shipped();
    private static final LocalDate DAY = LocalDate.of(2025, 1, 15);
    private static final LocalDate EXPIRY = LocalDate.of(2025, 3, 1);

    private final List<Certificates.Held> certificates = new ArrayList<>();
    private final List<NamedPerson> people = new ArrayList<>();
    private final List<ReferenceStory> stories = new ArrayList<>();

    SpecializationFactsTest() {
        people.add(new NamedPerson(SpecializationRole.EXECUTIVE_SPONSOR, "eva"));
        stories.add(story("PUBLISHED", LocalDate.of(2099, 12, 31), null));
        stories.add(story("CONSENTED", LocalDate.of(2099, 12, 31), null));
    }

    @Test
    void twoManagersARenewalManagerWithExamAndASponsorAreEnough() {
        certify("ana", CertificateKind.CSM);
        certify("kim", CertificateKind.CSM);
        certify("ron", CertificateKind.RENEWAL_MANAGER);

        assertThat(shortOf(SpecializationLevel.SPECIALIZED)).isEmpty();
        assertThat(shortOf(SpecializationLevel.ADVANCED)).containsExactly("CSM 1", "PRACTICE_LEADER 1");
    }

    @Test
    void aManagerWhoIsTheRenewalManagerDoesNotCount() {
        certify("ana", CertificateKind.CSM);
        certify("kim", CertificateKind.CSM);
        certify("kim", CertificateKind.RENEWAL_MANAGER);

        assertThat(shortOf(SpecializationLevel.SPECIALIZED)).containsExactly("CSM 1");
    }

    @Test
    void aManagerWithTheExamCountsWhileSomebodyElseIsTheRenewalManager() {
        certify("ana", CertificateKind.CSM);
        certify("kim", CertificateKind.CSM);
        certify("kim", CertificateKind.RENEWAL_MANAGER);
        certify("ron", CertificateKind.RENEWAL_MANAGER);

        assertThat(shortOf(SpecializationLevel.SPECIALIZED)).isEmpty();
    }

    @Test
    void aPersonWithTwoCertificatesIsOnePerson() {
        certify("ana", CertificateKind.CSM);
        certify("ana", CertificateKind.CSM);
        certify("ron", CertificateKind.RENEWAL_MANAGER);

        assertThat(shortOf(SpecializationLevel.SPECIALIZED)).containsExactly("CSM 1");
    }

    @Test
    void aReferenceHoldsWhileItsConsentDoes() {
        LocalDate until = LocalDate.of(2025, 12, 31);
        assertThat(story("PUBLISHED", until, null).holdsOn(until)).isTrue();
        assertThat(story("PUBLISHED", until, null).holdsOn(until.plusDays(1))).isFalse();
        assertThat(story("WITHDRAWN", until, DAY).holdsOn(DAY.minusDays(1))).isTrue();
        assertThat(story("WITHDRAWN", until, DAY).holdsOn(DAY)).isFalse();
        assertThat(story("DRAFT", null, null).holdsOn(DAY)).isFalse();
        assertThat(ReferenceStory.deleted(UUID.randomUUID(), 2).holdsOn(DAY)).isFalse();
    }

    @Test
    void aCertificateThatExpiresFlagsItOnTheNextDayAndEndsItAfterTheGrace() {
        specialized();
        Specialization awarded = awarded();
        assertThat(awarded.checkOn()).isEqualTo(EXPIRY.plusDays(1));

        check(awarded, EXPIRY);
        assertThat(award(awarded).flaggedOn()).isNull();
        check(awarded, EXPIRY.plusDays(1));
        assertThat(award(awarded).flaggedOn()).isEqualTo(LocalDate.of(2025, 3, 2));
        assertThat(awarded.shortfalls()).extracting(NeedState::key).containsExactly("CSM");
        assertThat(awarded.checkOn()).isEqualTo(LocalDate.of(2025, 5, 31));

        check(awarded, LocalDate.of(2025, 5, 31));
        assertThat(awarded.status()).isEqualTo(SpecializationStatus.ENDED);
        assertThat(award(awarded).endedOn()).isEqualTo(LocalDate.of(2025, 5, 31));
        assertThat(award(awarded).endedReason()).isEqualTo(Award.EndReason.NOT_REPLACED);
    }

    @Test
    void whoIsReplacedWithinTheGraceKeepsIt() {
        specialized();
        Specialization awarded = awarded();
        check(awarded, EXPIRY.plusDays(1));
        certificates.add(held("eve", CertificateKind.CSM, LocalDate.of(2025, 4, 1), LocalDate.of(2027, 4, 1)));

        check(awarded, LocalDate.of(2025, 4, 1));
        assertThat(awarded.status()).isEqualTo(SpecializationStatus.AWARDED);
        assertThat(award(awarded).flaggedOn()).isNull();
        assertThat(awarded.shortfalls()).isEmpty();
    }

    @Test
    void aSpecializationEndsOnTheDayAfterItsLast() {
        specialized();
        certificates.replaceAll(held -> held(held.person(), held.kind(), held.issuedOn(), LocalDate.of(2099, 1, 1)));
        Specialization awarded = awarded();

        check(awarded, LocalDate.of(2026, 1, 1));
        assertThat(award(awarded).endedReason()).isEqualTo(Award.EndReason.EXPIRED);
        assertThat(award(awarded).endedOn()).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    private void specialized() {
        certify("ana", CertificateKind.CSM);
        certificates.add(held("kim", CertificateKind.CSM, DAY.minusYears(1), EXPIRY));
        certify("ron", CertificateKind.RENEWAL_MANAGER);
    }

    private Specialization awarded() {
        Specialization specialization = Specialization.drafted(
                new Stamp(UUID.randomUUID(), 1, Instant.EPOCH, Instant.EPOCH),
                UUID.randomUUID(),
                SpecializationLevel.SPECIALIZED,
                1,
                new SpecializationApplication(Map.of(), null, List.of(), people));
        LocalDate until = LocalDate.of(2025, 12, 31);
        specialization.award(DAY, until, SpecializationCheck.next(Award.of(DAY, until), facts(), DAY));
        return specialization;
    }

    private void check(Specialization awarded, LocalDate day) {
        SpecializationCheck.on(awarded, REQUIREMENTS, facts(), 90, day);
    }

    private static Award award(Specialization of) {
        return Objects.requireNonNull(of.awarded());
    }

    private SpecializationFacts facts() {
        return new SpecializationFacts(certificates, people, stories);
    }

    private List<String> shortOf(SpecializationLevel level) {
        return facts().needsOn(REQUIREMENTS, level, DAY).stream()
                .filter(need -> !need.met())
                .map(need -> need.key() + " " + need.shortBy())
                .toList();
    }

    private void certify(String person, CertificateKind kind) {
        certificates.add(held(person, kind, DAY.minusDays(10), LocalDate.of(2099, 1, 1)));
    }

    private static Certificates.Held held(String person, CertificateKind kind, LocalDate issued, LocalDate expires) {
        return new Certificates.Held(UUID.randomUUID(), person, null, kind, null, issued, expires, null);
    }

    private static ReferenceStory story(String status, @Nullable LocalDate until, @Nullable LocalDate withdrawn) {
        return new ReferenceStory(
                UUID.randomUUID(), 1, "CUSTOMER_REFERENCE", status, UUID.randomUUID(), until, withdrawn, false);
    }
}
