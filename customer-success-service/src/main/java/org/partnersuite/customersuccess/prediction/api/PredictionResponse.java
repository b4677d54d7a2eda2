package org.partnersuite.customersuccess.prediction.api;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.prediction.Auc;
import org.partnersuite.customersuccess.prediction.Lift;
import org.partnersuite.customersuccess.prediction.Prediction;
import org.partnersuite.customersuccess.prediction.Reliability;

@Schema(
        name = "HealthPrediction",
        description = "How a version of a health model would have predicted the renewals that are closed.")
record PredictionResponse(UUID modelId, List<Horizon> horizons) {

    @Schema(name = "HealthPredictionHorizon", description = "By inputs as they were known so many days before.")
    record Horizon(
            @Schema(examples = "90") int daysBefore,

            @Schema(description = "Renewals with a score.", examples = "212")
            int renewed,

            @Schema(description = "Contracts with a score that were not renewed.", examples = "41")
            int lost,

            @Schema(description = "Closed renewals of which too little was known then.", examples = "12")
            int withoutScore,

            @Schema(description = "Sentence for people when there are fewer than 30 of an outcome.") @Nullable
            String warning,

            @Schema(description = "Absent unless there are both outcomes.") @Nullable
            AucFigure auc,

            @Schema(description = "Groups of like scores, from the lowest.")
            List<ReliabilityFigure> reliability,

            @Schema(description = "Absent unless there are both outcomes.") @Nullable
            LiftFigure lowestDecile) {

        static Horizon of(Prediction prediction) {
            Auc auc = prediction.auc();
            Lift lift = prediction.lowestDecile();
            return new Horizon(
                    prediction.daysBefore(),
                    prediction.renewed(),
                    prediction.lost(),
                    prediction.withoutScore(),
                    prediction.enough()
                            ? null
                            : "Fewer than " + Prediction.ENOUGH + " renewals or losses: the figures are a hint only.",
                    auc == null ? null : AucFigure.of(auc),
                    prediction.reliability().stream().map(ReliabilityFigure::of).toList(),
                    lift == null ? null : LiftFigure.of(lift));
        }
    }

    @Schema(name = "AucFigure", description = "Area under the ROC curve; its interval is DeLong's, for 95 per cent.")
    record AucFigure(
            @Schema(examples = "0.81") double value,
            @Schema(examples = "0.74") double lower,
            @Schema(examples = "0.88") double upper,

            @Schema(description = "Method of the interval.", examples = "DeLong")
            String interval) {

        static AucFigure of(Auc auc) {
            return new AucFigure(
                    Figures.rounded(auc.value()), Figures.rounded(auc.lower()), Figures.rounded(auc.upper()), "DeLong");
        }
    }

    @Schema(
            name = "ReliabilityFigure",
            description = "How often renewals of like scores were renewed; the interval is Wilson's, for 95 per cent.")
    record ReliabilityFigure(
            double from,
            double to,
            @Schema(description = "Mean of the scores.") double mean,
            int cases,

            @Schema(description = "Share that was renewed.", examples = "0.9")
            double rate,

            double lower,
            double upper) {

        static ReliabilityFigure of(Reliability.Group group) {
            return new ReliabilityFigure(
                    Figures.rounded(group.from()),
                    Figures.rounded(group.to()),
                    Figures.rounded(group.mean()),
                    group.cases(),
                    Figures.rounded(group.rate()),
                    Figures.rounded(group.lower()),
                    Figures.rounded(group.upper()));
        }
    }

    @Schema(
            name = "LiftFigure",
            description = "How much more often the tenth with the lowest scores is lost than all; the interval is a"
                    + " bootstrap's, for 95 per cent.")
    record LiftFigure(
            @Schema(examples = "3.4") double value,
            double lower,
            double upper,

            @Schema(description = "Size of the tenth.", examples = "25")
            int cases) {

        static LiftFigure of(Lift lift) {
            return new LiftFigure(
                    Figures.rounded(lift.value()),
                    Figures.rounded(lift.lower()),
                    Figures.rounded(lift.upper()),
                    lift.cases());
        }
    }

    static PredictionResponse of(UUID model, List<Prediction> predictions) {
        return new PredictionResponse(
                model, predictions.stream().map(Horizon::of).toList());
    }
}
