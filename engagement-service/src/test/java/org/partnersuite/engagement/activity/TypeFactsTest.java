package org.partnersuite.engagement.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnersuite.engagement.activity.ActivitySamples.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnersuite.engagement.Refused;
import org.partnersuite.engagement.reference.KnownCodes;

/** What hangs on the type of an activity is on that type alone. */
@Tag("EN-8")
class TypeFactsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final TypeFacts PROOF = new TypeFacts(
            ProofKind.POC,
            ProofMeans.CLIENT_SANDBOX,
            PilotSide.CLIENT,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            null,
            List.of());

    static Stream<Arguments> factsByType() {
        return Stream.of(
                Arguments.of(ActivityType.PROOF_OF_VALUE, PROOF),
                Arguments.of(ActivityType.MVP, mvp("2026-03-10", "2026-03-20")),
                Arguments.of(ActivityType.CUSTOM_DEMO, demo("CLIENT_NAME", "INDUSTRY", "USE_CASE")),
                Arguments.of(ActivityType.TECHNICAL_ARCHITECTURE, architecture("DAY_2_OPERATIONS", "CSM_GUIDANCE")));
    }

    @ParameterizedTest
    @MethodSource("factsByType")
    void eachTypeHasItsOwn(ActivityType type, TypeFacts facts) {
        assertThat(faults(type, facts)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("factsByType")
    void noOtherTypeHasThem(ActivityType type, TypeFacts facts) {
        for (ActivityType other : ActivityType.values()) {
            if (other != type) {
                assertThat(faults(other, facts))
                        .as(other.name())
                        .hasSameSizeAs(facts.present().keySet())
                        .allMatch(fault ->
                                fault.endsWith(" only_of_" + type.name().toLowerCase(Locale.ROOT)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ActivityType.class)
    void noneNeedsThem(ActivityType type) {
        assertThat(faults(type, TypeFacts.NONE)).isEmpty();
    }

    @Test
    void anMvpIsPresentedAndHandedOverSinceItsStartAndNotInTheFuture() {
        assertThat(faults(ActivityType.MVP, mvp("2026-02-28", "2026-04-01")))
                .containsExactlyInAnyOrder("/presentedOn before_start", "/handedOverOn in_future");
    }

    @Test
    void whatIsCustomisedAndUsedIsOfTheReferenceData() {
        assertThat(faults(ActivityType.CUSTOM_DEMO, demo("INDUSTRY", "COLOUR", "INDUSTRY")))
                .containsExactlyInAnyOrder("/customized/1 unknown_code", "/customized/2 repeated");
        assertThat(faults(ActivityType.TECHNICAL_ARCHITECTURE, architecture("PRODUCT_SIZING", "DECORATION")))
                .containsExactly("/artefacts/0/uses/1 unknown_code");
    }

    private static TypeFacts mvp(String presentedOn, String handedOverOn) {
        return new TypeFacts(
                null,
                null,
                null,
                PilotSide.CLIENT,
                true,
                false,
                LocalDate.parse(presentedOn),
                LocalDate.parse(handedOverOn),
                List.of(),
                null,
                List.of());
    }

    private static TypeFacts demo(String... customized) {
        return new TypeFacts(null, null, null, null, null, null, null, null, List.of(customized), true, List.of());
    }

    private static TypeFacts architecture(String... uses) {
        Artefact artefact = new Artefact("https://wiki.example/assistant", "Reference architecture", List.of(uses));
        return new TypeFacts(null, null, null, null, null, null, null, null, List.of(), null, List.of(artefact));
    }

    private static List<String> faults(ActivityType type, TypeFacts facts) {
        ActivityDetails details = new ActivityDetails(
                type,
                type == ActivityType.WORKSHOP ? WorkshopKind.DESIGN_THINKING : null,
                "Subject",
                ActivitySource.CLIENT_ENGINEERING,
                null,
                "joe",
                List.of(),
                dates(null, null, "2026-03-01", null),
                null,
                PilotAgreement.NONE,
                facts,
                null);
        return Refused.named(ActivityRules.faultsOf(details, KnownCodes.known(), TODAY));
    }
}
