package org.partnersuite.partnerprogram.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnersuite.partnerprogram.agreement.AgreementDetails;
import org.partnersuite.partnerprogram.agreement.AgreementKind;
import org.partnersuite.partnerprogram.agreement.Agreements;
import org.partnersuite.partnerprogram.contact.ContactDetails;
import org.partnersuite.partnerprogram.contact.ContactRole;
import org.partnersuite.partnerprogram.contact.Contacts;
import org.partnersuite.partnerprogram.counterpart.CounterpartDetails;
import org.partnersuite.partnerprogram.counterpart.Counterparts;
import org.partnersuite.partnerprogram.integration.IntegrationDetails;
import org.partnersuite.partnerprogram.integration.Integrations;
import org.partnersuite.partnerprogram.offering.OfferingContent;
import org.partnersuite.partnerprogram.offering.StandardOfferingDetails;
import org.partnersuite.partnerprogram.offering.StandardOfferings;
import org.partnersuite.partnerprogram.registrationprogram.RegistrationProgramDetails;
import org.partnersuite.partnerprogram.registrationprogram.RegistrationPrograms;
import org.partnersuite.partnerprogram.specialty.Architecture;
import org.partnersuite.partnerprogram.specialty.ArchitectureSpecializationDetails;
import org.partnersuite.partnerprogram.specialty.ArchitectureSpecializations;
import org.partnersuite.partnerprogram.specialty.SpecialtyLevel;
import org.partnersuite.partnerprogram.training.TrainedPeople;
import org.partnersuite.partnerprogram.training.TrainedPersonDetails;
import org.partnersuite.partnerprogram.training.TrainingAudience;
import org.partnersuite.partnerprogram.training.TrainingKind;
import org.partnersuite.partnerprogram.training.TrainingOfferDetails;
import org.partnersuite.partnerprogram.training.TrainingOffers;
import org.partnersuite.partnerprogram.training.TrainingPurpose;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.testkit.events.EventContracts;
import org.partnersuite.platform.unitofwork.Stamp;

/** What is told of a fact keeps to its contract, and who a contact is stays in this service. */
@Tag("PP-2")
@Tag("PP-16")
@Tag("XC-2")
class FactEventsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final ContactDetails ANA =
            new ContactDetails("Ana Lima", List.of(ContactRole.ALLIANCE_MANAGER), "ana@contoso.example", "Director");

    static Stream<OutgoingEvent> events() {
        return Stream.of(
                told(Contacts.CONTACT, ANA),
                told(Agreements.AGREEMENT, new AgreementDetails(AgreementKind.PROGRAM, DAY, "A-1", null)),
                told(
                        StandardOfferings.STANDARD_OFFERING,
                        new StandardOfferingDetails(
                                "Detection", List.of(OfferingContent.MANAGED_SERVICES), true, List.of(), null)),
                told(
                        TrainingOffers.TRAINING_OFFER,
                        new TrainingOfferDetails("Academy", TrainingPurpose.SALES, true, true, null)),
                told(Integrations.INTEGRATION, new IntegrationDetails("CLOUD_PAK_FOR_SECURITY", null, null)),
                told(RegistrationPrograms.REGISTRATION_PROGRAM, new RegistrationProgramDetails("Deal desk", null)),
                told(
                        ArchitectureSpecializations.ARCHITECTURE_SPECIALIZATION,
                        new ArchitectureSpecializationDetails(Architecture.SECURITY, SpecialtyLevel.ADVANCED, null)),
                told(Counterparts.COUNTERPART, new CounterpartDetails("ALLIANCE_MANAGER", "ann", null)),
                told(
                        TrainedPeople.TRAINED_PERSON,
                        new TrainedPersonDetails(
                                new ExternalId("lms", "T-7"),
                                "ann",
                                TrainingAudience.DELIVERY,
                                TrainingKind.STANDARD)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void theEventKeepsToItsContract(OutgoingEvent event) {
        assertThat(EventContracts.faults(event.topic().replace(".v1", ""), body(event)))
                .isEmpty();
    }

    @Test
    void ofAContactTheRolesAreToldAndNotThePerson() {
        assertThat(body(told(Contacts.CONTACT, ANA)))
                .contains("ALLIANCE_MANAGER", "\"kind\":\"CONTACT\"")
                .doesNotContain("Ana", "contoso", "Director");
    }

    private static <F extends Fact<D>, D> OutgoingEvent told(FactType<F, D> type, D details) {
        Stamp stamp = new Stamp(new UUID(0, 7), 1, Instant.EPOCH, Instant.EPOCH);
        return type.aggregate().state(type.maker().of(stamp, new UUID(0, 8), details, new Term(DAY, DAY.plusYears(1))));
    }

    private static String body(OutgoingEvent event) {
        return new String(Objects.requireNonNull(event.data()), StandardCharsets.UTF_8);
    }
}
