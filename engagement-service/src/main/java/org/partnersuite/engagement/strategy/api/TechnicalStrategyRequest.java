package org.partnersuite.engagement.strategy.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.strategy.BusinessInitiative;
import org.partnersuite.engagement.strategy.LandingStrategy;
import org.partnersuite.engagement.strategy.PrioritisedUseCase;
import org.partnersuite.engagement.strategy.StrategyContent;
import org.partnersuite.engagement.strategy.StrategyDraft;
import org.partnersuite.engagement.strategy.TechnologyDecisionPoint;

@Schema(name = "TechnicalStrategyRequest", description = "The draft of a technical strategy.", examples = """
                {"owner":"joe",
                 "businessInitiatives":[{"name":"Service without waiting",
                                         "description":"Every question answered within a minute by 2027"}],
                 "technologyDecisionPoints":[{"name":"Foundation-model platform"}],
                 "useCases":[{"name":"Talent assistant for stores","code":"wx_Talent","offering":"watsonx.ai"},
                             {"name":"Claims triage"}]}""")
record TechnicalStrategyRequest(
        @NotBlank
        @Size(max = 200)
        @Schema(
                description = "Owner: the technical leader of the account, or the technical specialist of the partner.",
                examples = "joe")
        String owner,

        @Size(max = 200) @Schema(description = "Names must be unique.") @Nullable
        List<BusinessInitiative> businessInitiatives,

        @Size(max = 200) @Schema(description = "Names must be unique.") @Nullable
        List<TechnologyDecisionPoint> technologyDecisionPoints,

        @Size(max = 200) @Schema(description = "Most important first. Names must be unique.") @Nullable
        List<PrioritisedUseCase> useCases,

        @Size(max = 200)
        @Schema(
                description = "How decision points are to be landed and expanded, each once. The export for the client"
                        + " leaves it out.")
        @Nullable
        List<LandingStrategy> internalStrategy) {

    StrategyDraft draft() {
        return new StrategyDraft(
                owner,
                new StrategyContent(
                        orEmpty(businessInitiatives),
                        orEmpty(technologyDecisionPoints),
                        orEmpty(useCases),
                        orEmpty(internalStrategy)));
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
