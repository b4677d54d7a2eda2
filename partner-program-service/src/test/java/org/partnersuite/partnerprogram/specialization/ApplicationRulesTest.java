package org.partnersuite.partnerprogram.specialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.specialization.SpecializationApplication.Answer;
import org.partnersuite.platform.rest.Fault;

/** What an application needs: every fault is named at once. */
@Tag("PP-10")
class ApplicationRulesTest {
    private static final SpecializationRequirements REQUIREMENTS = SpecializationRequirements.SETTING.shipped();
    private static final LocalDate DAY = LocalDate.of(2025, 1, 15);

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final Map<String, Answer> answers = new TreeMap<>();

    ApplicationRulesTest() {
        for (int i = 1; i <= 5; i++) {
            answers.put(String.valueOf(i), new Answer("Answer " + i, null));
        }
        answers.put("6", new Answer("Plan", "https://partner.example/org-chart"));
    }

    @Test
    void theRequirementsThatShipHaveSixQuestionsAndNineteenItemsOfTheAudit() {
        assertThat(REQUIREMENTS.faults()).isEmpty();
        assertThat(REQUIREMENTS.questions()).hasSize(6).allMatch(SpecializationRequirements.Question::required);
        assertThat(REQUIREMENTS.audit()).hasSize(4 + 6 + 9);
        assertThat(REQUIREMENTS.references()).isEqualTo(2);
    }

    @Test
    void anEmptyAnswerAndAMissingReferenceAreBothNamed() {
        answers.remove("3");

        assertThat(faults(null, List.of(first), story(first, true)))
                .containsExactly("/answers/3 unanswered", "/references too_few");
    }

    @Test
    void theOrgChartIsAttached() {
        answers.put("6", new Answer("Plan", null));

        assertThat(faults(null, List.of(first, second), story(first, true), story(second, true)))
                .containsExactly("/answers/6/attachment required");
    }

    @Test
    void aDocumentStandsInPlaceOfTheAnswers() {
        answers.clear();

        assertThat(faults(
                        "https://partner.example/application",
                        List.of(first, second),
                        story(first, true),
                        story(second, true)))
                .isEmpty();
    }

    @Test
    void aReferenceIsKnownAndHasConsent() {
        assertThat(faults(null, List.of(first, second), story(first, false)))
                .containsExactly("/references/0 no_consent", "/references/1 unknown_reference", "/references too_few");
    }

    @Test
    void anAwardNeedsAnAuditThatFoundEverything() {
        Map<String, Finding> findings = new TreeMap<>();
        REQUIREMENTS.audit().forEach(item -> findings.put(item.key(), new Finding(true, null, null)));
        assertThat(ApplicationRules.toAward(REQUIREMENTS, List.of(), findings)).isEmpty();

        findings.put("RACI", new Finding(false, "No owner of renewals", null));
        findings.remove("HANDOFFS");
        assertThat(ApplicationRules.toAward(REQUIREMENTS, List.of(NeedState.of("CSM", "Certified", 2, 1)), findings))
                .extracting(Fault::code)
                .containsExactlyInAnyOrder("csm", "not_audited", "not_found");
    }

    private List<String> faults(@Nullable String document, List<UUID> references, ReferenceStory... stories) {
        return ApplicationRules.toSubmit(
                        REQUIREMENTS,
                        new SpecializationApplication(answers, document, references, List.of()),
                        List.of(stories),
                        DAY)
                .stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }

    private static ReferenceStory story(UUID id, boolean consented) {
        return new ReferenceStory(
                id,
                1,
                "CUSTOMER_REFERENCE",
                consented ? "PUBLISHED" : "CONSENT_ASKED",
                UUID.randomUUID(),
                consented ? LocalDate.of(2099, 12, 31) : null,
                null,
                false);
    }
}
