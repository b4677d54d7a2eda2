package org.partnersuite.customersuccess.health.api;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.statement.StatementContext;
import org.partnersuite.customersuccess.health.HealthModels;
import org.partnersuite.customersuccess.health.model.AnswerScores;
import org.partnersuite.customersuccess.health.model.HealthBand;
import org.partnersuite.customersuccess.health.model.HealthModel;
import org.partnersuite.customersuccess.health.model.Measure;
import org.partnersuite.customersuccess.health.model.Question;
import org.partnersuite.customersuccess.health.model.Share;

/** A published version of a model. */
@Schema(name = "HealthModel")
public record HealthModelView(
        UUID id,
        String offer,
        int version,
        String name,
        BigDecimal objectiveShare,
        BigDecimal subjectiveShare,
        List<Measure> measures,
        List<Question> questions,
        AnswerScores answerScores,
        List<HealthBand> bands,
        Instant publishedAt,
        String publishedBy) {

    static HealthModelView of(HealthModels.Published published) {
        HealthModel model = published.model();
        return new HealthModelView(
                published.id(),
                model.offer(),
                model.version(),
                model.name(),
                model.objectiveShare(),
                model.share(Share.SUBJECTIVE),
                model.measures(),
                model.questions(),
                model.answerScores(),
                model.bands(),
                published.at(),
                published.by());
    }

    static HealthModelView read(ResultSet row, StatementContext context) throws SQLException {
        return of(HealthModels.read(row, context));
    }
}
