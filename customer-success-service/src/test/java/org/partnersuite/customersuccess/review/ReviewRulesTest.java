package org.partnersuite.customersuccess.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.customersuccess.Faults;

@Tag("CS-20")
class ReviewRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static List<Attendee> attendees(@Nullable String sides) {
        return sides == null
                ? List.of()
                : Arrays.stream(sides.split(" ", -1))
                        .map(side -> new Attendee("Kim", ReviewKind.Side.valueOf(side), null))
                        .toList();
    }

    @ParameterizedTest(name = "{0} on {1} with {2}: {3}")
    @CsvSource({
        "CUSTOMER_ADOPTION, 2026-03-02, VENDOR CUSTOMER, ",
        "CUSTOMER_ADOPTION, 2026-03-02, PARTNER CUSTOMER, ",
        "CUSTOMER_ADOPTION, 2026-03-03, VENDOR CUSTOMER, /heldOn in_future",
        "CUSTOMER_ADOPTION, 2026-03-02, VENDOR PARTNER, /attendees no_attendee_of_theirs",
        "CUSTOMER_ADOPTION, 2026-03-02, CUSTOMER, /attendees no_attendee_of_ours",
        "CUSTOMER_ADOPTION, 2026-03-02, , /attendees no_attendee_of_ours|/attendees no_attendee_of_theirs",
        "PARTNER_EXECUTIVE, 2026-03-02, VENDOR PARTNER, ",
        "PARTNER_EXECUTIVE, 2026-03-02, VENDOR CUSTOMER, /attendees no_attendee_of_theirs",
        "PARTNER_EXECUTIVE, 2026-03-02, PARTNER, /attendees no_attendee_of_ours",
        "ACCOUNT_QBR, 2026-02-28, VENDOR CUSTOMER, "
    })
    void aHeldReviewHasADateAndBothSides(
            ReviewKind kind, LocalDate on, @Nullable String sides, @Nullable String faults) {
        assertThat(Faults.of(ReviewRules.holdingFaults(kind, attendees(sides), on, TODAY)))
                .isEqualTo(faults == null ? List.of() : List.of(faults.split("\\|", -1)));
    }

    @Test
    void eachKindIsAboutItsOwn() {
        UUID id = UUID.randomUUID();

        assertThat(ReviewRules.subjectFaults(ReviewKind.CUSTOMER_ADOPTION, new ReviewSubject(id, id, null)))
                .isEmpty();
        assertThat(Faults.of(
                        ReviewRules.subjectFaults(ReviewKind.CUSTOMER_ADOPTION, new ReviewSubject(null, null, null))))
                .containsExactly("/customerId required", "/subscriptionId required");
        assertThat(ReviewRules.subjectFaults(ReviewKind.PARTNER_EXECUTIVE, new ReviewSubject(null, null, id)))
                .isEmpty();
        assertThat(Faults.of(ReviewRules.subjectFaults(ReviewKind.PARTNER_EXECUTIVE, new ReviewSubject(id, id, null))))
                .containsExactly("/partnerId required", "/customerId not_of_kind", "/subscriptionId not_of_kind");
        assertThat(Faults.of(ReviewRules.subjectFaults(ReviewKind.ACCOUNT_QBR, new ReviewSubject(id, id, null))))
                .containsExactly("/subscriptionId not_of_kind");
    }

    @Test
    void theAgendaIsTheTemplateOfTheKind() {
        ReviewAgendas shipped = ReviewAgendas.SETTING.shipped();

        assertThat(shipped.of(ReviewKind.CUSTOMER_ADOPTION))
                .containsExactly(
                        "Tracking against the adoption plan",
                        "KPIs",
                        "Feature usage",
                        "Training",
                        "Go-forward plan for the next quarter");
        assertThat(shipped.of(ReviewKind.PARTNER_EXECUTIVE))
                .containsExactly(
                        "Business health between both organizations",
                        "Standing against the program requirements",
                        "Objectives and escalations",
                        "Actions");
        assertThat(shipped.of(ReviewKind.ACCOUNT_QBR))
                .containsExactly(
                        "Account plan and technical strategy", "Use cases", "Technology decision points", "Actions");
        assertThat(shipped.agendas()).hasSize(4);
    }
}
