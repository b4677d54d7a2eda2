package org.partnersuite.partnerprogram.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.ServiceDatabase;
import org.partnersuite.partnerprogram.contact.ContactDetails;
import org.partnersuite.partnerprogram.contact.ContactRole;
import org.partnersuite.partnerprogram.contact.Contacts;
import org.partnersuite.partnerprogram.edition.Editions;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.fact.Draft;
import org.partnersuite.partnerprogram.prerequisite.Criteria;
import org.partnersuite.partnerprogram.prerequisite.Criterion;
import org.partnersuite.partnerprogram.prerequisite.Criterion.Outcome;
import org.partnersuite.partnerprogram.prerequisite.CriterionKey;
import org.partnersuite.partnerprogram.prerequisite.PrerequisiteFacts;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.IfMatch;

/** GOLD needs ten people of ours with a delivery training that is valid on the day. */
@Tag("PP-16")
class TrainedPeopleTest {
    private static final ServiceDatabase DATABASE = new ServiceDatabase();
    private static final LocalDate DAY = LocalDate.of(2022, 1, 5);

    private final UUID partner = DATABASE.partner("PARTICIPATING");

    @Test
    void tenValidPeopleMeetIt() {
        trained(10);
        assertShortBy(0, DAY);
    }

    @Test
    void thePersonWithTwoTrainingsIsOne() {
        trained(9);
        train("person 1", TrainingAudience.DELIVERY, TrainingKind.CUSTOM, null);
        assertShortBy(1, DAY);
    }

    @Test
    void aTrainingCountsOnItsLastDayAndNotOnTheNext() {
        trained(9);
        train("person 10", TrainingAudience.DELIVERY, TrainingKind.STANDARD, DAY.minusDays(1));
        assertShortBy(1, DAY);
        assertShortBy(0, DAY.minusDays(1));
    }

    @Test
    void salesTrainingIsNotDelivery() {
        trained(9);
        train("seller", TrainingAudience.SELLER, TrainingKind.SALES, null);
        train("architect", TrainingAudience.ARCHITECT, TrainingKind.OFFERING, null);
        train("engineer", TrainingAudience.ENGINEER, TrainingKind.INTEGRATION, null);
        assertShortBy(1, DAY);
    }

    @Test
    void peopleOfThePartnerItselfDoNotCount() {
        for (int i = 1; i <= 12; i++) {
            String name = "Their person " + i;
            DATABASE.change(change -> Contacts.FACTS.add(
                    change,
                    new Draft<>(
                            partner,
                            new ContactDetails(name, List.of(ContactRole.TECHNICAL_RESOURCE), null, null),
                            DAY,
                            null)));
        }
        assertShortBy(10, DAY);
    }

    @Test
    void anyPastDayIsAnswered() {
        trained(10);
        assertShortBy(10, LocalDate.of(2020, 12, 31));
        assertShortBy(0, LocalDate.of(2021, 1, 1));
    }

    @Test
    void aSystemKeepsThemByItsOwnKeys() {
        ExternalId key = new ExternalId("lms", UUID.randomUUID().toString());
        TrainedPerson first = put(key, DAY.plusYears(1));
        TrainedPerson again = put(key, DAY.plusYears(1));
        TrainedPerson longer = put(key, DAY.plusYears(2));

        assertThat(again).as("sent again").isEqualTo(first);
        assertThat(longer.id()).isEqualTo(first.id());
        assertThat(longer.version()).isEqualTo(2);
        assertThat(DATABASE.count("select count(*) from audit_entry where aggregate_id = '" + first.id() + "'"))
                .isEqualTo(2);
    }

    private TrainedPerson put(ExternalId key, LocalDate until) {
        TrainedPersonDetails details =
                new TrainedPersonDetails(key, "ann", TrainingAudience.DELIVERY, TrainingKind.STANDARD);
        return DATABASE.change(change -> TrainedPeople.FACTS.put(
                change, key, IfMatch.any(), known -> new Draft<>(partner, details, DAY, until)));
    }

    private void trained(int people) {
        for (int i = 1; i <= people; i++) {
            train("person " + i, TrainingAudience.DELIVERY, TrainingKind.STANDARD, null);
        }
    }

    private void train(String person, TrainingAudience audience, TrainingKind kind, @Nullable LocalDate until) {
        DATABASE.change(change -> TrainedPeople.FACTS.add(
                change,
                new Draft<>(
                        partner,
                        new TrainedPersonDetails(null, person, audience, kind),
                        LocalDate.of(2021, 1, 1),
                        until)));
    }

    private void assertShortBy(int people, LocalDate day) {
        Criterion trained = DATABASE
                .read(db -> Criteria.of(
                        new Editions().find(db, 1).orElseThrow(),
                        Tier.GOLD,
                        BigDecimal.ZERO,
                        PrerequisiteFacts.at(db, partner, day)))
                .criteria()
                .stream()
                .filter(each -> each.key() == CriterionKey.PEOPLE_TRAINED)
                .findFirst()
                .orElseThrow();
        assertThat(trained.shortBy()).as("on %s", day).isEqualByComparingTo(BigDecimal.valueOf(people));
        assertThat(trained.outcome()).isEqualTo(people == 0 ? Outcome.MET : Outcome.SHORT);
        assertThat(trained.rows()).hasSize(10 - people);
    }
}
