package org.partnersuite.platform.identity;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** An issuer that comes and goes, and changes its keys. */
final class KeyServer implements AutoCloseable {
    private final URI issuer;
    private final AtomicInteger questions = new AtomicInteger();
    private volatile String keys = "";
    private volatile int status = 200;
    private HttpServer server;

    /** @param name one of {@link Issuers}; it does not run yet */
    KeyServer(String name) {
        issuer = ConfigProvider.getConfig().getValue("quarkus.oidc." + name + ".auth-server-url", URI.class);
    }

    static RsaJsonWebKey key(String id) throws JoseException {
        RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
        key.setKeyId(id);
        key.setAlgorithm("RS256");
        return key;
    }

    void publish(RsaJsonWebKey... published) {
        keys = new JsonWebKeySet(List.of(published)).toJson();
    }

    void come() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", issuer.getPort()), 0);
        server.createContext("/", exchange -> {
            questions.incrementAndGet();
            byte[] body = keys.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    /** @param answer the status of its answers from then on */
    void answerWith(int answer) {
        status = answer;
    }

    void go() {
        server.stop(0);
    }

    /** How often it was asked for keys. */
    int questions() {
        return questions.get();
    }

    /** A token as none was before it. */
    String token(RsaJsonWebKey by) throws JoseException {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer.toString());
        claims.setAudience("partner-suite");
        claims.setSubject("somebody");
        claims.setGeneratedJwtId();
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(10);
        claims.setStringListClaim("groups", Roles.READER);
        JsonWebSignature token = new JsonWebSignature();
        token.setPayload(claims.toJson());
        token.setAlgorithmHeaderValue("RS256");
        token.setKeyIdHeaderValue(by.getKeyId());
        token.setKey(by.getPrivateKey());
        return token.getCompactSerialization();
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop(0);
        }
    }
}
