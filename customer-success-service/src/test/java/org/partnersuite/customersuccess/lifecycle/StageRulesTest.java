package org.partnersuite.customersuccess.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.customersuccess.Faults;
import org.partnersuite.customersuccess.lifecycle.ExitCriterion.Kind;
import org.partnersuite.customersuccess.lifecycle.PartnerLifecycle.Content;
import org.partnersuite.customersuccess.lifecycle.PartnerLifecycle.OwnStage;
import org.partnersuite.customersuccess.lifecycle.StageContent.RaciCell;

@Tag("CS-1")
class StageRulesTest {
    @ParameterizedTest
    @CsvSource({
        "'', true, false",
        "'RESPONSIBLE', true, false",
        "'ACCOUNTABLE', false, false",
        "'RESPONSIBLE_AND_ACCOUNTABLE', false, false",
        "'ACCOUNTABLE,ACCOUNTABLE', false, true",
        "'ACCOUNTABLE,RESPONSIBLE_AND_ACCOUNTABLE,CONSULTED', false, true"
    })
    void aRaciNeedsAnAccountableRoleAndTwoGiveAWarning(String values, boolean refused, boolean warned) {
        StageContent content = new StageContent(raci(values), List.of(), List.of(), List.of());

        assertThat(Faults.of(StageRules.faults(content)))
                .isEqualTo(refused ? List.of("/raci nobody_accountable") : List.of());
        assertThat(StageRules.warnings(content)).hasSize(warned ? 1 : 0);
    }

    @Test
    void criteriaAreKnownOrManualAndNamedOnce() {
        StageContent content = new StageContent(
                raci("ACCOUNTABLE"),
                List.of(),
                List.of(),
                List.of(
                        new ExitCriterion("SIGNED_OFF", "Signed off", Kind.MANUAL),
                        new ExitCriterion("SIGNED_OFF", "Signed off", Kind.MANUAL),
                        new ExitCriterion("FIRST_USE", "Used", Kind.MANUAL),
                        new ExitCriterion("MOOD", "Good mood", Kind.COMPUTED)));

        assertThat(Faults.of(StageRules.faults(content)))
                .containsExactly(
                        "/criteria/1/key repeated", "/criteria/2/key computed", "/criteria/3/key unknown_code");
    }

    @Test
    void aPartnerMapsEachOfTheFourteenOnce() {
        OwnStage all = own("ALL", Stage.values());
        OwnStage sell = own("SELL", Stage.NEED, Stage.EVALUATE);

        assertThat(PartnerLifecycleRules.faults(new Content(List.of(all), List.of())))
                .isEmpty();
        assertThat(Faults.of(PartnerLifecycleRules.faults(new Content(List.of(sell), List.of()))))
                .containsExactly("/stages not_mapped");
        assertThat(Faults.of(PartnerLifecycleRules.faults(new Content(List.of(all, sell), List.of()))))
                .containsExactly("/stages/1/stages/0 mapped_twice", "/stages/1/stages/1 mapped_twice");
    }

    private static OwnStage own(String code, Stage... stages) {
        return new OwnStage(code, code, List.of(stages), null, null, null);
    }

    private static List<RaciCell> raci(String values) {
        List<String> named = values.isEmpty() ? List.of() : Arrays.asList(values.split(","));
        return IntStream.range(0, named.size())
                .mapToObj(i -> new RaciCell(RaciRole.values()[i], RaciValue.valueOf(named.get(i))))
                .toList();
    }
}
