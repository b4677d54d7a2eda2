package org.partnersuite.engagement.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sets by their codes, and codes that are given to nothing new. */
@Tag("EN-1")
class ReferenceDataTest {
    private static final ReferenceData RETIRED = KnownCodes.with(
            ReferenceSetId.LOSS_REASONS,
            KnownCodes.value("PRICE"),
            KnownCodes.retired("ACQUIRED"),
            KnownCodes.value("OTHER"));

    @Test
    void codesStayInTheirOrder() {
        assertThat(RETIRED.codes(ReferenceSetId.LOSS_REASONS)).containsExactly("PRICE", "ACQUIRED", "OTHER");
        assertThat(KnownCodes.known().offerings()).containsExactly("watsonx.ai", "watsonx.data");
    }

    @Test
    @Tag("EN-14")
    void whatIsRetiredIsKnownAndGivenToNothingNew() {
        assertThat(RETIRED.current(ReferenceSetId.LOSS_REASONS)).containsExactly("PRICE", "OTHER");
        assertThat(RETIRED.lossReasons()).containsExactly("PRICE", "OTHER");
        assertThat(RETIRED.set(ReferenceSetId.LOSS_REASONS).retired()).containsExactly("ACQUIRED");
    }

    @Test
    @Tag("EN-13")
    void anAliasMeansItsCode() {
        ReferenceData known = KnownCodes.with(
                ReferenceSetId.OFFERINGS,
                KnownCodes.alsoSpelled("watsonx.data", "watsonx,data"),
                KnownCodes.value("MQ"));
        assertThat(known.meant(ReferenceSetId.OFFERINGS, "watsonx,data")).isEqualTo("watsonx.data");
        assertThat(known.meant(ReferenceSetId.OFFERINGS, "MQ")).isEqualTo("MQ");
        assertThat(known.meant(ReferenceSetId.OFFERINGS, "mystery")).isEqualTo("mystery");
    }

    @Test
    @Tag("EN-16")
    void anOfferingWithoutACodeStandsForItselfAmongTheL30s() {
        ReferenceData known = KnownCodes.with(
                ReferenceSetId.OFFERINGS,
                KnownCodes.withL30("watsonx.ai", "30AX6"),
                KnownCodes.value("watsonx Assistant"),
                KnownCodes.withL30("Another", "30AX6"),
                KnownCodes.retired("Old"));
        assertThat(known.l30s())
                .containsExactly(
                        new L30Value("30AX6", List.of("watsonx.ai", "Another")),
                        new L30Value("watsonx Assistant", List.of("watsonx Assistant")));
    }

    @Test
    void codesAreNotChangedByWhoReadsThem() {
        assertThatThrownBy(() -> RETIRED.codes(ReferenceSetId.LOSS_REASONS).add("MINE"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> RETIRED.current(ReferenceSetId.LOSS_REASONS).remove("PRICE"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void migrationsFillEverySet() {
        ReferenceData none =
                new ReferenceData(Map.of(ReferenceSetId.LOSS_REASONS, RETIRED.set(ReferenceSetId.LOSS_REASONS)));
        assertThatThrownBy(() -> none.set(ReferenceSetId.ROLES)).isInstanceOf(IllegalStateException.class);
        assertThat(none.codes(ReferenceSetId.ROLES)).isEmpty();
    }

    @Test
    @Tag("EN-9")
    void helpTakesItsEngagementTypes() {
        assertThat(KnownCodes.known().engagementTypesOf("WATSONX_PILOT")).containsExactly("PROOF_OF_VALUE", "MVP");
        assertThat(KnownCodes.known().engagementTypesOf("TRAINING")).isEmpty();
        assertThat(KnownCodes.known().engagementTypesOf("COFFEE")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ReferenceSetId.class)
    void aSetIsFoundByItsCode(ReferenceSetId id) {
        assertThat(id.code()).matches("[a-z]+(-[a-z]+)*");
        assertThat(ReferenceSetId.find(id.code())).contains(id);
        assertThat(ReferenceSetId.fromString(id.code())).isEqualTo(id);
    }

    @Test
    void noOtherCodeIsASets() {
        assertThat(ReferenceSetId.find("SALES_STAGES")).isEmpty();
        assertThat(ReferenceSetId.find("nothing")).isEmpty();
        assertThatThrownBy(() -> ReferenceSetId.fromString("nothing")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSetsEventsHaveTheSameKeyInEveryInstallation() {
        assertThat(ReferenceSetId.SALES_STAGES.uuid())
                .hasToString(UUID.nameUUIDFromBytes("reference-data/sales-stages".getBytes(StandardCharsets.UTF_8))
                        .toString());
        assertThat(Arrays.stream(ReferenceSetId.values())
                        .map(ReferenceSetId::uuid)
                        .collect(Collectors.toSet()))
                .hasSameSizeAs(ReferenceSetId.values());
    }
}
