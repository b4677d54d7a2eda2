package org.partnersuite.customersuccess.survey.api;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.survey.SurveyFigures.Dimension;
import org.partnersuite.customersuccess.survey.SurveyFigures.Figure;

@Schema(name = "SurveyFigures", description = "CSAT and NPS of answered surveys.")
record SurveyFiguresResponse(@Nullable Dimension by, List<Item> items) {

    @Schema(name = "SurveyFigure", description = "Answers with the same value of the dimension.")
    record Item(
            @Schema(
                    maxLength = 200,
                    description = "Absent for answers without a value, and without a dimension.",
                    examples = "watsonx.ai")
            @Nullable
            String value,

            @Schema(description = "Number of CSAT answers.", examples = "12")
            long csatAnswers,

            @Schema(
                    description = "Mean of the surveys' means, 1.00 to 5.00; absent without answers.",
                    examples = "4.25")
            @Nullable
            BigDecimal csatMean,

            @Schema(description = "Number of NPS answers.", examples = "5")
            long npsAnswers,

            @Schema(examples = "2") long promoters,
            @Schema(examples = "1") long passives,
            @Schema(examples = "2") long detractors,

            @Schema(
                    description = "Per cent of promoters less per cent of detractors; absent without answers.",
                    examples = "0.0")
            @Nullable
            BigDecimal nps) {

        static Item of(Figure figure) {
            return new Item(
                    figure.value(),
                    figure.csat().answers(),
                    figure.csat().mean(),
                    figure.nps().answers(),
                    figure.nps().promoters(),
                    figure.nps().passives(),
                    figure.nps().detractors(),
                    figure.nps().score());
        }
    }

    static SurveyFiguresResponse of(@Nullable Dimension by, List<Figure> figures) {
        return new SurveyFiguresResponse(by, figures.stream().map(Item::of).toList());
    }
}
