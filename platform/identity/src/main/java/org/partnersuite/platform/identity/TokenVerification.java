package org.partnersuite.platform.identity;

import com.github.benmanes.caffeine.cache.Ticker;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;

/**
 * Verifies a bearer token against the issuer's keys, its issuer, audience and expiry, and remembers the outcome. A token
 * of a partner that does not name its partner is refused here, before any code could take it for a vendor's.
 */
@ApplicationScoped
@Alternative
@Priority(1)
class TokenVerification extends JWTCallerPrincipalFactory {
    private final JWTCallerPrincipalFactory verifying = new DefaultJWTCallerPrincipalFactory();
    private final Clock clock = Clock.systemUTC();
    private final VerifiedTokens verified = new VerifiedTokens(clock, Ticker.systemTicker());

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo context) throws ParseException {
        JWTCallerPrincipal known = verified.find(token);
        if (known != null) {
            checkEnd(known);
            return known;
        }
        JWTCallerPrincipal principal = verify(token, context);
        checkEnd(principal);
        checkRoles(principal);
        checkPartner(principal);
        verified.add(token, principal);
        return principal;
    }

    private JWTCallerPrincipal verify(String token, JWTAuthContextInfo context) throws ParseException {
        try {
            return verifying.parse(token, context);
        } catch (ParseException refusal) {
            IssuerAway.check(refusal);
            throw refusal;
        }
    }

    /** A token ends with the first instant of the second it names, not somewhere in it. */
    private void checkEnd(JWTCallerPrincipal principal) throws ParseException {
        if (clock.millis() >= principal.getExpirationTime() * 1000) {
            throw new ParseException("the token has ended");
        }
    }

    /** Nobody is given the role that others imply. */
    private static void checkRoles(JWTCallerPrincipal principal) throws ParseException {
        if (principal.getGroups().contains(Roles.VENDOR)) {
            throw new ParseException("no token carries the role " + Roles.VENDOR);
        }
    }

    /** It names its partner, and holds no role of the vendor's: PostgreSQL lets a partner's caller read only. */
    private static void checkPartner(JWTCallerPrincipal principal) throws ParseException {
        Object partner = principal.getClaim(CurrentCaller.PARTNER_CLAIM);
        Set<String> groups = principal.getGroups();
        if (partner == null && !groups.contains(Roles.PARTNER)) {
            return;
        }
        if (!Collections.disjoint(groups, Roles.OF_VENDOR)) {
            throw new ParseException("the token of a partner holds no role of the vendor's");
        }
        if (!isUuid(String.valueOf(partner))) {
            throw new ParseException("the token of a partner names it in partner_id");
        }
    }

    /** Java also reads {@code 1-1-1-1-1} as an id, of which one partner would have many. */
    private static boolean isUuid(String text) {
        try {
            return UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
