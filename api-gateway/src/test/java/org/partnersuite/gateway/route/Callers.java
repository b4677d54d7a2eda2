package org.partnersuite.gateway.route;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.partnersuite.gateway.BareServer;
import org.partnersuite.gateway.GatewayConfig;

/** Callers whose token is their name: {@code Bearer person@client}, of which no issuer has to be asked. */
final class Callers extends AdmissionHandler {
    private static final String ISSUER_AWAY = "Bearer whom-only-the-issuer-knows";

    private Callers(Vertx vertx, GatewayConfig config) {
        super(vertx, null, null, config);
    }

    /** All routes to services, and what becomes of paths that are nobody's. */
    static BareServer gateway(Map<String, String> settings) {
        BareServer server = new BareServer(settings);
        Vertx vertx = server.vertx();
        GatewayConfig config = server.config();
        server.router().route().order(-1000).handler(RequestHeaders::complete);
        new Routes(
                        vertx,
                        config,
                        new Callers(vertx, config),
                        new EventStreams(vertx, config),
                        new SimpleMeterRegistry())
                .register(server.router());
        return server.listen();
    }

    static String token(String person, String client) {
        return "Bearer " + person + "@" + client;
    }

    /** A token of somebody, while the issuer does not answer. */
    static String tokenThatCannotBeJudged() {
        return ISSUER_AWAY;
    }

    @Override
    Uni<SecurityIdentity> caller(RoutingContext context) {
        String authorization = context.request().getHeader("Authorization");
        if (authorization == null) {
            return Uni.createFrom().nullItem();
        }
        if (authorization.equals(ISSUER_AWAY)) {
            return Uni.createFrom().failure(new AuthenticationFailedException(new IOException("connection refused")));
        }
        String[] who = authorization.replace("Bearer ", "").split("@", -1);
        return who.length == 2
                ? Uni.createFrom()
                        .item(QuarkusSecurityIdentity.builder()
                                .setPrincipal(new Token(who[0], who[1]))
                                .build())
                : Uni.createFrom().failure(new AuthenticationFailedException());
    }

    private record Token(String person, String client) implements JsonWebToken {
        @Override
        public String getName() {
            return person;
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of("sub", "azp", "exp");
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the interface has it
        public <T> T getClaim(String name) {
            return (T)
                    switch (name) {
                        case "sub" -> person;
                        case "azp" -> client;
                        case "exp" -> Long.valueOf(4_000_000_000L);
                        default -> null;
                    };
        }
    }
}
