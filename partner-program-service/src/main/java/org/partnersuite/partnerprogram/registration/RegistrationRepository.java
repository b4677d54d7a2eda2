package org.partnersuite.partnerprogram.registration;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Stamp;

/** Where registrations are kept. */
@ApplicationScoped
public class RegistrationRepository implements AggregateRepository<Registration> {
    public static final AggregateType<Registration> REGISTRATION =
            new AggregateType<>("registration", "partner-program.registration.v1", State::of, Audited::of);

    private static final String ESCALATION = "partner-program.registration-escalation.v1";

    @Override
    public AggregateType<Registration> aggregate() {
        return REGISTRATION;
    }

    /** Of a registration at the version in which it was escalated. */
    static OutgoingEvent escalation(Registration registration, LocalDate escalatedOn) {
        return OutgoingEvent.state(
                ESCALATION,
                registration.id(),
                registration.version(),
                registration.updatedAt(),
                Json.write(new Escalation(
                        registration.id(),
                        registration.number(),
                        registration.partnerId(),
                        registration.lead().offering(),
                        registration.decision().decisionDueOn(),
                        escalatedOn)));
    }

    /** The data of {@code partner-program.registration-escalation.v1}. */
    private record Escalation(
            UUID registrationId,
            String number,
            UUID partnerId,
            String offering,
            LocalDate decisionDueOn,
            LocalDate escalatedOn) {}

    /** The data of {@code partner-program.registration.v1}: neither persons nor the proof of contact. */
    private record State(
            @JsonUnwrapped Stamp stamp,
            String number,
            UUID partnerId,
            @Nullable UUID accountId,
            @JsonUnwrapped RegisteredLead lead,
            int edition,
            RegistrationStatus status,
            LocalDate decisionDueOn,
            @Nullable LocalDate escalatedOn,
            @Nullable RejectionReason rejectionReason,
            @JsonUnwrapped @Nullable Protection protection,
            @JsonUnwrapped @Nullable Conversion conversion) {
        static State of(Registration registration) {
            RegistrationDecision decision = registration.decision();
            return new State(
                    registration.stamp(),
                    registration.number(),
                    registration.partnerId(),
                    registration.accountId(),
                    registration.lead(),
                    registration.edition(),
                    registration.status(),
                    decision.decisionDueOn(),
                    decision.escalatedOn(),
                    decision.rejectionReason(),
                    registration.protection(),
                    registration.conversion());
        }
    }

    private record Audited(
            String number,
            UUID partnerId,
            @Nullable UUID accountId,
            @JsonUnwrapped RegisteredLead lead,
            @JsonUnwrapped ContactProof proof,
            String submittedBy,
            int edition,
            RegistrationStatus status,
            @JsonUnwrapped RegistrationDecision decision,
            @JsonUnwrapped @Nullable Protection protection,
            @JsonUnwrapped @Nullable Conversion conversion) {
        static Audited of(Registration registration) {
            return new Audited(
                    registration.number(),
                    registration.partnerId(),
                    registration.accountId(),
                    registration.lead(),
                    registration.proof(),
                    registration.submittedBy(),
                    registration.edition(),
                    registration.status(),
                    registration.decision(),
                    registration.protection(),
                    registration.conversion());
        }
    }
}
