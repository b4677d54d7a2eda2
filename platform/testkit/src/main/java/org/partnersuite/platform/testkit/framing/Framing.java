package org.partnersuite.platform.testkit.framing;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.testkit.framing.RawConnection.Answer;
import org.partnersuite.platform.testkit.framing.Shape.Outcome;

/**
 * Sends every shape to a server, each on a connection of its own, and after each an ordinary request of somebody else,
 * the victim, who must get the response to what was asked.
 */
public final class Framing {
    private final URI server;
    private final String path;
    private final String token;
    private final List<String> findings = new ArrayList<>();

    /** @param path answers 200 to GET with the token, and takes the parameter {@code victim} or ignores it */
    public Framing(URI server, String path, String token) {
        this.server = server;
        this.path = path;
        this.token = token;
    }

    /** What a server does that it must not; empty when all is well. */
    public List<String> findings(List<Shape> shapes) throws IOException {
        for (Shape shape : shapes) {
            String finding = tried(shape);
            if (finding != null) {
                findings.add(shape + ": " + finding);
            }
        }
        return findings;
    }

    private @Nullable String tried(Shape shape) throws IOException {
        try (RawConnection connection = RawConnection.to(server)) {
            connection.send(shape.bytes(path, token));
            Answer answer = connection.read();
            String finding = shape.outcome() == Outcome.ANSWERED
                    ? answered(connection, answer)
                    : refused(shape, connection, answer);
            return finding != null ? finding : victim();
        } catch (SocketTimeoutException e) {
            return "neither answered nor closed";
        }
    }

    private @Nullable String answered(RawConnection connection, @Nullable Answer answer) throws IOException {
        if (answer == null || answer.status() != 200) {
            return "not answered, but " + answer;
        }
        connection.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n\r\n");
        Answer next = connection.read();
        return next != null && next.status() == 200 ? null : "what came next on the connection got " + next;
    }

    private static @Nullable String refused(Shape shape, RawConnection connection, @Nullable Answer answer)
            throws IOException {
        if (answer == null) {
            return shape.outcome() == Outcome.BROKEN_OFF ? null : "closed without an answer";
        }
        if (answer.status() < 400 || answer.status() >= 500) {
            return "answered " + answer.status();
        }
        if (shape.outcome() == Outcome.REFUSED) {
            boolean problem = "application/problem+json".equals(answer.headers().get("Content-Type"))
                    && (answer.body().isEmpty() || answer.body().contains("\"code\":"));
            if (answer.status() != 400 || !problem) {
                return "no problem document of 400, but " + answer;
            }
        }
        return connection.ends() ? null : "the connection goes on";
    }

    private @Nullable String victim() throws IOException {
        try (RawConnection connection = RawConnection.to(server)) {
            connection.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                    + "\r\nX-Request-Id: victim\r\n\r\n");
            Answer answer = connection.read();
            return answer != null && answer.status() == 200 ? null : "the next caller got " + answer;
        }
    }
}
