package org.partnersuite.customersuccess.prediction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.health.HealthModels;
import org.partnersuite.customersuccess.health.model.HealthModel;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** Judges versions of health models by what became of renewals, and proposes weights. */
@ApplicationScoped
public class Predictions {
    /** Of what is random in figures; the same cases have the same figures. */
    private static final long SEED = 7;

    private final WeightProposalRepository proposals;

    Predictions(WeightProposalRepository proposals) {
        this.proposals = proposals;
    }

    /**
     * 180, 90 and 30 days before the contracts' ends.
     *
     * @throws Problem 404
     */
    public static List<Prediction> of(Handle db, UUID modelId) {
        HealthModel model = model(db, modelId);
        return Prediction.DAYS_BEFORE.stream()
                .map(days -> Prediction.of(days, model, HealthCases.of(db, model.offer(), days), SEED))
                .toList();
    }

    /**
     * Fits weights to the closed renewals.
     *
     * @param daysBefore 180, 90 or 30
     * @throws Problem 404, 422 with fewer than 30 renewals or 30 losses
     */
    public WeightProposal propose(Change change, UUID modelId, int daysBefore, long seed) {
        HealthModel model = model(change.db(), modelId);
        List<HealthCase> cases = HealthCases.of(change.db(), model.offer(), daysBefore);
        int renewed = (int) cases.stream().filter(HealthCase::renewed).count();
        int lost = cases.size() - renewed;
        if (!Prediction.isEnough(renewed, lost)) {
            throw Problem.unprocessable(
                    "too_few_renewals",
                    "Weights are proposed from " + Prediction.ENOUGH + " renewals and " + Prediction.ENOUGH
                            + " losses on.",
                    List.of(Fault.at(
                            null,
                            "too_few_renewals",
                            "There are " + renewed + " renewals and " + lost + " losses with inputs of that day.")));
        }
        return proposals.created(
                change,
                "proposed",
                new WeightProposal(
                        Stamp.of(change),
                        modelId,
                        model.offer(),
                        model.version(),
                        daysBefore,
                        seed,
                        renewed,
                        lost,
                        FittedWeights.of(model, cases, seed),
                        change.caller().subject(),
                        WeightProposal.Status.PROPOSED,
                        null));
    }

    /**
     * Publishes the proposed weights as the next version of their model.
     *
     * @throws Problem 404, 412, 409 when they were published already or the model has a newer version
     */
    public WeightProposal publish(Change change, UUID id, IfMatch ifMatch) {
        WeightProposal proposal = proposals.locked(change, id, ifMatch);
        if (proposal.status() == WeightProposal.Status.PUBLISHED) {
            throw Problem.conflict("published_already", "The proposal was published already.");
        }
        HealthModel model = model(change.db(), proposal.modelId());
        HealthModel newest = HealthModels.of(change.db(), model.offer()).model();
        if (newest.version() != model.version() || !newest.offer().equals(model.offer())) {
            throw Problem.conflict(
                    "newer_version", "The model has a newer version. Propose weights for that one, and publish them.");
        }
        proposal.publishedAs(
                HealthModels.publish(change, proposal.fitted().shaped().in(model))
                        .id());
        return proposals.changed(change, "published", proposal);
    }

    private static HealthModel model(Handle db, UUID id) {
        return HealthModels.find(db, id).orElseThrow(Problem::notFound).model();
    }
}
