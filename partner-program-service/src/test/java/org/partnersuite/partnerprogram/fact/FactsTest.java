package org.partnersuite.partnerprogram.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.ServiceDatabase;
import org.partnersuite.partnerprogram.Together;
import org.partnersuite.partnerprogram.agreement.Agreement;
import org.partnersuite.partnerprogram.agreement.AgreementDetails;
import org.partnersuite.partnerprogram.agreement.AgreementKind;
import org.partnersuite.partnerprogram.agreement.Agreements;
import org.partnersuite.partnerprogram.contact.Contact;
import org.partnersuite.partnerprogram.contact.ContactDetails;
import org.partnersuite.partnerprogram.contact.ContactRole;
import org.partnersuite.partnerprogram.contact.Contacts;
import org.partnersuite.partnerprogram.offering.StandardOfferingDetails;
import org.partnersuite.partnerprogram.offering.StandardOfferings;
import org.partnersuite.partnerprogram.training.TrainedPeople;
import org.partnersuite.partnerprogram.training.TrainedPersonDetails;
import org.partnersuite.partnerprogram.training.TrainingAudience;
import org.partnersuite.partnerprogram.training.TrainingKind;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;

/** Facts of partners are added, revised and ended; two of the same for one day are refused. */
@Tag("PP-2")
class FactsTest {
    private static final ServiceDatabase DATABASE = new ServiceDatabase();
    private static final LocalDate DAY = LocalDate.of(2022, 1, 5);

    private final UUID partner = DATABASE.partner("PROSPECT");

    @Test
    void whatHasEndedKeepsItsDaysAndItsHistory() {
        Agreement signed = agreement(AgreementKind.PROGRAM, DAY, null);
        Agreement ended = DATABASE.change(change -> Agreements.FACTS.revise(
                change, signed.id(), IfMatch.any(), known -> draft(known.details(), DAY, DAY.plusYears(1))));

        assertThat(ended.version()).isEqualTo(2);
        assertThat(ended.term()).isEqualTo(new Term(DAY, DAY.plusYears(1)));
        assertThat(DATABASE.count("select count(*) from audit_entry where aggregate_id = '" + signed.id() + "'"))
                .isEqualTo(2);
        Agreement again = DATABASE.change(change -> Agreements.FACTS.revise(
                change, signed.id(), IfMatch.any(), known -> draft(known.details(), DAY, DAY.plusYears(1))));
        assertThat(again.version()).as("nothing changed").isEqualTo(2);
    }

    @Test
    void anotherOfTheSameForOneOfItsDaysIsRefused() {
        agreement(AgreementKind.PROGRAM, DAY, DAY.plusDays(10));
        assertThat(refusal(() -> agreement(AgreementKind.PROGRAM, DAY.plusDays(10), null))
                        .code())
                .isEqualTo("recorded_already");
        agreement(AgreementKind.DATA_PRIVACY, DAY, null);
        Agreement next = agreement(AgreementKind.PROGRAM, DAY.plusDays(11), null);
        assertThat(refusal(() -> DATABASE.change(change -> Agreements.FACTS.revise(
                                change, next.id(), IfMatch.any(), known -> draft(known.details(), DAY, null))))
                        .code())
                .isEqualTo("recorded_already");
    }

    @Test
    void requestsThatPutTheSameKeyAtOnceAreOneFactAndItsRevisions() throws InterruptedException {
        ExternalId key = new ExternalId("lms", UUID.randomUUID().toString());
        AtomicInteger turn = new AtomicInteger();
        Together.call(8, () -> {
            String person = "person-" + turn.incrementAndGet();
            return DATABASE.change(change -> TrainedPeople.FACTS.put(
                    change,
                    key,
                    IfMatch.any(),
                    known -> new Draft<>(
                            partner,
                            new TrainedPersonDetails(key, person, TrainingAudience.SELLER, TrainingKind.SALES),
                            DAY,
                            null)));
        });
        assertThat(DATABASE.count("select sum(version) from trained_person where external_id = '" + key.id() + "'"))
                .isEqualTo(8);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        Problem refused = refusal(() -> DATABASE.change(change -> Agreements.FACTS.add(
                change,
                new Draft<>(
                        UUID.randomUUID(),
                        new AgreementDetails(AgreementKind.PROGRAM, DAY.plusDays(1), null, null),
                        DAY,
                        DAY.minusDays(1)))));
        assertThat(refused.faults())
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactly("/partnerId unknown_partner", "/to before_start", "/from before_signature");
        assertThat(refusal(() -> DATABASE.change(change -> StandardOfferings.FACTS.add(
                                change,
                                new Draft<>(
                                        partner,
                                        new StandardOfferingDetails("Nowhere", List.of(), false, List.of(), null),
                                        null,
                                        null))))
                        .faults())
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactly("/geographies required");
    }

    @Test
    void aFactStaysWithItsPartner() {
        Agreement signed = agreement(AgreementKind.PROGRAM, DAY, null);
        UUID other = DATABASE.partner("PROSPECT");
        assertThat(refusal(() -> DATABASE.change(change -> Agreements.FACTS.revise(
                                change,
                                signed.id(),
                                IfMatch.any(),
                                known -> new Draft<>(other, known.details(), DAY, null))))
                        .faults())
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactly("/partnerId not_changeable");
    }

    @Test
    void aPartnerWritesItsOwnContactsAndLearnsNothingOfAnothers() {
        UUID other = DATABASE.partner("PROSPECT");
        Contact own = DATABASE.changeBy(partner, change -> Contacts.FACTS.add(change, contact(partner)));
        DATABASE.changeBy(
                partner,
                change -> Contacts.FACTS.revise(
                        change, own.id(), IfMatch.any(), known -> new Draft<>(partner, known.details(), DAY, DAY)));

        assertThat(refusal(() -> DATABASE.changeBy(partner, change -> Contacts.FACTS.add(change, contact(other))))
                        .status())
                .isEqualTo(404);
        assertThat(refusal(() -> DATABASE.changeBy(
                                other,
                                change -> Contacts.FACTS.revise(
                                        change, own.id(), IfMatch.any(), known -> contact(other))))
                        .status())
                .isEqualTo(404);
        assertThatThrownBy(() -> DATABASE.changeBy(
                        partner,
                        change -> Agreements.FACTS.add(
                                change,
                                new Draft<>(
                                        partner,
                                        new AgreementDetails(AgreementKind.PROGRAM, DAY, null, null),
                                        null,
                                        null))))
                .hasMessageContaining("permission denied");
    }

    private static Draft<ContactDetails> contact(UUID partner) {
        return new Draft<>(
                partner, new ContactDetails("Ana", List.of(ContactRole.ALLIANCE_MANAGER), null, null), DAY, null);
    }

    private Agreement agreement(AgreementKind kind, LocalDate from, @Nullable LocalDate to) {
        return DATABASE.change(
                change -> Agreements.FACTS.add(change, draft(new AgreementDetails(kind, DAY, null, null), from, to)));
    }

    private Draft<AgreementDetails> draft(AgreementDetails details, LocalDate from, @Nullable LocalDate to) {
        return new Draft<>(partner, details, from, to);
    }

    private static Problem refusal(Supplier<?> change) {
        return catchThrowableOfType(Problem.class, change::get);
    }
}
