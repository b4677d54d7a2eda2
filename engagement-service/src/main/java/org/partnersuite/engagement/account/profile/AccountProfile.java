package org.partnersuite.engagement.account.profile;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.partnersuite.platform.persistence.AggregateRoot;
import org.partnersuite.platform.unitofwork.Stamp;

/** Profile of a client. An account has at most one. Its id is that of the account. */
@Entity
@AttributeOverride(name = "id", column = @Column(name = "account_id"))
public class AccountProfile extends AggregateRoot {
    @Embedded
    private ProfileDetails details;

    /** For Hibernate. */
    protected AccountProfile() {}

    @JdbiConstructor
    AccountProfile(@Nested Stamp stamp, @Nested ProfileDetails details) {
        super(stamp);
        this.details = details;
    }

    void revise(ProfileDetails now) {
        details = now;
    }

    public ProfileDetails details() {
        return details;
    }
}
