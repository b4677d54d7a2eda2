package org.partnersuite.engagement.initiative;

import static org.partnersuite.engagement.initiative.InitiativeType.CONSULTING_AND_TECHNOLOGY;
import static org.partnersuite.engagement.initiative.InitiativeType.TECHNOLOGY;
import static org.partnersuite.engagement.reference.ReferenceSetId.CONSULTING_CAMPAIGNS;
import static org.partnersuite.engagement.reference.ReferenceSetId.CONSULTING_GROWTH_PLATFORMS;
import static org.partnersuite.engagement.reference.ReferenceSetId.SALES_PLAYS;
import static org.partnersuite.engagement.reference.ReferenceSetId.STRATEGIC_INITIATIVE_NAMES;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.initiative.Initiative.Draft;
import org.partnersuite.engagement.reference.ReferenceData;
import org.partnersuite.engagement.reference.ReferenceSetId;
import org.partnersuite.platform.rest.Fault;

/** The rules every initiative is held against (EN-4). Each has a key, a sentence, and the member that satisfies it. */
enum InitiativeRule {
    NAME(
            "/name",
            (draft, known) -> known.codes(STRATEGIC_INITIATIVE_NAMES).contains(draft.name()),
            known -> "The name must be one of: " + codes(known, STRATEGIC_INITIATIVE_NAMES) + "."),
    DESCRIPTION(
            "/description",
            (draft, known) -> !isOther(draft) || isTold(draft.details().description()),
            known -> Words.OTHER + " needs a description that names the use case."),
    COMMENTS(
            "/comments",
            (draft, known) -> !isOther(draft) || isTold(draft.details().comments()),
            known -> Words.OTHER + " needs comments that describe the use case."),
    SALES_PLAY(
            "/salesPlay",
            (draft, known) -> known.codes(SALES_PLAYS).contains(draft.details().salesPlay()),
            known -> "The sales play of an initiative is " + codes(known, SALES_PLAYS) + "; leave it out."),
    CONSULTING_GROWTH_PLATFORM(
            "/consultingGrowthPlatform",
            (draft, known) ->
                    fits(draft, draft.details().consultingGrowthPlatform(), known, CONSULTING_GROWTH_PLATFORMS),
            known -> CONSULTING_AND_TECHNOLOGY + " needs the consulting growth platform, " + TECHNOLOGY
                    + " may have it: " + codes(known, CONSULTING_GROWTH_PLATFORMS) + "."),
    CONSULTING_CAMPAIGN(
            "/campaign",
            (draft, known) -> fits(draft, draft.details().campaign(), known, CONSULTING_CAMPAIGNS),
            known -> CONSULTING_AND_TECHNOLOGY + " needs the campaign, " + TECHNOLOGY + " may have it: "
                    + codes(known, CONSULTING_CAMPAIGNS) + ".");

    private final String member;
    private final BiPredicate<Draft, ReferenceData> rule;
    private final Function<ReferenceData, String> sentence;

    InitiativeRule(String member, BiPredicate<Draft, ReferenceData> rule, Function<ReferenceData, String> sentence) {
        this.member = member;
        this.rule = rule;
        this.sentence = sentence;
    }

    /** Every rule that is not met, with the call that would meet it. */
    static List<Fault> unmet(Draft draft, ReferenceData known, Fault.SuggestedCall suggestedCall) {
        return Arrays.stream(values())
                .filter(each -> !each.rule.test(draft, known))
                .map(each -> new Fault(each.member, each.key(), each.sentence.apply(known), suggestedCall))
                .toList();
    }

    /** Stable key for programs. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Enum constants cannot read a constant of their own type. */
    private static final class Words {
        private static final String OTHER = "GenAI-Other";
    }

    private static boolean isOther(Draft draft) {
        return draft.name().equals(Words.OTHER);
    }

    private static boolean isTold(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    /** One of the set; only an initiative of technology alone may leave it out. */
    private static boolean fits(Draft draft, @Nullable String code, ReferenceData known, ReferenceSetId set) {
        return code == null
                ? draft.details().type() == TECHNOLOGY
                : known.codes(set).contains(code);
    }

    private static String codes(ReferenceData known, ReferenceSetId set) {
        return String.join(", ", known.codes(set));
    }
}
