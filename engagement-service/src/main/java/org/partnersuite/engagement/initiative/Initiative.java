package org.partnersuite.engagement.initiative;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.partnersuite.platform.persistence.AggregateRoot;
import org.partnersuite.platform.unitofwork.Stamp;

/** A strategic initiative of a client for generative AI; opportunities are linked to it. */
@Entity
@Table(name = "strategic_initiative")
public class Initiative extends AggregateRoot {
    private UUID accountId;

    /** One of the method's; it tracks the use case in every figure, so it stays. */
    private String name;

    @Embedded
    private InitiativeDetails details;

    /** For Hibernate. */
    protected Initiative() {}

    @JdbiConstructor
    Initiative(@Nested Stamp stamp, UUID accountId, String name, @Nested InitiativeDetails details) {
        super(stamp);
        this.accountId = accountId;
        this.name = name;
        this.details = details;
    }

    /** Writable fields of an initiative. */
    public record Draft(UUID accountId, String name, InitiativeDetails details) {
        Draft named(String meant) {
            return new Draft(accountId, meant, details);
        }

        Draft with(InitiativeDetails resolved) {
            return new Draft(accountId, name, resolved);
        }
    }

    static Initiative begun(Stamp stamp, Draft draft) {
        return new Initiative(stamp, draft.accountId(), draft.name(), draft.details());
    }

    void revise(InitiativeDetails now) {
        details = now;
    }

    /** Its account was merged into another. */
    void moveTo(UUID account) {
        accountId = account;
    }

    public UUID accountId() {
        return accountId;
    }

    public String name() {
        return name;
    }

    public InitiativeDetails details() {
        return details;
    }
}
