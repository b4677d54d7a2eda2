package org.partnersuite.engagement.strategy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.reference.ReferenceData;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.QuotedText;

/** Rules for the content of every strategy, including drafts. They report every fault. */
final class ContentRules {
    private final List<Fault> faults = new ArrayList<>(0);

    private ContentRules() {}

    static List<Fault> faultsOf(StrategyContent content, ReferenceData reference) {
        ContentRules rules = new ContentRules();
        rules.once("/businessInitiatives", content.businessInitiatives(), BusinessInitiative::name);
        rules.once("/technologyDecisionPoints", content.technologyDecisionPoints(), TechnologyDecisionPoint::name);
        rules.once("/useCases", content.useCases(), PrioritisedUseCase::name);
        rules.once("/internalStrategy", content.internalStrategy(), LandingStrategy::name);
        rules.ofNamedPoints(content);
        for (int i = 0; i < content.useCases().size(); i++) {
            PrioritisedUseCase useCase = content.useCases().get(i);
            rules.known("/useCases/" + i + "/code", useCase.code(), reference.useCases());
            rules.known("/useCases/" + i + "/offering", useCase.offering(), reference.offerings());
        }
        return rules.faults;
    }

    /** @param known the decision points of the account among those named */
    static List<Fault> unknownPoints(StrategyContent content, Set<UUID> known) {
        List<Fault> faults = new ArrayList<>(0);
        for (int i = 0; i < content.technologyDecisionPoints().size(); i++) {
            UUID id = content.technologyDecisionPoints().get(i).tdpId();
            if (id != null && !known.contains(id)) {
                faults.add(Fault.at(
                        "/technologyDecisionPoints/" + i + "/tdpId",
                        "unknown_decision_point",
                        "The account has no such decision point."));
            }
        }
        return faults;
    }

    private <T> void once(String at, List<T> items, Function<T, String> name) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            String named = name.apply(items.get(i));
            if (!seen.add(named)) {
                faults.add(
                        Fault.at(at + "/" + i + "/name", "repeated", "Named twice: " + QuotedText.shown(named) + "."));
            }
        }
    }

    private void ofNamedPoints(StrategyContent content) {
        Set<String> named = content.technologyDecisionPoints().stream()
                .map(TechnologyDecisionPoint::name)
                .collect(Collectors.toSet());
        for (int i = 0; i < content.internalStrategy().size(); i++) {
            if (!named.contains(content.internalStrategy().get(i).name())) {
                faults.add(Fault.at(
                        "/internalStrategy/" + i + "/name",
                        "unknown_decision_point",
                        "No decision point of this strategy has that name."));
            }
        }
    }

    private void known(String at, @Nullable String code, Set<String> known) {
        if (code != null && !known.contains(code)) {
            faults.add(Fault.unknownCode(at, known));
        }
    }
}
