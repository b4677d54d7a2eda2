package org.partnersuite.customersuccess.story;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.persistence.AggregateRoot;
import org.partnersuite.platform.unitofwork.JsonColumn;
import org.partnersuite.platform.unitofwork.Stamp;

/** A story of a customer's success: success story, reference, case study or win wire. */
@Entity
public class SuccessStory extends AggregateRoot {
    @Enumerated(EnumType.STRING)
    private StoryKind kind;

    @Embedded
    private StorySubject subject;

    @Embedded
    private StoryContent content;

    @Enumerated(EnumType.STRING)
    private StoryStatus status;

    /** The newest request; null before the first. */
    @Embedded
    private @Nullable ConsentRequest consentRequest;

    @Embedded
    private @Nullable Consent consent;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Publication> publications;

    private @Nullable LocalDate withdrawnOn;
    private @Nullable String withdrawnReason;

    /** For Hibernate. */
    protected SuccessStory() {}

    @JdbiConstructor
    public SuccessStory(
            @Nested Stamp stamp,
            StoryKind kind,
            @Nested StorySubject subject,
            @Nested StoryContent content,
            StoryStatus status,
            @Nested @Nullable ConsentRequest consentRequest,
            @Nested @Nullable Consent consent,
            @JsonColumn List<Publication> publications,
            @Nullable LocalDate withdrawnOn,
            @Nullable String withdrawnReason) {
        super(stamp);
        this.kind = kind;
        this.subject = subject;
        this.content = content;
        this.status = status;
        this.consentRequest = consentRequest;
        this.consent = consent;
        this.publications = List.copyOf(publications);
        this.withdrawnOn = withdrawnOn;
        this.withdrawnReason = withdrawnReason;
    }

    static SuccessStory drafted(Stamp stamp, StoryKind kind, StorySubject subject, StoryContent content) {
        return new SuccessStory(stamp, kind, subject, content, StoryStatus.DRAFT, null, null, List.of(), null, null);
    }

    void revise(StorySubject now, StoryContent told) {
        subject = now;
        content = told;
    }

    void ask(ConsentRequest request) {
        consentRequest = request;
        status = StoryStatus.CONSENT_ASKED;
    }

    /** A consent that replaces an earlier one leaves what is published as it is. */
    void consent(Consent given) {
        consent = given;
        if (status == StoryStatus.CONSENT_ASKED) {
            status = StoryStatus.CONSENTED;
        }
    }

    void refuse() {
        status = StoryStatus.DRAFT;
    }

    void publish(Publication publication) {
        publications =
                Stream.concat(publications.stream(), Stream.of(publication)).toList();
        status = StoryStatus.PUBLISHED;
    }

    void withdraw(LocalDate on, String reason) {
        status = StoryStatus.WITHDRAWN;
        withdrawnOn = on;
        withdrawnReason = reason;
    }

    void moveTo(UUID customer) {
        subject = subject.of(customer);
    }

    public StoryKind kind() {
        return kind;
    }

    public StorySubject subject() {
        return subject;
    }

    public StoryContent content() {
        return content;
    }

    public StoryStatus status() {
        return status;
    }

    public @Nullable ConsentRequest consentRequest() {
        return consentRequest;
    }

    public @Nullable Consent consent() {
        return consent;
    }

    public List<Publication> publications() {
        return publications;
    }

    public @Nullable LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    public @Nullable String withdrawnReason() {
        return withdrawnReason;
    }
}
