package org.partnersuite.platform.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The caller of the current request, read from its verified token. */
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

    /** Time at which the token of this request expires. */
    public Instant tokenEndsAt() {
        return Instant.ofEpochSecond(token().getExpirationTime());
    }

    /** Whether the request has a partner's token; also false for a request without a token. */
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
