package org.partnersuite.customersuccess.handoff;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.handoff.Confirmation.Side;
import org.partnersuite.customersuccess.handoff.StepOutcome.StepResult;
import org.partnersuite.customersuccess.handoff.template.HandoffTemplate;
import org.partnersuite.customersuccess.handoff.template.HandoffTemplates.Published;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Stamp;

/** Handoffs from sales to test with: sent by jane, received by mia. */
final class GivenHandoff {
    private static final Instant NOW = Instant.parse("2026-06-12T08:00:00Z");
    private static final Path SHIPPED =
            Path.of("src/main/resources/db/migration/V20261201_20_30__handoff_template.sql");

    private GivenHandoff() {}

    static HandoffTemplate sales() {
        return template(HandoffTemplate.SALES);
    }

    /** As it ships. */
    static HandoffTemplate template(String code) {
        try {
            String sql = Files.readString(SHIPPED);
            JsonNode all = Json.mapper()
                    .readTree(sql.substring(sql.indexOf("$templates$") + 11, sql.lastIndexOf("$templates$")));
            for (JsonNode each : all) {
                if (each.get("code").asText().equals(code)) {
                    return Json.mapper().treeToValue(each, HandoffTemplate.class);
                }
            }
            throw new IllegalArgumentException(code);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Handoff opened() {
        return opened(null);
    }

    static Handoff ofEngagement() {
        return opened(UUID.randomUUID());
    }

    private static Handoff opened(@Nullable UUID engagement) {
        return Handoff.opened(
                new Stamp(UUID.randomUUID(), 1, NOW, NOW),
                new Published(UUID.randomUUID(), 1, sales(), NOW, "test"),
                new HandoffSubject(null, UUID.randomUUID(), null, engagement, null, null, null, null),
                new HandoffPeople("jane", "mia", null),
                NOW);
    }

    /** With all information that its template asks for. */
    static Handoff informed(Handoff handoff, String... without) {
        sales().requiredInformation().stream()
                .filter(information -> !Set.of(without).contains(information.key()))
                .forEach(
                        information -> handoff.give(information.key(), new GivenInformation("As agreed", "jane", NOW)));
        return handoff;
    }

    /** With all steps but these, and all criteria confirmed. */
    static Handoff done(Handoff handoff, String... without) {
        sales().steps().stream()
                .filter(step -> !Set.of(without).contains(step.number()))
                .forEach(step -> handoff.conclude(step.number(), new StepOutcome(StepResult.DONE, "mia", NOW, null)));
        sales().criteria().keySet().forEach(number -> {
            handoff.confirm(number, Side.SENDER, "jane", NOW);
            handoff.confirm(number, Side.RECEIVER, "mia", NOW);
        });
        return handoff;
    }

    static Handoff in(HandoffStatus status) {
        Handoff handoff = informed(opened());
        HandoffProgress begun = handoff.progress();
        handoff.progress(
                switch (status) {
                    case INITIATED -> begun;
                    case IN_REVIEW -> begun.after(HandoffStep.REVIEW, NOW, "mia", null);
                    case ACCEPTED -> begun.after(HandoffStep.ACCEPTANCE, NOW, "mia", null);
                    case RETURNED -> begun.after(HandoffStep.RETURN, NOW, "mia", "because");
                    case COMPLETED ->
                        begun.after(HandoffStep.ACCEPTANCE, NOW, "mia", null)
                                .after(HandoffStep.COMPLETION, NOW, "mia", null);
                });
        return handoff;
    }
}
