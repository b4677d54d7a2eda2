package org.partnersuite.platform.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
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

    private Caller fromToken() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new IllegalStateException("no verified token on this request");
        }
        String partner = token.getClaim(PARTNER_CLAIM);
        String client = token.getClaim("azp");
        return new Caller(
                token.getSubject(),
                client == null ? token.getSubject() : client,
                identity.getRoles(),
                partner == null ? null : UUID.fromString(partner));
    }
}
