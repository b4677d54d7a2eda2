package org.partnersuite.customersuccess.prediction;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Stamp;

/** Where proposals of weights are kept. */
@ApplicationScoped
public class WeightProposalRepository implements AggregateRepository<WeightProposal> {
    public static final AggregateType<WeightProposal> WEIGHT_PROPOSAL =
            new AggregateType<>("weight-proposal", "customer-success.weight-proposal.v1", State::of, Audited::of);

    @Override
    public AggregateType<WeightProposal> aggregate() {
        return WEIGHT_PROPOSAL;
    }

    /** The data of {@code customer-success.weight-proposal.v1}. */
    private record State(
            @JsonUnwrapped Stamp stamp, @JsonUnwrapped Audited proposal) {
        static State of(WeightProposal proposal) {
            return new State(proposal.stamp(), Audited.of(proposal));
        }
    }

    private record Audited(
            UUID modelId,
            String offer,
            int modelVersion,
            int daysBefore,
            int renewed,
            int lost,
            WeightProposal.Status status,
            @Nullable UUID publishedModelId) {
        static Audited of(WeightProposal proposal) {
            return new Audited(
                    proposal.modelId(),
                    proposal.offer(),
                    proposal.modelVersion(),
                    proposal.daysBefore(),
                    proposal.renewed(),
                    proposal.lost(),
                    proposal.status(),
                    proposal.publishedModelId());
        }
    }
}
