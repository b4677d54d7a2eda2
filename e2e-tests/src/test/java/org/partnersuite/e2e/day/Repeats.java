package org.partnersuite.e2e.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.partnersuite.e2e.suite.Client.Answer;

/** A sample of the day's requests with an Idempotency-Key, each of which is answered in the evening as the first time. */
public final class Repeats {
    private static final int MOST = 500;

    private final List<Request> sample = new ArrayList<>();
    private final Random random;
    private int offered;

    public Repeats(long seed) {
        this.random = new Random(seed ^ 0x72657065);
    }

    /** @param first how it was answered */
    public record Request(
            Caller by, String verb, String path, Map<String, String> headers, String body, Answer first) {}

    /** Each has the same chance to be in the sample. */
    public synchronized void offer(Request request) {
        offered++;
        if (sample.size() < MOST) {
            sample.add(request);
        } else {
            int place = random.nextInt(offered);
            if (place < MOST) {
                sample.set(place, request);
            }
        }
    }

    public void compare(Tally tally) {
        List<Request> asked;
        synchronized (this) {
            asked = List.copyOf(sample);
        }
        asked.parallelStream().forEach(request -> compare(request, tally));
    }

    private static void compare(Request request, Tally tally) {
        Answer first = request.first();
        Answer again = request.by()
                .send(request.verb(), request.path(), request.headers(), request.body())
                .answer();
        tally.count("requests repeated in the evening");
        tally.expect(
                new Answer(first.status(), first.etag(), again.contentType(), true, first.body()),
                again,
                "a repeat in the evening of " + request.verb() + " " + request.path());
    }
}
