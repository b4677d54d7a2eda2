package org.partnersuite.customersuccess.health;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Stamp;

/** Where overrides are kept. */
@ApplicationScoped
public class HealthOverrideRepository implements AggregateRepository<HealthOverride> {
    public static final AggregateType<HealthOverride> HEALTH_OVERRIDE =
            new AggregateType<>("health-override", "customer-success.health-override.v1", State::of, Audited::of);

    @Override
    public AggregateType<HealthOverride> aggregate() {
        return HEALTH_OVERRIDE;
    }

    /** The data of {@code customer-success.health-override.v1}. */
    private record State(
            @JsonUnwrapped Stamp stamp,
            UUID subscriptionId,
            UUID customerId,
            @JsonUnwrapped OverrideTerms terms,
            String askedBy,
            OverrideStatus status,
            @Nullable OverrideDecision decision,
            @Nullable String endReason) {
        static State of(HealthOverride override) {
            return new State(
                    override.stamp(),
                    override.subscriptionId(),
                    override.customerId(),
                    override.terms(),
                    override.askedBy(),
                    override.status(),
                    override.decision(),
                    override.endReason());
        }
    }

    private record Audited(
            @JsonUnwrapped OverrideTerms terms,
            UUID subscriptionId,
            OverrideStatus status,
            @Nullable OverrideDecision decision,
            @Nullable String endReason) {
        static Audited of(HealthOverride override) {
            return new Audited(
                    override.terms(),
                    override.subscriptionId(),
                    override.status(),
                    override.decision(),
                    override.endReason());
        }
    }
}
