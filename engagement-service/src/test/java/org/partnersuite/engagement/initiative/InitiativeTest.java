package org.partnersuite.engagement.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Refused;
import org.partnersuite.engagement.initiative.Initiative.Draft;
import org.partnersuite.engagement.reference.KnownCodes;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Stamp;

/** An initiative keeps its account and its name. */
@Tag("EN-4")
class InitiativeTest {
    private static final UUID ACCOUNT = UUID.randomUUID();
    private static final Fault.SuggestedCall AGAIN = new Fault.SuggestedCall("PATCH", "/v1/engagement/initiatives/1");

    private final Initiative talent = Initiative.begun(
            new Stamp(UUID.randomUUID(), 1, Instant.EPOCH, Instant.EPOCH),
            new Draft(ACCOUNT, "GenAI-Talent", details(InitiativeType.TECHNOLOGY, null, null)));

    @Test
    void itsAccountAndNameStay() {
        Draft other = new Draft(UUID.randomUUID(), "GenAI-Customer", talent.details());
        Problem problem = Refused.by(() -> Initiatives.refuseOther(talent, other));
        assertThat(problem.status()).isEqualTo(400);
        assertThat(Refused.named(problem.faults())).containsExactly("/accountId read_only", "/name read_only");
    }

    @Test
    void allElseMayChange() {
        InitiativeDetails joint = details(InitiativeType.CONSULTING_AND_TECHNOLOGY, "BTS", "Gen AI: watsonx");
        assertThatCode(() -> Initiatives.refuseOther(talent, new Draft(ACCOUNT, "GenAI-Talent", joint)))
                .doesNotThrowAnyException();
        talent.revise(joint);
        assertThat(talent.details()).isEqualTo(joint);
        assertThat(talent.accountId()).isEqualTo(ACCOUNT);
        assertThat(talent.name()).isEqualTo("GenAI-Talent");
    }

    @Test
    void itsTypeChangesOnlyTogetherWithWhatConsultingNeeds() {
        List<Fault> unmet = unmet(details(InitiativeType.CONSULTING_AND_TECHNOLOGY, null, null));
        assertThat(Refused.named(unmet))
                .containsExactly(
                        "/consultingGrowthPlatform consulting_growth_platform", "/campaign consulting_campaign");
        assertThat(Refused.calls(unmet)).containsOnly("PATCH /v1/engagement/initiatives/1");
        assertThat(unmet(details(InitiativeType.CONSULTING_AND_TECHNOLOGY, "BTS", "Gen AI: watsonx")))
                .isEmpty();
        assertThat(unmet(details(InitiativeType.TECHNOLOGY, "BTS", "Gen AI: watsonx")))
                .isEmpty();
    }

    @Test
    void everyUnmetRuleIsNamedAtOnce() {
        Draft other = new Draft(
                ACCOUNT,
                "GenAI-Other",
                new InitiativeDetails(
                        InitiativeType.CONSULTING_AND_TECHNOLOGY, "  ", null, "Another", null, null, "XYZ", null));
        assertThat(InitiativeRule.unmet(other, KnownCodes.known(), AGAIN))
                .extracting(Fault::code)
                .containsExactly(
                        "description", "comments", "sales_play", "consulting_growth_platform", "consulting_campaign");
    }

    @Test
    void aSentenceNamesTheCodesThatThereAre() {
        Draft unnamed = new Draft(ACCOUNT, "GenAI-Nothing", talent.details());
        assertThat(InitiativeRule.unmet(unnamed, KnownCodes.known(), AGAIN))
                .extracting(Fault::detail)
                .containsExactly(
                        "The name must be one of: GenAI-Customer, GenAI-Talent, GenAI-App Modernization, GenAI-Other.");
    }

    private static List<Fault> unmet(InitiativeDetails details) {
        return InitiativeRule.unmet(new Draft(ACCOUNT, "GenAI-Talent", details), KnownCodes.known(), AGAIN);
    }

    private static InitiativeDetails details(
            InitiativeType type, @Nullable String platform, @Nullable String campaign) {
        return new InitiativeDetails(type, null, null, "Spotlight Generative AI", null, null, platform, campaign);
    }
}
