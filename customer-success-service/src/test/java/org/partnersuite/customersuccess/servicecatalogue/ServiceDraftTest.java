package org.partnersuite.customersuccess.servicecatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.customersuccess.servicecatalogue.ServiceDetails.Per;
import org.partnersuite.customersuccess.subscription.SupportLevel;
import org.partnersuite.platform.rest.Fault;

@Tag("CS-14")
class ServiceDraftTest {
    private static final UUID PARTNER = UUID.randomUUID();

    @ParameterizedTest(name = "{0}, free {1}: {2}")
    @CsvSource({
        "BASIC, true,",
        "BASIC, false, /free fee_of_level",
        "ENHANCED, false,",
        "ENHANCED, true, /free fee_of_level",
        "PREMIUM, false,",
        "PREMIUM, true, /free fee_of_level"
    })
    void basicIsFreeAndTheOtherLevelsAreForAFee(SupportLevel level, boolean free, @Nullable String fault) {
        ServiceOffers.Draft draft = draft(
                new ServiceIdentity("S", ServiceKind.SUPPORT, null, null, level, null), free, null, null, List.of());

        assertThat(faults(draft, true)).isEqualTo(fault == null ? List.of() : List.of(fault));
        assertThat(faults(draft, false)).contains("/kind not_addable");
    }

    @Test
    void eachKindHasWhatItNeedsAndNothingElse() {
        assertThat(faults(kind(ServiceKind.ADOPTION, ServiceFamily.PROCESS_CONSULTING, null, List.of())))
                .isEmpty();
        assertThat(faults(kind(ServiceKind.PARTNER, null, PARTNER, List.of()))).isEmpty();
        assertThat(faults(kind(ServiceKind.BUNDLE, null, null, List.of(UUID.randomUUID()))))
                .isEmpty();
        assertThat(faults(kind(ServiceKind.ADOPTION, null, PARTNER, List.of(UUID.randomUUID()))))
                .containsExactly(
                        "/family family_of_adoption", "/partnerId partner_of_partner", "/members members_of_bundle");
        assertThat(faults(kind(ServiceKind.BUNDLE, null, null, List.of())))
                .containsExactly("/members members_of_bundle");
    }

    @Test
    void whatIsFreeHasNoPriceAndAPriceSaysWhatItIsFor() {
        ServiceIdentity adoption =
                new ServiceIdentity("A", ServiceKind.ADOPTION, ServiceFamily.ADOPTION_PLANNING, null, null, null);

        assertThat(faults(draft(adoption, true, BigDecimal.TEN, Per.YEAR, List.of()), false))
                .containsExactly("/price free");
        assertThat(faults(draft(adoption, false, BigDecimal.TEN, null, List.of()), false))
                .containsExactly("/per per_of_price");
        assertThat(faults(draft(adoption, false, BigDecimal.TEN, Per.ONCE, List.of()), false))
                .isEmpty();
        assertThat(faults(draft(adoption, false, null, null, List.of()), false)).isEmpty();
    }

    private static ServiceOffers.Draft kind(
            ServiceKind kind, @Nullable ServiceFamily family, @Nullable UUID partner, List<UUID> members) {
        return draft(new ServiceIdentity("X", kind, family, null, null, partner), false, null, null, members);
    }

    private static ServiceOffers.Draft draft(
            ServiceIdentity identity, boolean free, @Nullable BigDecimal price, @Nullable Per per, List<UUID> members) {
        return new ServiceOffers.Draft(
                identity,
                new ServiceDetails(
                        "Service", null, free, price, price == null ? null : "USD", per, true, null, members));
    }

    private static List<String> faults(ServiceOffers.Draft draft) {
        return faults(draft, false);
    }

    private static List<String> faults(ServiceOffers.Draft draft, boolean ships) {
        return draft.faults(ships).stream().map(ServiceDraftTest::shown).toList();
    }

    private static String shown(Fault fault) {
        return fault.pointer() + " " + fault.code();
    }
}
