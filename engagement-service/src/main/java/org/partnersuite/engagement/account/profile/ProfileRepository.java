package org.partnersuite.engagement.account.profile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.partnersuite.platform.persistence.AggregateRepository;
import org.partnersuite.platform.unitofwork.AggregateType;

/** Where profiles are kept. */
@ApplicationScoped
public class ProfileRepository implements AggregateRepository<AccountProfile> {
    public static final AggregateType<AccountProfile> PROFILE = new AggregateType<>(
            "account-profile",
            "engagement.account-profile.v1",
            State::of,
            AccountProfile::details,
            "account_profile",
            "account_id");

    /** Those that name a priority or a problem of the client, as a relation. */
    public static final String PRIORITISED =
            "(select account_id, version from account_profile where priorities <> '[]' or problems <> '[]')";

    @Override
    public AggregateType<AccountProfile> aggregate() {
        return PROFILE;
    }

    /** The data of {@code engagement.account-profile.v1}. */
    private record State(
            UUID accountId, long version, @JsonUnwrapped ProfileDetails details, Instant createdAt, Instant updatedAt) {
        static State of(AccountProfile profile) {
            return new State(
                    profile.id(), profile.version(), profile.details(), profile.createdAt(), profile.updatedAt());
        }
    }
}
