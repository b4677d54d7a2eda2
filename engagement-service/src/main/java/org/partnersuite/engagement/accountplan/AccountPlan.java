package org.partnersuite.engagement.accountplan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.partnersuite.platform.persistence.AggregateRoot;
import org.partnersuite.platform.unitofwork.Stamp;

/** The technology plan for an account, which has at most one. Its id is the account's. */
@Entity
@AttributeOverride(name = "id", column = @Column(name = "account_id"))
public class AccountPlan extends AggregateRoot {
    @Embedded
    private PlanDetails details;

    /** For Hibernate. */
    protected AccountPlan() {}

    @JdbiConstructor
    AccountPlan(@Nested Stamp stamp, @Nested PlanDetails details) {
        super(stamp);
        this.details = details;
    }

    void revise(PlanDetails now) {
        details = now;
    }

    public PlanDetails details() {
        return details;
    }
}
