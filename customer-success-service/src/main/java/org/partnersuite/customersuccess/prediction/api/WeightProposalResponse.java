package org.partnersuite.customersuccess.prediction.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.prediction.Auc;
import org.partnersuite.customersuccess.prediction.FittedWeights;
import org.partnersuite.customersuccess.prediction.WeightProposal;
import org.partnersuite.customersuccess.prediction.api.PredictionResponse.AucFigure;
import org.partnersuite.customersuccess.prediction.api.PredictionResponse.ReliabilityFigure;
import org.partnersuite.platform.rest.TextBounds;
import org.partnersuite.platform.unitofwork.Stamp;

@Schema(name = "WeightProposal", description = "Weights that the history of renewals proposes for a health model.")
record WeightProposalResponse(
        @JsonUnwrapped Stamp stamp,
        UUID modelId,
        @Schema(maxLength = 100, examples = "watsonx.ai") String offer,

        @Schema(description = "Version of the model that they are proposed for.")
        int modelVersion,

        int daysBefore,
        @Schema(description = "Number of renewals.") int renewed,

        @Schema(description = "Number of contracts that were not renewed.")
        int lost,

        long seed,

        @Schema(description = "Proposed, per cent.") BigDecimal objectiveShare,
        BigDecimal objectiveShareLower,
        BigDecimal objectiveShareUpper,
        List<FittedWeights.Input> inputs,

        @Schema(description = "Regularisation that cross-validation chose; a smaller number regularises more.")
        double penalty,

        @Schema(description = "Predictions of cases that the fit had not seen.")
        AucFigure crossValidated,

        @Schema(description = "The model as it is, on the same cases.") @Nullable
        AucFigure known,

        @Schema(description = "Of the cross-validated probabilities.")
        List<ReliabilityFigure> reliability,

        @Schema(maxLength = TextBounds.SUBJECT, examples = "jane")
        String proposedBy,

        WeightProposal.Status status,

        @Schema(description = "Version that it was published as.") @Nullable
        UUID publishedModelId) {

    static WeightProposalResponse of(WeightProposal proposal) {
        FittedWeights fitted = proposal.fitted();
        Auc known = fitted.known();
        return new WeightProposalResponse(
                proposal.stamp(),
                proposal.modelId(),
                proposal.offer(),
                proposal.modelVersion(),
                proposal.daysBefore(),
                proposal.renewed(),
                proposal.lost(),
                proposal.seed(),
                fitted.objectiveShare(),
                fitted.objectiveShareLower(),
                fitted.objectiveShareUpper(),
                fitted.inputs(),
                fitted.penalty(),
                AucFigure.of(fitted.crossValidated()),
                known == null ? null : AucFigure.of(known),
                fitted.reliability().stream().map(ReliabilityFigure::of).toList(),
                proposal.proposedBy(),
                proposal.status(),
                proposal.publishedModelId());
    }
}
