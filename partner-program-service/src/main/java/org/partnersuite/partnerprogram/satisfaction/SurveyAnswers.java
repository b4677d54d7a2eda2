package org.partnersuite.partnerprogram.satisfaction;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.ColumnStatement;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** Answers to surveys, as customer success tells of them. */
public final class SurveyAnswers {
    private static final Table<SurveyAnswer> ANSWER = Table.of("survey_answer", "id", SurveyAnswer.class);

    private static final String UPSERT = "insert into survey_answer as a (" + ANSWER.names() + ") select * from "
            + ANSWER.rows() + " on conflict (id) do update set " + ANSWER.assignments("excluded")
            + " where a.version < excluded.version";

    private SurveyAnswers() {}

    /** Older versions are ignored. Each survey occurs once. Partners before and after are to be computed again. */
    public static void put(Change change, List<SurveyAnswer> answers) {
        List<UUID> ids = answers.stream().map(SurveyAnswer::id).toList();
        Set<UUID> partners = new TreeSet<>(partners(change.db(), ids));
        ColumnStatement in = new ColumnStatement(change.db(), UPSERT);
        ANSWER.bind(in, answers);
        in.execute();
        partners.addAll(partners(change.db(), ids));
        SatisfactionQueue.put(change.db(), partners, change.now());
    }

    private static Set<UUID> partners(Handle db, List<UUID> ids) {
        return db.createQuery("select partner_id from survey_answer where id = any(:ids) and partner_id is not null")
                .bindArray("ids", UUID.class, ids)
                .mapTo(UUID.class)
                .set();
    }

    /** What was answered about each project of a partner that was completed from a day to another one. */
    static List<ProjectRating> projects(Handle db, UUID partner, LocalDate from, LocalDate to) {
        return db.createQuery("""
                        select sum(rating_sum) as sum, sum(rating_count) as count from survey_answer
                        where partner_id = :partner and completed_on between :from and :to and rating_count > 0
                          and kind = 'CSAT' and answered_on is not null and not gone
                        group by customer_id, coalesce(project_id, id::text)
                        """)
                .bind("partner", partner)
                .bind("from", from)
                .bind("to", to)
                .map(Rows.of(ProjectRating.class))
                .list();
    }

    /** The days on which the answered projects of a partner were completed. */
    static Set<LocalDate> completions(Handle db, UUID partner) {
        return db.createQuery("""
                        select distinct completed_on from survey_answer
                        where partner_id = :partner and completed_on is not null and rating_count > 0
                          and kind = 'CSAT' and answered_on is not null and not gone
                        """)
                .bind("partner", partner)
                .mapTo(LocalDate.class)
                .set();
    }
}
