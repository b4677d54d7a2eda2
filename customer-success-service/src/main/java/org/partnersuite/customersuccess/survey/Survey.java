package org.partnersuite.customersuccess.survey;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.persistence.AggregateRoot;
import org.partnersuite.platform.unitofwork.JsonColumn;
import org.partnersuite.platform.unitofwork.Stamp;

/** A survey of one person of a customer, answered at most once. */
@Entity
public class Survey extends AggregateRoot {
    @Enumerated(EnumType.STRING)
    private SurveyKind kind;

    @Embedded
    private SurveySubject subject;

    /** Who is asked, as the sender calls this person. */
    private @Nullable String contact;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AskedQuestion> questions;

    @Embedded
    private SurveyProgress progress;

    /** Of the link that is open; the token itself is stored nowhere. */
    private @Nullable String tokenHash;

    private boolean imported;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SurveyAnswer> answers;

    @Embedded
    private @Nullable SurveyResult result;

    /** For Hibernate. */
    protected Survey() {}

    @JdbiConstructor
    public Survey(
            @Nested Stamp stamp,
            SurveyKind kind,
            @Nested SurveySubject subject,
            @Nullable String contact,
            @JsonColumn List<AskedQuestion> questions,
            @Nested SurveyProgress progress,
            @Nullable String tokenHash,
            boolean imported,
            @JsonColumn List<SurveyAnswer> answers,
            @Nested @Nullable SurveyResult result) {
        super(stamp);
        this.kind = kind;
        this.subject = subject;
        this.contact = contact;
        this.questions = List.copyOf(questions);
        this.progress = progress;
        this.tokenHash = tokenHash;
        this.imported = imported;
        this.answers = List.copyOf(answers);
        this.result = result;
    }

    static Survey drafted(
            Stamp stamp, SurveyKind kind, SurveySubject subject, @Nullable String contact, List<AskedQuestion> asked) {
        return new Survey(
                stamp, kind, subject, contact, asked, SurveyProgress.DRAFT, null, false, List.of(), SurveyResult.NONE);
    }

    /** Of another system, with its answers. */
    static Survey imported(
            Stamp stamp,
            SurveyKind kind,
            SurveySubject subject,
            @Nullable String contact,
            List<AskedQuestion> asked,
            List<SurveyAnswer> answers,
            Instant answeredAt) {
        return new Survey(
                stamp,
                kind,
                subject,
                contact,
                asked,
                SurveyProgress.DRAFT.answered(answeredAt),
                null,
                true,
                answers,
                SurveyResult.of(kind, asked, answers));
    }

    void send(String hash, Instant now, LocalDate until) {
        tokenHash = hash;
        progress = progress.sent(now, until);
    }

    void answer(List<SurveyAnswer> given, Instant now) {
        tokenHash = null;
        answers = List.copyOf(given);
        result = SurveyResult.of(kind, questions, given);
        progress = progress.answered(now);
    }

    void expire() {
        tokenHash = null;
        progress = progress.expired();
    }

    void withdraw(String reason) {
        tokenHash = null;
        progress = progress.withdrawn(reason);
    }

    void moveTo(UUID customer) {
        subject = subject.of(customer);
    }

    /** Whether this token answers it on this day. */
    boolean isOpenTo(String hash, LocalDate today) {
        LocalDate until = progress.expiresOn();
        return progress.status() == SurveyStatus.SENT
                && hash.equals(tokenHash)
                && until != null
                && !today.isAfter(until);
    }

    public SurveyKind kind() {
        return kind;
    }

    public SurveySubject subject() {
        return subject;
    }

    public @Nullable String contact() {
        return contact;
    }

    public List<AskedQuestion> questions() {
        return questions;
    }

    public SurveyProgress progress() {
        return progress;
    }

    /** Whether another system asked. */
    public boolean isImported() {
        return imported;
    }

    public List<SurveyAnswer> answers() {
        return answers;
    }

    public SurveyResult result() {
        return result == null ? SurveyResult.NONE : result;
    }
}
