package org.partnersuite.customersuccess.survey;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.rights.PartnerWriters;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Change;

/** Where surveys are kept. */
@ApplicationScoped
public class SurveyRepository implements AggregateRepository<Survey> {
    public static final AggregateType<Survey> SURVEY =
            new AggregateType<>("survey", "customer-success.survey.v1", State::of, Audited::of);

    @Override
    public AggregateType<Survey> aggregate() {
        return SURVEY;
    }

    /**
     * The survey, locked, if the caller may write it.
     *
     * @throws Problem 404, 403 for a partner that only sees it, 412 for a newer version
     */
    Survey writable(Change change, UUID id, IfMatch ifMatch) {
        PartnerWriters.requireOfRow(change, SURVEY, id);
        return locked(change, id, ifMatch);
    }

    /** One statement decides whatever the token is: an unknown, a used and an expired one are looked up alike. */
    static Optional<UUID> findOpen(Handle db, String tokenHash, LocalDate today) {
        return db.createQuery("""
                        select id from survey
                        where token_hash = :hash and status = 'SENT' and expires_on >= :today
                        """)
                .bind("hash", tokenHash)
                .bind("today", today)
                .mapTo(UUID.class)
                .findOne();
    }

    /** The data of {@code customer-success.survey.v1}: ratings, but neither texts nor who answered. */
    private record State(
            UUID id,
            long version,
            SurveyKind kind,
            SurveyStatus status,
            @JsonUnwrapped SurveySubject subject,
            @Nullable Instant sentAt,
            @Nullable LocalDate expiresOn,
            @Nullable Instant answeredAt,
            boolean imported,
            @Nullable Integer nps,
            SurveyResult.@Nullable Group npsGroup,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal csatMean,

            List<Rating> ratings,
            Instant createdAt,
            Instant updatedAt) {

        private record Rating(int number, int rating, boolean counts) {}

        static State of(Survey survey) {
            SurveyProgress progress = survey.progress();
            SurveyResult result = survey.result();
            return new State(
                    survey.id(),
                    survey.version(),
                    survey.kind(),
                    progress.status(),
                    survey.subject(),
                    progress.sentAt(),
                    progress.expiresOn(),
                    progress.answeredAt(),
                    survey.isImported(),
                    result.nps(),
                    result.npsGroup(),
                    result.csatMean(),
                    ratings(survey),
                    survey.createdAt(),
                    survey.updatedAt());
        }

        private static List<Rating> ratings(Survey survey) {
            return survey.answers().stream()
                    .<Rating>mapMulti((answer, sink) -> {
                        Integer rating = answer.rating();
                        if (rating != null) {
                            boolean counts = survey.questions().stream()
                                    .anyMatch(asked -> asked.number() == answer.number() && asked.counts());
                            sink.accept(new Rating(answer.number(), rating, counts));
                        }
                    })
                    .toList();
        }
    }

    private record Audited(
            SurveyKind kind,
            @JsonUnwrapped SurveySubject subject,
            @Nullable String contact,
            @JsonUnwrapped SurveyProgress progress,
            boolean imported,
            List<SurveyAnswer> answers) {
        static Audited of(Survey survey) {
            return new Audited(
                    survey.kind(),
                    survey.subject(),
                    survey.contact(),
                    survey.progress(),
                    survey.isImported(),
                    survey.answers());
        }
    }
}
