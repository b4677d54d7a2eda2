package org.partnersuite.partnerprogram.registration;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.persistence.AggregateRoot;
import org.partnersuite.platform.unitofwork.Stamp;

/** A deal that a partner registers with us before we know of it. */
@Entity
public class Registration extends AggregateRoot {
    private String number;
    private UUID partnerId;

    /** The client's account, when a colleague has named it. */
    private @Nullable UUID accountId;

    @Embedded
    private RegisteredLead lead;

    private String clientKey;
    private String offeringKey;

    @Embedded
    private ContactProof proof;

    private String submittedBy;

    /** Number of the edition whose terms it has. */
    private int edition;

    @Enumerated(EnumType.STRING)
    private RegistrationStatus status;

    @Embedded
    private RegistrationDecision decision;

    /** Null until it is approved. */
    @Embedded
    private @Nullable Protection protection;

    /** Null until it has become an opportunity. */
    @Embedded
    private @Nullable Conversion conversion;

    /** For Hibernate. */
    protected Registration() {}

    @JdbiConstructor
    public Registration(
            @Nested Stamp stamp,
            String number,
            UUID partnerId,
            @Nullable UUID accountId,
            @Nested RegisteredLead lead,
            String clientKey,
            String offeringKey,
            @Nested ContactProof proof,
            String submittedBy,
            int edition,
            RegistrationStatus status,
            @Nested RegistrationDecision decision,
            @Nested @Nullable Protection protection,
            @Nested @Nullable Conversion conversion) {
        super(stamp);
        this.number = number;
        this.partnerId = partnerId;
        this.accountId = accountId;
        this.lead = lead;
        this.clientKey = clientKey;
        this.offeringKey = offeringKey;
        this.proof = proof;
        this.submittedBy = submittedBy;
        this.edition = edition;
        this.status = status;
        this.decision = decision;
        this.protection = protection;
        this.conversion = conversion;
    }

    static Registration submitted(
            Stamp stamp,
            UUID partner,
            @Nullable UUID account,
            RegisteredLead lead,
            ContactProof proof,
            String by,
            int edition,
            LocalDate decisionDueOn) {
        return new Registration(
                stamp,
                RegistrationNumbers.next(),
                partner,
                account,
                lead,
                ComparedName.ofClient(lead.clientName()),
                ComparedName.ofOffering(lead.offering()),
                proof,
                by,
                edition,
                RegistrationStatus.SUBMITTED,
                RegistrationDecision.dueOn(decisionDueOn),
                null,
                null);
    }

    void revise(RegisteredLead now, ContactProof proven) {
        lead = now;
        proof = proven;
    }

    void escalate(LocalDate day) {
        decision = decision.escalated(day);
    }

    void approve(@Nullable UUID account, RegistrationTerms terms, String by, Instant at, LocalDate day) {
        accountId = account;
        status = RegistrationStatus.APPROVED;
        decision = decision.approved(by, at);
        protection = Protection.from(day, terms);
    }

    /** @param by null when no person decided */
    void reject(@Nullable String by, Instant at, RejectionReason reason, @Nullable String explanation) {
        status = RegistrationStatus.REJECTED;
        decision = decision.rejected(by, at, reason, explanation);
    }

    void extend(Protection longer) {
        protection = longer;
    }

    void expire() {
        status = RegistrationStatus.EXPIRED;
    }

    void convert(ClientOpportunity opportunity, Instant at) {
        status = RegistrationStatus.CONVERTED;
        accountId = opportunity.accountId();
        conversion = new Conversion(opportunity.id(), at, opportunity.wonOn());
    }

    /** Its opportunity stands like this. */
    void follow(ClientOpportunity opportunity) {
        if (conversion != null) {
            conversion = conversion.following(opportunity);
        }
    }

    /** Whether it may become the opportunity, which was opened neither before it nor after its protection. */
    boolean mayBecome(ClientOpportunity opportunity) {
        return protection != null && opportunity.isOpenedWithin(createdAt(), protection.protectedUntil());
    }

    public String number() {
        return number;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public @Nullable UUID accountId() {
        return accountId;
    }

    public RegisteredLead lead() {
        return lead;
    }

    String clientKey() {
        return clientKey;
    }

    String offeringKey() {
        return offeringKey;
    }

    public ContactProof proof() {
        return proof;
    }

    public String submittedBy() {
        return submittedBy;
    }

    public int edition() {
        return edition;
    }

    public RegistrationStatus status() {
        return status;
    }

    public RegistrationDecision decision() {
        return decision;
    }

    public @Nullable Protection protection() {
        return protection;
    }

    public @Nullable Conversion conversion() {
        return conversion;
    }
}
