package org.partnersuite.platform.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The caller of the request being answered, read from its verified token. */
@RequestScoped
public class CurrentCaller {
    static final String PARTNER_CLAIM = "partner_id";

    private final SecurityIdentity identity;
    private @Nullable Caller caller;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Caller get() {
        Caller known = caller;
        if (known == null) {
            known = fromToken();
            caller = known;
        }
        return known;
    }

    /** From then on the token of this request is none any more. */
    public Instant tokenEndsAt() {
        return Instant.ofEpochSecond(token().getExpirationTime());
    }

    /** Whether a partner's token came with the request; false as well where none is needed and none came. */
    public boolean isPartner() {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getClaim(PARTNER_CLAIM) != null;
    }

    private JsonWebToken token() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new IllegalStateException("no verified token on this request");
        }
        return token;
    }

    private Caller fromToken() {
        JsonWebToken token = token();
        String partner = token.getClaim(PARTNER_CLAIM);
        String client = token.getClaim("azp");
        return new Caller(
                token.getSubject(),
                client == null ? token.getSubject() : client,
                identity.getRoles(),
                partner == null ? null : UUID.fromString(partner));
    }
}
