package org.partnersuite.engagement.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed with the client before a pilot starts.
 *
 * @param clientParticipation what the client takes part with
 * @param committedOurs our people who are committed to it
 * @param committedClients the client's people who are
 */
public record PilotAgreement(
        @Nullable String successCriteria,
        @Nullable String clientParticipation,
        @Nullable String agreedUseCase,
        List<String> committedOurs,
        List<String> committedClients) {
    public static final PilotAgreement NONE = new PilotAgreement(null, null, null, List.of(), List.of());

    public PilotAgreement {
        committedOurs = List.copyOf(committedOurs);
        committedClients = List.copyOf(committedClients);
    }
}
