package org.partnersuite.engagement.merged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Refused;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Problem;

/** What a survivor knows of the records that were merged into it. */
@Tag("EN-14")
class MergingTest {
    private static final ExternalId O0 = new ExternalId("crm", "O0");
    private static final ExternalId O1 = new ExternalId("crm", "O1");
    private static final UUID MERGED = UUID.randomUUID();
    private static final UUID SURVIVOR = UUID.randomUUID();

    private final Merging survivor =
            new Merging(List.of(new MergedRecord(MERGED, O1), new MergedRecord(SURVIVOR, null)), null, null);

    @Test
    void aSurvivorThatTakesTheKeyOfAMergedRecordGivesItItsOwn() {
        Merging exchanged = survivor.exchanged(O1, O0);
        assertThat(exchanged.merged()).containsExactly(new MergedRecord(MERGED, O0), new MergedRecord(SURVIVOR, null));
        assertThat(MergedView.of(exchanged).mergedExternalIds()).containsExactly(O0);
    }

    @Test
    void anotherKeyExchangesNothing() {
        assertThat(survivor.exchanged(O0, null)).isSameAs(survivor);
        assertThat(survivor.exchanged(null, O0)).isSameAs(survivor);
        assertThat(Merging.NONE.exchanged(O1, O0)).isSameAs(Merging.NONE);
    }

    @Test
    void aMergedRecordWithoutAKeyIsNamedByItsIdAlone() {
        MergedView view = MergedView.of(survivor);
        assertThat(view.mergedIds()).containsExactly(MERGED, SURVIVOR);
        assertThat(view.mergedExternalIds()).containsExactly(O1);
        assertThat(view.mergedInto()).isNull();
    }

    @Test
    void aWriteOfAMergedRecordIsSentToTheSurvivor() {
        assertThatCode(() -> survivor.requireNotMerged("account", SURVIVOR)).doesNotThrowAnyException();
        Problem problem = Refused.by(() -> new Merging(List.of(), SURVIVOR, null).requireNotMerged("account", MERGED));
        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.code()).isEqualTo("merged");
        assertThat(problem.extensions())
                .containsEntry("existingId", SURVIVOR.toString())
                .doesNotContainKey("existingExternalId");
        Problem keyed = Refused.by(() -> new Merging(List.of(), SURVIVOR, O0).requireNotMerged("account", MERGED));
        assertThat(keyed.extensions()).containsEntry("existingExternalId", O0);
        assertThat(keyed.detail()).contains("O0 of crm (" + SURVIVOR + ")");
    }

    @Test
    @Tag("XC-6")
    void aRowIsToldTheSurvivorsOwnKeyAndItsId() {
        assertThat(Merging.sentence("opportunity", SURVIVOR, O0))
                .isEqualTo("The opportunity of this row was merged into O0 of crm (" + SURVIVOR + ").");
        assertThat(Merging.sentence("account", SURVIVOR, null))
                .isEqualTo("The account of this row was merged into " + SURVIVOR + ".");
    }
}
