package org.partnersuite.customersuccess.health.api;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.health.model.AnswerScores;
import org.partnersuite.customersuccess.health.model.Applicability;
import org.partnersuite.customersuccess.health.model.BandCap;
import org.partnersuite.customersuccess.health.model.BandFloor;
import org.partnersuite.customersuccess.health.model.HealthBand;
import org.partnersuite.customersuccess.health.model.HealthModel;
import org.partnersuite.customersuccess.health.model.Measure;
import org.partnersuite.customersuccess.health.model.Question;

/** A model to be published as the next version for its offer. */
@Schema(name = "HealthModelRequest", examples = """
                {"offer":"watsonx.ai","name":"watsonx.ai by usage","objectiveShare":70,\
                "measures":[{"key":"ACTIVE_USERS","name":"Active of licensed users","unit":"PERCENT",\
                "combination":"SINGLE","weight":100,"bands":[{"upTo":50,"inclusive":false,"score":2},\
                {"upTo":80,"inclusive":false,"score":6},{"inclusive":false,"score":10}]}],\
                "questions":[{"key":"STAKEHOLDERS_IDENTIFIED","name":"Stakeholders identified","weight":100}],\
                "answerScores":{"yes":10,"inProgress":5,"no":1},\
                "bands":[{"band":"GREEN","from":8},{"band":"YELLOW","from":5},{"band":"RED","from":1}]}""")
public record HealthModelRequest(
        @Schema(description = "Product to which the model applies; DEFAULT for every product without its own model.")
        @NotBlank
        @Size(max = 100)
        String offer,

        @NotBlank @Size(max = 200) String name,

        @Schema(description = "Weight of the measures in the score, in per cent. Default: that of the default model.")
        @DecimalMin("0")
        @DecimalMax("100")
        @Nullable
        BigDecimal objectiveShare,

        @Schema(description = "Weights add up to 100.") @Size(max = 50)
        List<Measure> measures,

        @Schema(description = "Weights add up to 100.") @Size(max = 50)
        List<Question> questions,

        AnswerScores answerScores,

        @Schema(description = "GREEN, YELLOW and RED, each with its lowest score.") @Size(max = 3)
        List<HealthBand> bands,

        @Nullable Applicability applicability,

        @Schema(
                description =
                        "Points over its border at which a band is entered from below. Default: that of the default model.")
        @DecimalMin("0")
        @DecimalMax("5")
        @Nullable
        BigDecimal riseMargin,

        @Schema(description = "Points under its border at which a band is left. Default: that of the default model.")
        @DecimalMin("0")
        @DecimalMax("5")
        @Nullable
        BigDecimal fallMargin,

        @Schema(description = "Default: those of the default model.") @Size(max = 20) @Nullable
        List<BandCap> caps,

        @Schema(description = "Default: those of the default model.") @Size(max = 20) @Nullable
        List<BandFloor> floors) {

    /** The version is given at publication. */
    HealthModel model(HealthModel defaults) {
        return new HealthModel(
                offer,
                1,
                name,
                objectiveShare == null ? defaults.objectiveShare() : objectiveShare,
                measures,
                questions,
                answerScores,
                bands,
                applicability,
                riseMargin == null ? defaults.riseMargin() : riseMargin,
                fallMargin == null ? defaults.fallMargin() : fallMargin,
                caps == null ? defaults.caps() : caps,
                floors == null ? defaults.floors() : floors);
    }
}
