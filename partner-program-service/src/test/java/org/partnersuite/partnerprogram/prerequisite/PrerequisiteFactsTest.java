package org.partnersuite.partnerprogram.prerequisite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.ServiceDatabase;
import org.partnersuite.partnerprogram.agreement.AgreementDetails;
import org.partnersuite.partnerprogram.agreement.AgreementKind;
import org.partnersuite.partnerprogram.agreement.Agreements;
import org.partnersuite.partnerprogram.contact.ContactDetails;
import org.partnersuite.partnerprogram.contact.ContactRole;
import org.partnersuite.partnerprogram.contact.Contacts;
import org.partnersuite.partnerprogram.fact.Draft;
import org.partnersuite.partnerprogram.integration.IntegrationDetails;
import org.partnersuite.partnerprogram.integration.Integrations;
import org.partnersuite.partnerprogram.offering.OfferingContent;
import org.partnersuite.partnerprogram.offering.StandardOfferingDetails;
import org.partnersuite.partnerprogram.offering.StandardOfferings;
import org.partnersuite.partnerprogram.prerequisite.PrerequisiteFacts.Held;
import org.partnersuite.partnerprogram.registrationprogram.RegistrationProgramDetails;
import org.partnersuite.partnerprogram.registrationprogram.RegistrationPrograms;
import org.partnersuite.partnerprogram.training.TrainingOfferDetails;
import org.partnersuite.partnerprogram.training.TrainingOffers;
import org.partnersuite.partnerprogram.training.TrainingPurpose;

/** What is on record of a partner answers for any day. */
@Tag("PP-1")
@Tag("PP-2")
class PrerequisiteFactsTest {
    private static final ServiceDatabase DATABASE = new ServiceDatabase();
    private static final LocalDate DAY = LocalDate.of(2022, 1, 5);

    private final UUID partner = DATABASE.partner("PROSPECT");

    @Test
    void whatHoldsOnTheDayCountsItsFirstAndItsLastDayIncluded() {
        contact("Ana", "2022-01-05", "2022-06-30", ContactRole.EXECUTIVE_SPONSOR, ContactRole.TECHNICAL_RESOURCE);

        assertThat(kinds(DAY.minusDays(1))).isEmpty();
        assertThat(kinds(DAY)).containsExactlyInAnyOrder(FactKind.EXECUTIVE_SPONSOR, FactKind.TECHNICAL_RESOURCE);
        assertThat(kinds(LocalDate.of(2022, 6, 30))).hasSize(2);
        assertThat(kinds(LocalDate.of(2022, 7, 1))).isEmpty();
    }

    @Test
    void anOfferingWithoutServicesOfOursDoesNotCount() {
        offering("Theirs alone", List.of(OfferingContent.PARTNER_COMPETENCIES));
        assertThat(kinds(DAY)).isEmpty();
        offering("With ours", List.of(OfferingContent.MANAGED_SERVICES, OfferingContent.PARTNER_COMPETENCIES));
        assertThat(facts(DAY).of(FactKind.STANDARD_OFFERING))
                .extracting(Held::item)
                .containsExactly("With ours");
        assertThat(facts(DAY).of(FactKind.STANDARD_OFFERING).getFirst().geographyCount())
                .isEqualTo(2);
    }

    @Test
    void trainingCountsWhenItIsFreeAndUnlimited() {
        training("Paid", false, true);
        training("For ten people", true, false);
        assertThat(kinds(DAY)).isEmpty();
        training("Open", true, true);
        assertThat(facts(DAY).of(FactKind.FREE_UNLIMITED_TRAINING))
                .extracting(Held::item)
                .containsExactly("Open");
    }

    @Test
    void agreementsProgramsAndIntegrationsCountByTheirKind() {
        for (AgreementKind kind : AgreementKind.values()) {
            add(new AgreementDetails(kind, DAY, null, null));
        }
        DATABASE.change(change -> RegistrationPrograms.FACTS.add(
                change, new Draft<>(partner, new RegistrationProgramDetails("Deal desk", null), DAY, null)));
        DATABASE.change(change -> Integrations.FACTS.add(
                change, new Draft<>(partner, new IntegrationDetails("CLOUD_PAK_FOR_SECURITY", null, null), DAY, null)));

        assertThat(kinds(DAY))
                .containsExactlyInAnyOrder(
                        FactKind.PROCUREMENT_AGREEMENT,
                        FactKind.NON_DISCLOSURE_AGREEMENT,
                        FactKind.DATA_PRIVACY_AGREEMENT,
                        FactKind.PROGRAM_AGREEMENT,
                        FactKind.FRAMEWORK_SPONSORSHIP,
                        FactKind.DEAL_REGISTRATION_PROGRAM,
                        FactKind.INTEGRATION);
        assertThat(facts(DAY).of(FactKind.INTEGRATION))
                .extracting(Held::item)
                .containsExactly("CLOUD_PAK_FOR_SECURITY");
    }

    @Test
    void severalPartnersAreReadAtOnceThoseWithoutFactsIncluded() {
        UUID other = DATABASE.partner("PROSPECT");
        contact("Ana", "2022-01-01", null, ContactRole.ALLIANCE_MANAGER);

        var facts = DATABASE.read(db -> PrerequisiteFacts.at(db, List.of(partner, other), DAY));

        assertThat(facts.keySet()).containsExactly(partner, other);
        assertThat(facts.values().stream()
                        .map(each -> each.of(FactKind.ALLIANCE_MANAGER).size()))
                .containsExactly(1, 0);
    }

    private Set<FactKind> kinds(LocalDate day) {
        return facts(day).held().keySet();
    }

    private PrerequisiteFacts facts(LocalDate day) {
        return DATABASE.read(db -> PrerequisiteFacts.at(db, partner, day));
    }

    private void contact(String name, String from, @Nullable String to, ContactRole... roles) {
        DATABASE.change(change -> Contacts.FACTS.add(
                change,
                new Draft<>(
                        partner,
                        new ContactDetails(name, List.of(roles), null, null),
                        LocalDate.parse(from),
                        to == null ? null : LocalDate.parse(to))));
    }

    private void offering(String name, List<OfferingContent> holds) {
        DATABASE.change(change -> StandardOfferings.FACTS.add(
                change,
                new Draft<>(
                        partner,
                        new StandardOfferingDetails(name, holds, false, List.of("EMEA", "Americas"), null),
                        DAY,
                        null)));
    }

    private void training(String name, boolean free, boolean unlimited) {
        DATABASE.change(change -> TrainingOffers.FACTS.add(
                change,
                new Draft<>(
                        partner,
                        new TrainingOfferDetails(name, TrainingPurpose.OFFERING, free, unlimited, null),
                        DAY,
                        null)));
    }

    private void add(AgreementDetails details) {
        DATABASE.change(change -> Agreements.FACTS.add(change, new Draft<>(partner, details, DAY, null)));
    }
}
