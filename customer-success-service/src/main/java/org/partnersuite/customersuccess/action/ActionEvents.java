package org.partnersuite.customersuccess.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.Json;

/** Events of actions that no later state may replace. */
final class ActionEvents {
    private static final String DIGITAL_MESSAGE = "customer-success.digital-message.v1";
    private static final String ESCALATION = "customer-success.action-escalation.v1";

    private ActionEvents() {}

    /** The data of {@code customer-success.digital-message.v1}: what to send to a customer of touch model TECH. */
    private record DigitalMessage(
            UUID actionId,
            UUID customerId,
            @Nullable UUID subscriptionId,
            @Nullable TriggerKey trigger,
            @Nullable String playbook,
            @Nullable String note,
            LocalDate occurredOn,
            Instant createdAt) {}

    /** The data of {@code customer-success.action-escalation.v1}: an action that became overdue. */
    private record Escalation(
            UUID actionId,
            UUID customerId,
            @Nullable UUID subscriptionId,
            @Nullable String playbook,
            String title,
            @Nullable String owner,
            @Nullable String escalatedTo,
            LocalDate dueOn,
            LocalDate overdueOn,
            Instant escalatedAt) {}

    static OutgoingEvent digitalMessage(CallToAction action) {
        return event(
                DIGITAL_MESSAGE,
                action,
                new DigitalMessage(
                        action.id(),
                        action.customerId(),
                        action.subscriptionId(),
                        action.trigger(),
                        action.playbook(),
                        action.note(),
                        action.occurredOn(),
                        action.updatedAt()));
    }

    static OutgoingEvent escalation(CallToAction action, LocalDate overdueOn) {
        return event(
                ESCALATION,
                action,
                new Escalation(
                        action.id(),
                        action.customerId(),
                        action.subscriptionId(),
                        action.playbook(),
                        action.title(),
                        action.owner(),
                        action.escalatedTo(),
                        action.dueOn(),
                        overdueOn,
                        action.updatedAt()));
    }

    /** Of the action at its version. */
    private static OutgoingEvent event(String topic, CallToAction action, Object data) {
        return OutgoingEvent.state(topic, action.id(), action.version(), action.updatedAt(), Json.write(data));
    }
}
