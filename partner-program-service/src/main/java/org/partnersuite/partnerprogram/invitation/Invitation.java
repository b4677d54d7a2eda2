package org.partnersuite.partnerprogram.invitation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.persistence.AggregateRoot;
import org.partnersuite.platform.unitofwork.Stamp;

/** An invitation of a partner to a benefit of its tier. */
@Entity
@Table(name = "benefit_invitation")
public class Invitation extends AggregateRoot {
    private UUID partnerId;

    /** Code of the benefit in the edition. */
    private String benefit;

    @Embedded
    private InvitationDetails details;

    /** The person of ours, of a benefit that is a person. */
    private @Nullable String person;

    private String invitedBy;

    @Enumerated(EnumType.STRING)
    private InvitationStatus status;

    /** Null until the partner answers. */
    @Embedded
    private @Nullable InvitationAnswer answer;

    /** For Hibernate. */
    protected Invitation() {}

    @JdbiConstructor
    public Invitation(
            @Nested Stamp stamp,
            UUID partnerId,
            String benefit,
            @Nested InvitationDetails details,
            @Nullable String person,
            String invitedBy,
            InvitationStatus status,
            @Nested @Nullable InvitationAnswer answer) {
        super(stamp);
        this.partnerId = partnerId;
        this.benefit = benefit;
        this.details = details;
        this.person = person;
        this.invitedBy = invitedBy;
        this.status = status;
        this.answer = answer;
    }

    void revise(InvitationDetails now) {
        details = now;
    }

    void accept(InvitationAnswer given) {
        status = InvitationStatus.ACCEPTED;
        answer = given;
    }

    void decline(InvitationAnswer given) {
        status = InvitationStatus.DECLINED;
        answer = given;
    }

    void expire() {
        status = InvitationStatus.EXPIRED;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public String benefit() {
        return benefit;
    }

    public InvitationDetails details() {
        return details;
    }

    public @Nullable String person() {
        return person;
    }

    public String invitedBy() {
        return invitedBy;
    }

    public InvitationStatus status() {
        return status;
    }

    public @Nullable InvitationAnswer answer() {
        return answer;
    }
}
