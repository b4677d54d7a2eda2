package org.partnersuite.partnerprogram.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.partnersuite.partnerprogram.ServiceDatabase;
import org.partnersuite.partnerprogram.agreement.AgreementDetails;
import org.partnersuite.partnerprogram.agreement.AgreementKind;
import org.partnersuite.partnerprogram.agreement.Agreements;
import org.partnersuite.partnerprogram.contact.ContactDetails;
import org.partnersuite.partnerprogram.contact.ContactRole;
import org.partnersuite.partnerprogram.contact.Contacts;
import org.partnersuite.partnerprogram.deal.DealBook;
import org.partnersuite.partnerprogram.deal.DealReport;
import org.partnersuite.partnerprogram.deal.DealSource;
import org.partnersuite.partnerprogram.deal.DealStatus;
import org.partnersuite.partnerprogram.deal.DealTerms;
import org.partnersuite.partnerprogram.exchangerate.ExchangeRate;
import org.partnersuite.partnerprogram.exchangerate.RateStore;
import org.partnersuite.partnerprogram.fact.Draft;
import org.partnersuite.partnerprogram.integration.IntegrationDetails;
import org.partnersuite.partnerprogram.integration.Integrations;
import org.partnersuite.partnerprogram.offering.OfferingContent;
import org.partnersuite.partnerprogram.offering.StandardOfferingDetails;
import org.partnersuite.partnerprogram.offering.StandardOfferings;
import org.partnersuite.partnerprogram.registrationprogram.RegistrationProgramDetails;
import org.partnersuite.partnerprogram.registrationprogram.RegistrationPrograms;
import org.partnersuite.partnerprogram.training.TrainedPeople;
import org.partnersuite.partnerprogram.training.TrainedPersonDetails;
import org.partnersuite.partnerprogram.training.TrainingAudience;
import org.partnersuite.partnerprogram.training.TrainingKind;
import org.partnersuite.partnerprogram.training.TrainingOfferDetails;
import org.partnersuite.partnerprogram.training.TrainingOffers;
import org.partnersuite.partnerprogram.training.TrainingPurpose;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.unitofwork.Change;

/** Partners in a database that have all that PLATINUM asks for, but its TCV. */
final class Qualified {
    private static final LocalDate SINCE = LocalDate.of(2021, 1, 1);

    private final ServiceDatabase database;

    Qualified(ServiceDatabase database) {
        this.database = database;
    }

    /** In a status, with a win of the last June. */
    UUID partner(String status, String dollars) {
        UUID partner = database.partner(status);
        database.change(change -> {
            give(change, partner);
            return true;
        });
        win(partner, dollars, "USD");
        return partner;
    }

    /** Answers the deal's id. */
    UUID win(UUID partner, String amount, String currency) {
        return win(partner, amount, currency, LocalDate.of(2021, 6, 30));
    }

    /** Answers the deal's id. */
    UUID win(UUID partner, String amount, String currency, LocalDate wonOn) {
        DealReport report = new DealReport(
                new DealSource.Feed(new ExternalId("feed", UUID.randomUUID().toString())),
                new DealTerms(
                        partner,
                        "Data platform",
                        "Northwind",
                        DealStatus.WON,
                        wonOn,
                        currency,
                        new BigDecimal(amount).subtract(BigDecimal.ONE),
                        BigDecimal.ONE,
                        false));
        return database.change(change ->
                DealBook.record(change, List.of(report)).getFirst().deal().id());
    }

    /** What a unit of a currency is worth in dollars from the first of January on. */
    void rate(Change change, String currency, String dollars) {
        RateStore.put(change, new ExchangeRate(currency, "USD", SINCE, new BigDecimal(dollars)), IfMatch.any());
    }

    /** All but the TCV. */
    static void give(Change change, UUID partner) {
        StandardOfferings.FACTS.add(
                change,
                draft(
                        partner,
                        new StandardOfferingDetails(
                                "Managed detection",
                                List.of(OfferingContent.MANAGED_SERVICES),
                                true,
                                List.of(),
                                null)));
        for (int i = 1; i <= 20; i++) {
            TrainedPeople.FACTS.add(
                    change,
                    draft(
                            partner,
                            new TrainedPersonDetails(
                                    null, "person " + i, TrainingAudience.DELIVERY, TrainingKind.STANDARD)));
        }
        for (int i = 1; i <= 3; i++) {
            contact(change, partner, "resource " + i, ContactRole.TECHNICAL_RESOURCE);
        }
        contact(change, partner, "Ana", ContactRole.EXECUTIVE_SPONSOR);
        contact(change, partner, "Ben", ContactRole.ALLIANCE_MANAGER);
        RegistrationPrograms.FACTS.add(change, draft(partner, new RegistrationProgramDetails("Deal desk", null)));
        Integrations.FACTS.add(change, draft(partner, new IntegrationDetails("CLOUD_PAK_FOR_SECURITY", null, null)));
        TrainingOffers.FACTS.add(
                change, draft(partner, new TrainingOfferDetails("Open", TrainingPurpose.OFFERING, true, true, null)));
        for (AgreementKind kind : AgreementKind.values()) {
            Agreements.FACTS.add(change, draft(partner, new AgreementDetails(kind, SINCE, null, null)));
        }
    }

    private static void contact(Change change, UUID partner, String name, ContactRole role) {
        Contacts.FACTS.add(change, draft(partner, new ContactDetails(name, List.of(role), null, null)));
    }

    private static <D> Draft<D> draft(UUID partner, D details) {
        return new Draft<>(partner, details, SINCE, null);
    }
}
